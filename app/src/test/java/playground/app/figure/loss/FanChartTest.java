package playground.app.figure.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.app.figure.Ink;
import playground.app.figure.surface.RecordingSurface;
import playground.model.sweep.RecordedEpochs;
import playground.model.sweep.spread.LossFan;
import playground.model.sweep.spread.LossSpread;

/** Where the bands and the median of a fan are. */
class FanChartTest {
  private static final FanKey KEY = new FanKey("median", "middle half", "all");

  private final LossSpread spread = new LossSpread(RecordedEpochs.of(100, 3));

  @Test
  void theBandsGoFromQuantileToQuantileAndTheMedianBetween() {
    for (double loss : List.of(0.0, 0.1, 0.2, 0.3, 0.4)) {
      spread.add(0, loss);
      spread.add(1, loss / 2);
      spread.add(2, loss / 4);
    }
    RecordingSurface drawn = draw(spread.fan(), false);

    assertEquals(2, drawn.polygons().size());
    RecordingSurface.Polygon all = drawn.polygons().getFirst();
    RecordingSurface.Polygon half = drawn.polygons().get(1);
    double[] median = drawn.polylines(Ink.ON_LIGHT.train()).getFirst().ys();
    // Losses 0 and 0.4 are the ends of the linear scale: in between places are in proportion.
    double foot = all.ys()[5];
    double high = all.ys()[0];
    assertTrue(high < foot, "the largest loss is above the least");
    double quarter = (foot - high) / 4;
    assertArrayEquals(
        new double[] {
          high + quarter,
          foot - 1.5 * quarter,
          foot - 0.75 * quarter,
          foot - 0.25 * quarter,
          foot - 0.5 * quarter,
          foot - quarter
        },
        half.ys(),
        1e-9);
    assertArrayEquals(
        new double[] {foot - 2 * quarter, foot - quarter, foot - 0.5 * quarter}, median, 1e-9);
    assertEquals(2 * all.xs()[1], all.xs()[0] + all.xs()[2], 1e-9, "epoch 50 is in the middle");
    List.of("median", "middle half", "all").forEach(drawn::text);
    assertEquals(1, drawn.texts("epoch").size());
  }

  @Test
  void oneThatNearlyOverflowsLeavesRoomForTheOthers() {
    for (int place = 0; place < 3; place++) {
      for (double loss : List.of(0.1, 0.2, 0.3, 0.4, 1e200)) {
        spread.add(place, loss);
      }
    }
    for (boolean logarithmic : new boolean[] {false, true}) {
      RecordingSurface drawn = draw(spread.fan(), logarithmic);
      double[] all = drawn.polygons().getFirst().ys();
      double[] half = drawn.polygons().get(1).ys();
      assertTrue(half[5] - half[0] > 10, "it is seen: " + Arrays.toString(half));
      assertTrue(all[0] >= 0, "inside the chart: " + Arrays.toString(all));
    }
  }

  @Test
  void itEndsWhereAllHaveDivergedAndIsEmptyWithoutNetworks() {
    spread.add(0, 0.5);
    RecordingSurface drawn = draw(spread.fan(), false);
    assertEquals(2, drawn.polygons().getFirst().xs().length, "a single place, up and down");
    assertEquals(List.of(), draw(LossFan.empty(), false).texts());
  }

  private static RecordingSurface draw(LossFan fan, boolean logarithmic) {
    RecordingSurface surface = new RecordingSurface();
    new FanChart()
        .draw(
            surface,
            500,
            300,
            new FanChart.Content(fan, false, null),
            KEY,
            new LossStyle("epoch", logarithmic, false, Ink.ON_LIGHT),
            13);
    return surface;
  }
}
