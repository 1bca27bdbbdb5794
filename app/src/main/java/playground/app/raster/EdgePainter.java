package playground.app.raster;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramHit;
import playground.app.figure.MapColors;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.OutputColors;
import playground.model.data.Feature;
import playground.model.network.Architecture;

/**
 * Paints the weights of a network as lines between its tiles, width and colour by {@link
 * EdgeMeasure}: by the weights themselves or by their gradients; a small square for each bias; and
 * where there are several outputs, a bar beside each in the colour of its class. Not thread-safe.
 *
 * <p>Only what can be seen of the diagram is painted. Where there are more weights than an eye can
 * tell apart, only the strongest are.
 */
final class EdgePainter implements PaintWorker.Painter<EdgeRequest, EdgeFrame> {
  private static final int MOST_EDGES = 1200;
  private static final int BINS = 200;
  private static final double LARGEST_BINNED = 5;

  /** Half the width of the line around a bias. */
  private static final double HALF_FRAME = 0.25;

  /** Width of the bar beside an output. */
  private static final double BAR = 4;

  private final int[] histogram = new int[BINS];
  private StrokeRaster raster = new StrokeRaster(1, 1);
  private int firstSeen;
  private int endSeen;

  @Override
  public EdgeFrame paint(EdgeRequest request, @Nullable EdgeFrame spare) {
    int width = request.pixelWidth();
    int height = request.pixelHeight();
    int[] pixels;
    if (spare != null && spare.pixels().length == width * height) {
      pixels = spare.pixels();
      Arrays.fill(pixels, 0);
    } else {
      pixels = new int[width * height];
    }
    if (!raster.hasSize(width, height)) {
      raster = new StrokeRaster(width, height);
    }
    findSeen(request);
    if (!request.gradients()) {
      EdgeMeasure measure =
          EdgeMeasure.ofWeights(request.snapshot().parameters(), request.colors());
      paintEdges(request, measure, pixels);
    } else {
      request
          .snapshot()
          .readings()
          .weightGradients()
          .ifPresent(seen -> paintEdges(request, EdgeMeasure.ofGradients(seen), pixels));
    }
    paintBiases(request, pixels);
    paintClasses(request, pixels);
    return new EdgeFrame(request, width, height, pixels);
  }

  private void findSeen(EdgeRequest request) {
    NetworkGeometry geometry = request.geometry();
    int depth = request.snapshot().architecture().depth();
    firstSeen = 0;
    while (firstSeen < depth - 1 && geometry.tileX(firstSeen) < request.x()) {
      firstSeen++;
    }
    endSeen = depth;
    double right = request.x() + request.width();
    while (endSeen > firstSeen + 1 && geometry.tileX(endSeen - 2) > right) {
      endSeen--;
    }
  }

  private void paintEdges(EdgeRequest request, EdgeMeasure measure, int[] pixels) {
    Architecture network = request.snapshot().architecture();
    NetworkGeometry geometry = request.geometry();
    List<Feature> features = request.snapshot().experiment().network().features();
    DiagramHit places = new DiagramHit(geometry, network, features);
    double least = leastDrawn(network, measure);
    for (int layer = firstSeen; layer < endSeen; layer++) {
      double left = places.left(layer);
      double right = geometry.tileX(layer);
      for (int unit = 0; unit < network.units(layer); unit++) {
        double to = places.middleOf(unit);
        for (int input = 0; input < network.fanIn(layer); input++) {
          double strength = measure.strength(layer, unit, input);
          if (strength >= least) {
            int color = measure.color(layer, unit, input);
            edge(request, left, places.startY(layer, input), right, to, strength, color, pixels);
          }
        }
      }
    }
  }

  private void edge(
      EdgeRequest request,
      double x1,
      double y1,
      double x2,
      double y2,
      double strength,
      int color,
      int[] pixels) {
    double scale = request.scale();
    raster.curve(
        (x1 - request.x()) * scale,
        (y1 - request.y()) * scale,
        (x2 - request.x()) * scale,
        (y2 - request.y()) * scale,
        Math.clamp(0.6 + 1.8 * strength, 0.6, 6) * scale,
        color,
        Math.clamp(0.25 + strength, 0, 0.95),
        pixels);
  }

  private void paintBiases(EdgeRequest request, int[] pixels) {
    Architecture network = request.snapshot().architecture();
    MapColors colors = request.colors();
    double side = request.geometry().biasSide();
    for (int layer = firstSeen; layer < endSeen; layer++) {
      double x = request.geometry().biasX(layer);
      for (int unit = 0; unit < network.units(layer); unit++) {
        double y = request.geometry().biasY(unit);
        double bias = request.snapshot().parameters().bias(layer, unit);
        int color = colors.palette().color(Math.clamp(2 * bias, -1, 1), colors.dark());
        square(request, x, y, side, HALF_FRAME, request.frame(), pixels);
        square(request, x, y, side, -HALF_FRAME, color, pixels);
      }
    }
  }

  private void square(
      EdgeRequest request, double x, double y, double side, double wider, int rgb, int[] pixels) {
    rectangle(request, x - wider, y - wider, side + 2 * wider, side + 2 * wider, rgb, pixels);
  }

  private void paintClasses(EdgeRequest request, int[] pixels) {
    Architecture network = request.snapshot().architecture();
    if (network.outputs() == 1 || endSeen < network.depth()) {
      return;
    }
    NetworkGeometry geometry = request.geometry();
    OutputColors classes = new OutputColors(network, request.colors());
    double x = geometry.tileX(network.depth() - 1) + geometry.tile() + 1;
    for (int output = 0; output < network.outputs(); output++) {
      int color = classes.colorOfClass(output);
      rectangle(request, x, geometry.tileY(output), BAR, geometry.tile(), color, pixels);
    }
  }

  private void rectangle(
      EdgeRequest request, double x, double y, double width, double height, int rgb, int[] pixels) {
    double scale = request.scale();
    raster.rectangle(
        (x - request.x()) * scale,
        (y - request.y()) * scale,
        width * scale,
        height * scale,
        rgb,
        pixels);
  }

  /**
   * The strength from which on edges are drawn, so that there are not many more than the eye can
   * take.
   */
  private double leastDrawn(Architecture network, EdgeMeasure measure) {
    Arrays.fill(histogram, 0);
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
