package playground.app.raster;

import playground.app.figure.MapColors;
import playground.app.figure.NetworkGeometry;
import playground.model.training.snapshot.Snapshot;

/**
 * What of the edges of a network diagram should be painted.
 *
 * @param snapshot whose weights or gradients they show
 * @param geometry where the parts of the diagram are
 * @param gradients whether to show |∂L/∂w|; where the snapshot has none, there are no edges
 * @param x the left edge of what can be seen of the diagram, a whole number as are the next three
 * @param y its upper edge
 * @param width of what can be seen
 * @param height of what can be seen
 * @param scale pixels of the screen in one of the diagram's
 * @param colors how values become colours
 * @param frame the colour around biases
 */
public record EdgeRequest(
    Snapshot snapshot,
    NetworkGeometry geometry,
    boolean gradients,
    int x,
    int y,
    int width,
    int height,
    double scale,
    MapColors colors,
    int frame) {

  /** Pixels of the picture's width. */
  int pixelWidth() {
    return (int) Math.max(1, Math.ceil(width * scale));
  }

  /** Pixels of the picture's height. */
  int pixelHeight() {
    return (int) Math.max(1, Math.ceil(height * scale));
  }
}
