/**
 * What the diagram of a network shows between and on its tiles, for the window and for pictures.
 */
package playground.app.figure.diagram;
