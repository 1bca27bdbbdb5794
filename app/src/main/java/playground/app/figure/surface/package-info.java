/**
 * What figures are drawn on: one drawing for the canvases of the window and for {@link
 * java.awt.Graphics2D}; and what all charts have, such as captions and marks.
 */
package playground.app.figure.surface;
