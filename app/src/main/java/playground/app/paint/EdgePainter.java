package playground.app.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import playground.model.data.Feature;
import playground.model.network.Architecture;
import playground.model.training.Snapshot;

/**
 * Draws the weights of a network as lines between its tiles, width and colour by {@link
 * EdgeMeasure}: by the weights themselves or by their gradients.
 *
 * <p>Where there are more weights than an eye can tell apart, only the strongest are drawn.
 */
public final class EdgePainter {
  private static final int MOST_EDGES = 1200;
  private static final int BINS = 200;
  private static final double LARGEST_BINNED = 5;

  private final int[] histogram = new int[BINS];
  private int firstSeen;
  private int endSeen;

  /**
   * Draws the edges of {@code snapshot} anew, those of the layers that can be seen.
   *
   * @param fromX the left edge of what can be seen of the diagram
   * @param toX its right edge
   * @param gradients whether to show |∂L/∂w|; where the snapshot has none, nothing is drawn
   */
  public void draw(
      GraphicsContext g,
      NetworkGeometry geometry,
      Snapshot snapshot,
      boolean gradients,
      double fromX,
      double toX,
      MapColors colors) {
    findSeen(geometry, snapshot.architecture().depth(), fromX, toX);
    g.clearRect(0, 0, geometry.width(), geometry.height());
    if (!gradients) {
      draw(g, geometry, snapshot, EdgeMeasure.ofWeights(snapshot.parameters(), colors));
    } else {
      snapshot
          .closeUp()
          .weightGradients()
          .ifPresent(seen -> draw(g, geometry, snapshot, EdgeMeasure.ofGradients(seen)));
    }
  }

  private void findSeen(NetworkGeometry geometry, int depth, double fromX, double toX) {
    firstSeen = 0;
    while (firstSeen < depth - 1 && geometry.tileX(firstSeen) < fromX) {
      firstSeen++;
    }
    endSeen = depth;
    while (endSeen > firstSeen + 1 && geometry.tileX(endSeen - 2) > toX) {
      endSeen--;
    }
  }

  private void draw(
      GraphicsContext g, NetworkGeometry geometry, Snapshot snapshot, EdgeMeasure measure) {
    Architecture network = snapshot.architecture();
    double least = leastDrawn(network, measure);
    for (int layer = firstSeen; layer < endSeen; layer++) {
      double right = geometry.tileX(layer);
      double left =
          layer == 0 ? geometry.featureRight() : geometry.tileX(layer - 1) + geometry.tile();
      for (int unit = 0; unit < network.units(layer); unit++) {
        double to = geometry.tileY(unit) + geometry.tile() / 2;
        for (int input = 0; input < network.fanIn(layer); input++) {
          double strength = measure.strength(layer, unit, input);
          if (strength >= least) {
            double from =
                layer == 0
                    ? fromFeature(geometry, snapshot, input)
                    : geometry.tileY(input) + geometry.tile() / 2;
            edge(g, left, from, right, to, strength, measure.color(layer, unit, input));
          }
        }
      }
    }
  }

  private static double fromFeature(NetworkGeometry geometry, Snapshot snapshot, int input) {
    Feature feature = snapshot.experiment().network().features().get(input);
    return geometry.featureY(feature.ordinal()) + geometry.featureHeight() / 2;
  }

  private static void edge(
      GraphicsContext g, double x1, double y1, double x2, double y2, double size, int argb) {
    g.setStroke(
        Color.rgb(
            argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, Math.clamp(0.25 + size, 0, 0.95)));
    g.setLineWidth(Math.clamp(0.6 + 1.8 * size, 0.6, 6));
    double middle = (x1 + x2) / 2;
    g.beginPath();
    g.moveTo(x1, y1);
    g.bezierCurveTo(middle, y1, middle, y2, x2, y2);
    g.stroke();
  }

  /**
   * The strength from which on edges are drawn, so that there are not many more than the eye can
   * take.
   */
  private double leastDrawn(Architecture network, EdgeMeasure measure) {
    java.util.Arrays.fill(histogram, 0);
    int count = 0;
    for (int layer = firstSeen; layer < endSeen; layer++) {
      for (int unit = 0; unit < network.units(layer); unit++) {
        for (int input = 0; input < network.fanIn(layer); input++) {
          double size = measure.strength(layer, unit, input);
          histogram[(int) Math.min(BINS - 1, size / LARGEST_BINNED * BINS)]++;
          count++;
        }
      }
    }
    int bin = 0;
    // Where all are equally weak, all are drawn: that is what there is to see.
    while (count > MOST_EDGES && count > histogram[bin] && bin < BINS - 1) {
      count -= histogram[bin++];
    }
    return bin * LARGEST_BINNED / BINS;
  }
}
