package playground.app.raster;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import playground.app.figure.OutputColors;
import playground.model.network.Architecture;

/**
 * Paints maps for a picture that stands still: the output in the very pixels of the screen, and
 * each pixel, of the tiles too, as the mean over a grid of places in it. An edge, such as that
 * between two classes, is then as smooth as the line of a letter.
 */
public final class SharpMaps {
  /** Places in a pixel, across and down. */
  private static final int PLACES = 3;

  /** Of so large a map an eye sees single pixels less well. */
  private static final int LARGE_SIDE = 700;

  private static final int PLACES_OF_LARGE = 2;

  /** Tiles of more pixels than that are painted without a mean: there are very many units. */
  private static final int MOST_TILE_PIXELS = 1 << 20;

  private SharpMaps() {}

  /** The maps of {@code request}; null where {@code superseded} answered true before the end. */
  public static @Nullable MapFrame paint(MapRequest request, BooleanSupplier superseded) {
    AtlasLayout layout = new AtlasLayout(request.architecture(), request.tile());
    int[] tiles = tiles(request, layout, superseded);
    if (tiles == null) {
      return null;
    }
    int side = request.largestSide();
    int places = side > LARGE_SIDE ? PLACES_OF_LARGE : PLACES;
    ColorMeans output = new ColorMeans(side * side);
    ColorMeans large = SubjectMap.isOutput(request) ? output : new ColorMeans(side * side);
    OutputColors colors = new OutputColors(request.decision(), request.colors());
    FieldMap map =
        new FieldMap(request.architecture(), request.features(), request.plane(), side * places);
    float[] answers = map.answers(request.architecture().depth() - 1);
    boolean whole =
        map.run(
            request.parameters().toArray(),
            (place, count) -> {
              for (int k = 0; k < count; k++) {
                int pixel = pixel(place + k, side, places);
                output.add(pixel, colors.color(answers, k, map.stride()));
                if (large != output) {
                  large.add(pixel, SubjectMap.color(request, colors, map, place, k));
                }
              }
            },
            superseded);
    if (!whole) {
      return null;
    }
    int[] ofOutput = output.means(places * places);
    return new MapFrame(
        request,
        layout,
        tiles,
        side,
        ofOutput,
        large == output ? ofOutput : large.means(places * places));
  }

  /** The pixel of a map with this side that {@code place} of the finer map lies in. */
  private static int pixel(int place, int side, int places) {
    int fine = side * places;
    return place / fine / places * side + place % fine / places;
  }

  private static int @Nullable [] tiles(
      MapRequest request, AtlasLayout layout, BooleanSupplier superseded) {
    int width = layout.width();
    int tile = layout.tile();
    int places = width * layout.height() > MOST_TILE_PIXELS ? 1 : PLACES;
    ColorMeans atlas = new ColorMeans(width * layout.height());
    Architecture network = request.architecture();
    OutputColors classes = new OutputColors(request.decision(), request.colors());
    FieldMap map = new FieldMap(network, request.features(), request.plane(), tile * places);
    boolean whole =
        map.run(
            request.parameters().toArray(),
            (place, count) -> {
              for (int layer = 0; layer < layout.layers(); layer++) {
                float[] answers = map.answers(layer);
                boolean outputs = layer == network.depth() - 1;
                for (int unit = 0; unit < network.units(layer); unit++) {
                  int corner = layout.y(unit) * width + layout.x(layer);
                  for (int k = 0; k < count; k++) {
                    int pixel = pixel(place + k, tile, places);
                    atlas.add(
                        corner + pixel / tile * width + pixel % tile,
                        outputs
                            ? classes.colorOfClass(unit, answers, k, map.stride())
                            : request.colors().color(answers[unit * map.stride() + k]));
                  }
                }
              }
            },
            superseded);
    return whole ? atlas.means(places * places) : null;
  }
}
