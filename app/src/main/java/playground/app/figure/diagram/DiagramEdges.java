package playground.app.figure.diagram;

import java.util.List;
import playground.app.figure.DiagramHit;
import playground.app.figure.MapColors;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.OutputColors;
import playground.model.data.Feature;
import playground.model.network.Architecture;
import playground.model.training.snapshot.Snapshot;

/**
 * The weights of a network as lines between its tiles, width and colour by {@link EdgeMeasure}: by
 * the weights themselves or by their gradients; a small square for each bias; and where there are
 * several outputs, a bar beside each in the colour of its class.
 *
 * <p>Where there are more weights than an eye can tell apart, only the strongest are drawn.
 *
 * @param snapshot whose weights or gradients they show
 * @param geometry where the parts of the diagram are
 * @param gradients whether to show |∂L/∂w|; where the snapshot has none, there are no edges
 * @param colors how values become colours
 * @param frame the colour around biases
 */
public record DiagramEdges(
    Snapshot snapshot, NetworkGeometry geometry, boolean gradients, MapColors colors, int frame) {
  private static final int MOST_EDGES = 1200;
  private static final int BINS = 200;
  private static final double LARGEST_BINNED = 5;

  /** Half the width of the line around a bias. */
  private static final double HALF_FRAME = 0.25;

  /** Width of the bar beside an output. */
  private static final double BAR = 4;

  /** What draws them. */
  public interface Sink {
    /**
     * Draws the curve that leaves the first place level and arrives level at the second.
     *
     * @param argb an opaque colour
     * @param opacity 0 to 1
     */
    void edge(double x1, double y1, double x2, double y2, double width, int argb, double opacity);

    /** Fills a rectangle with an opaque colour. */
    void rectangle(double x, double y, double width, double height, int argb);
  }

  /** Layers, from the first to the one before the end. */
  private record Seen(int first, int end) {}

  /** Draws all of them. */
  public void draw(Sink sink) {
    draw(new Seen(0, snapshot.architecture().depth()), sink);
  }

  /** Draws those of the layers of which something is between {@code left} and {@code right}. */
  public void draw(double left, double right, Sink sink) {
    int depth = snapshot.architecture().depth();
    int first = 0;
    while (first < depth - 1 && geometry.tileX(first) < left) {
      first++;
    }
    int end = depth;
    while (end > first + 1 && geometry.tileX(end - 2) > right) {
      end--;
    }
    draw(new Seen(first, end), sink);
  }

  private void draw(Seen seen, Sink sink) {
    if (!gradients) {
      edges(seen, EdgeMeasure.ofWeights(snapshot.parameters(), colors), sink);
    } else {
      snapshot
          .readings()
          .weightGradients()
          .ifPresent(known -> edges(seen, EdgeMeasure.ofGradients(known), sink));
    }
    biases(seen, sink);
    classes(seen, sink);
  }

  private void edges(Seen seen, EdgeMeasure measure, Sink sink) {
    Architecture network = snapshot.architecture();
    List<Feature> features = snapshot.experiment().network().features();
    DiagramHit places = new DiagramHit(geometry, network, features);
    double least = leastDrawn(seen, measure);
    for (int layer = seen.first(); layer < seen.end(); layer++) {
      double left = places.left(layer);
      double right = geometry.tileX(layer);
      for (int unit = 0; unit < network.units(layer); unit++) {
        double to = places.middleOf(unit);
        for (int input = 0; input < network.fanIn(layer); input++) {
          double strength = measure.strength(layer, unit, input);
          if (strength >= least) {
            sink.edge(
                left,
                places.startY(layer, input),
                right,
                to,
                Math.clamp(0.6 + 1.8 * strength, 0.6, 6),
                measure.color(layer, unit, input),
                Math.clamp(0.25 + strength, 0, 0.95));
          }
        }
      }
    }
  }

  private void biases(Seen seen, Sink sink) {
    Architecture network = snapshot.architecture();
    double side = geometry.biasSide();
    for (int layer = seen.first(); layer < seen.end(); layer++) {
      double x = geometry.biasX(layer);
      for (int unit = 0; unit < network.units(layer); unit++) {
        double y = geometry.biasY(unit);
        double bias = snapshot.parameters().bias(layer, unit);
        int color = colors.palette().color(Math.clamp(2 * bias, -1, 1), colors.dark());
        square(sink, x, y, side, HALF_FRAME, frame);
        square(sink, x, y, side, -HALF_FRAME, color);
      }
    }
  }

  private static void square(Sink sink, double x, double y, double side, double wider, int argb) {
    sink.rectangle(x - wider, y - wider, side + 2 * wider, side + 2 * wider, argb);
  }

  private void classes(Seen seen, Sink sink) {
    Architecture network = snapshot.architecture();
    if (network.outputs() == 1 || seen.end() < network.depth()) {
      return;
    }
    OutputColors classes = new OutputColors(snapshot.experiment().decision(), colors);
    double x = geometry.tileX(network.depth() - 1) + geometry.tile() + 1;
    for (int output = 0; output < network.outputs(); output++) {
      int color = classes.colorOfClass(output);
      sink.rectangle(x, geometry.tileY(output), BAR, geometry.tile(), color);
    }
  }

  /**
   * The strength from which on edges are drawn, so that there are not many more than the eye can
   * take.
   */
  private double leastDrawn(Seen seen, EdgeMeasure measure) {
    Architecture network = snapshot.architecture();
    int[] histogram = new int[BINS];
    int count = 0;
    for (int layer = seen.first(); layer < seen.end(); layer++) {
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
