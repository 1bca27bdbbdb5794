/**
 * The pixels of maps and edges, computed from snapshots on a thread of their own, without JavaFX.
 */
package playground.app.raster;
