/**
 * The picture of the decision boundary, drawn on a {@link java.awt.Graphics2D} at any resolution,
 * off the JavaFX thread and without a display.
 */
package playground.app.figure.boundary;
