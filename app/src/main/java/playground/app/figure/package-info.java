/**
 * What the window and pictures draw alike, without JavaFX: palettes, colour and axis scales, ticks,
 * marks, and the geometry of the plane and of the network.
 */
package playground.app.figure;
