package playground.app.figure.network;

import java.util.List;
import java.util.Objects;
import playground.app.figure.Argb;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.raster.AtlasLayout;
import playground.app.raster.MapFrame;
import playground.app.raster.MapRequest;
import playground.app.raster.SharpMaps;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.training.snapshot.Snapshot;

/** Draws the maps of a network's features, units and outputs, computed for the very pixels. */
record DiagramTiles(Snapshot snapshot, NetworkGeometry geometry, MapColors colors, Ink ink) {
  /** How much of a feature shows that is no input. */
  private static final double PALE = 0.35;

  private static final double PAD = 3;

  /** The features in their frames, pale where they are no inputs. */
  void features(Surface g, Captions captions, double scale) {
    List<Feature> used = snapshot.experiment().network().features();
    for (Feature feature : Feature.values()) {
      feature(g, captions, feature, used.contains(feature), scale);
    }
  }

  private void feature(Surface g, Captions captions, Feature feature, boolean used, double scale) {
    double y = geometry.featureY(feature.ordinal());
    double width = geometry.featureRight();
    double height = geometry.featureHeight();
    frame(g, 0.5, y, width - 0.5, y + height, used ? ink.text() : ink.grid());
    double side = Math.min(height - 2 * PAD, 0.4 * width);
    double letters = Math.min(0.95 * geometry.fontSize(), 0.8 * height);
    double right = width - side - 4 * PAD;
    int color = used ? ink.text() : ink.muted();
    captions.write(feature.formula(), right, y + height / 2, Alignment.RIGHT, letters, color);
    int pixels = (int) Math.max(1, Math.round(side * scale));
    int[] map = new int[pixels * pixels];
    Plane plane = snapshot.experiment().data().plane();
    for (int at = 0; at < map.length; at++) {
      double x1 = plane.x1At((at % pixels + 0.5) / pixels);
      double x2 = plane.x2At((at / pixels + 0.5) / pixels);
      int value = colors.color(feature.at(x1, x2));
      map[at] = used ? value : Argb.mix(ink.ground(), value, PALE);
    }
    double left = width - side - PAD;
    g.cells(map, pixels, pixels, pixels, left, y + (height - side) / 2, side, side);
  }

  private static void frame(
      Surface g, double left, double top, double right, double bottom, int argb) {
    double[] xs = {left, right, right, left, left};
    double[] ys = {top, top, bottom, bottom, top};
    g.polyline(xs, ys, xs.length, Pen.of(argb, 1));
  }

  /**
   * The units' maps, each in whole pixels.
   *
   * @param left where the diagram begins on the surface
   * @param top where its upper edge is
   */
  void units(Surface g, double left, double top, double scale) {
    int pixels = (int) Math.max(1, Math.round(geometry.tile() * scale));
    MapFrame maps = maps(pixels);
    AtlasLayout layout = maps.layout();
    for (int layer = 0; layer < geometry.units().size(); layer++) {
      for (int unit = 0; unit < geometry.units().get(layer); unit++) {
        int[] map =
            layer == layout.layers()
                ? maps.output()
                : tile(maps.tiles(), layout, layout.x(layer), layout.y(unit));
        double x = Math.round((left + geometry.tileX(layer)) * scale) / scale;
        double y = Math.round((top + geometry.tileY(unit)) * scale) / scale;
        g.cells(map, pixels, pixels, pixels, x, y, pixels / scale, pixels / scale);
      }
    }
  }

  private MapFrame maps(int pixels) {
    MapRequest request =
        new MapRequest(
            snapshot.architecture(),
            snapshot.experiment().network().features(),
            snapshot.experiment().data().plane(),
            snapshot.parameters(),
            pixels,
            pixels,
            false,
            null,
            snapshot.experiment().decision(),
            colors);
    return Objects.requireNonNull(SharpMaps.paint(request, () -> false));
  }

  private static int[] tile(int[] atlas, AtlasLayout layout, int x, int y) {
    int side = layout.tile();
    int[] map = new int[side * side];
    for (int row = 0; row < side; row++) {
      System.arraycopy(atlas, (y + row) * layout.width() + x, map, row * side, side);
    }
    return map;
  }
}
