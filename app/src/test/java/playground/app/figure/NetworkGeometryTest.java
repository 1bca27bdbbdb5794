package playground.app.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.data.Feature;

class NetworkGeometryTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 520, 330",
    "0, 1, 10, 520, 330",
    "1, 64, 1, 520, 330",
    "3, 8, 5, 520, 330",
    "3, 2, 10, 520, 330",
    "30, 4, 1, 520, 330",
    "30, 64, 3, 520, 330",
    "8, 8, 2, 1400, 900",
    "30, 16, 1, 3000, 1400"
  })
  void tilesAreReadableApartAndAboveTheControls(
      int depth, int units, int outputs, double width, double height) {
    for (double font : new double[] {10, 13, 24}) {
      List<Integer> layers = new ArrayList<>(Collections.nCopies(depth, units));
      layers.add(outputs);
      NetworkGeometry geometry =
          new NetworkGeometry(
              layers,
              Math.max(width, NetworkGeometry.leastWidth(layers, font)),
              Math.max(height, NetworkGeometry.leastHeight(layers, font)),
              font);

      assertTrue(geometry.tile() >= 15, "readable: " + geometry.tile());
      assertTrue(geometry.tile() < geometry.pitch(), "columns apart");
      assertTrue(geometry.featureRight() < geometry.tileX(0), "edges have room");
      assertTrue(geometry.tileX(depth) + geometry.tile() <= geometry.width(), "inside");
      int last = Math.max(depth == 0 ? 1 : units, outputs) - 1;
      assertTrue(geometry.tileY(last) + geometry.tile() <= geometry.footerY(), "above controls");
      int lastFeature = Feature.values().length - 1;
      assertTrue(
          geometry.featureY(lastFeature) + geometry.featureHeight() <= geometry.footerY(),
          "features above controls");
    }
  }
}
