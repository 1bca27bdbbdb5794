package playground.app.raster;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import playground.app.figure.MapColors;
import playground.app.figure.OutputColors;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.network.Architecture;

/**
 * Paints the maps of a request: a small tile for each unit, and the output in as many pixels as
 * there is time for; where nothing moves, sharply in the end. Not thread-safe.
 */
final class MapPainter implements PaintWorker.Painter<MapRequest, MapFrame> {
  private static final int[] SIDES = {50, 100, 200, 400, 800};

  /** Time for the output map: half a frame while training runs, else what does not feel slow. */
  private static final double HURRIED_NANOS = 8e6;

  private static final double CALM_NANOS = 120e6;

  /** The side where it is not known yet how long a map takes. */
  private static final int FIRST_SIDE = 100;

  /** How much of the time a map of the present size may take, and one that is larger than that. */
  private static final double LATE = 1.6;

  private static final double EARLY = 0.6;

  /** How much the newest time counts: single maps are often late for reasons of their own. */
  private static final double SMOOTHING = 0.1;

  private @Nullable FieldMap tiles;
  private @Nullable FieldMap output;
  private @Nullable Architecture architecture;
  private List<Feature> features = List.of();
  private Plane plane = Plane.STANDARD;
  private double nanosPerPixel;
  private int lastSide;

  /** Whether what was painted last was painted sharply, or was to be. */
  private boolean sharp;

  /**
   * Paints what {@code request} asks for.
   *
   * @param spare a frame that nobody looks at any more, whose pixels are painted over where they
   *     are as many; pictures thirty times a second would else be the program's largest garbage
   */
  @Override
  public MapFrame paint(MapRequest request, @Nullable MapFrame spare) {
    boolean isOfTheSame =
        request.architecture().equals(architecture)
            && request.features().equals(features)
            && request.plane().equals(plane);
    if (!isOfTheSame) {
      tiles = null;
      output = null;
      nanosPerPixel = 0;
      architecture = request.architecture();
      features = request.features();
      plane = request.plane();
    }
    double[] parameters = request.parameters().toArray();
    AtlasLayout layout = new AtlasLayout(request.architecture(), request.tile());
    int[] atlas = pixels(spare == null ? null : spare.tiles(), layout.width() * layout.height());
    paintTiles(request, layout, parameters, atlas);

    int side = side(request);
    FieldMap map = output;
    if (map == null || map.side() != side) {
      map = new FieldMap(request.architecture(), request.features(), request.plane(), side);
      output = map;
    }
    int[] pixels = pixels(spare == null ? null : spare.output(), side * side);
    long start = System.nanoTime();
    int[] large =
        SubjectMap.isOutput(request)
            ? pixels
            : pixels(spare == null || spare.isOfOutput() ? null : spare.large(), side * side);
    paintOutput(request, map, parameters, pixels, large);
    double taken = (double) (System.nanoTime() - start) / (side * side);
    nanosPerPixel =
        nanosPerPixel == 0 ? taken : nanosPerPixel + SMOOTHING * (taken - nanosPerPixel);
    lastSide = side;
    sharp = false;
    return new MapFrame(request, layout, atlas, side, pixels, large);
  }

  private static int[] pixels(int @Nullable [] spare, int count) {
    return spare != null && spare.length == count ? spare : new int[count];
  }

  private static void paintOutput(
      MapRequest request, FieldMap map, double[] parameters, int[] pixels, int[] large) {
    OutputColors colors = new OutputColors(request.decision(), request.colors());
    float[] answers = map.answers(request.architecture().depth() - 1);
    map.run(
        parameters,
        (pixel, count) -> {
          for (int k = 0; k < count; k++) {
            pixels[pixel + k] = colors.color(answers, k, map.stride());
          }
          if (large != pixels) {
            SubjectMap.paint(request, map, pixel, count, large);
          }
        });
  }

  /** Where nothing follows, in as many pixels as there is time for, and then sharply. */
  @Override
  public @Nullable MapFrame refine(
      MapRequest request, @Nullable MapFrame spare, BooleanSupplier superseded) {
    if (request.hurried() || sharp) {
      return null;
    }
    if (side(request) > lastSide) {
      return paint(request, spare);
    }
    sharp = true;
    return SharpMaps.paint(request, superseded);
  }

  private void paintTiles(
      MapRequest request, AtlasLayout layout, double[] parameters, int[] atlas) {
    int tile = layout.tile();
    FieldMap map = tiles;
    if (map == null || map.side() != tile) {
      map = new FieldMap(request.architecture(), request.features(), request.plane(), tile);
      tiles = map;
    }
    int width = layout.width();
    int outputs = request.architecture().depth() - 1;
    MapColors colors = request.colors();
    OutputColors classes = new OutputColors(request.decision(), colors);
    FieldMap painted = map;
    map.run(
        parameters,
        (pixel, count) -> {
          for (int layer = 0; layer < layout.layers(); layer++) {
            float[] answers = painted.answers(layer);
            for (int unit = 0; unit < layout.architecture().units(layer); unit++) {
              int corner = layout.y(unit) * width + layout.x(layer);
              int row = unit * painted.stride();
              for (int k = 0; k < count; k++) {
                int at = pixel + k;
                atlas[corner + at / tile * width + at % tile] =
                    layer == outputs
                        ? classes.colorOfClass(unit, answers, k, painted.stride())
                        : colors.color(answers[row + k]);
              }
            }
          }
        });
  }

  /**
   * The largest side that fits the time, judged by how long the maps before took. It changes only
   * where that clearly gains something: the image would flicker between two sizes else.
   */
  private int side(MapRequest request) {
    double budget = request.hurried() ? HURRIED_NANOS : CALM_NANOS;
    int best = SIDES[0];
    for (int side : SIDES) {
      double slack = side <= lastSide ? LATE : EARLY;
      boolean fits =
          nanosPerPixel == 0 ? side <= FIRST_SIDE : nanosPerPixel * side * side <= slack * budget;
      if (fits && side < 2 * request.largestSide()) {
        best = side;
      }
    }
    return best;
  }
}
