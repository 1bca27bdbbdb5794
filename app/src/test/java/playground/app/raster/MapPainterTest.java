package playground.app.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.app.figure.MapColors;
import playground.app.figure.Palette;
import playground.model.data.Plane;
import playground.model.experiment.Experiment;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.Parameters;
import playground.model.training.snapshot.Snapshot;

/** Maps of a network that stands still are sharp in the end. */
class MapPainterTest {
  private static final int SIDE = 150;

  /** A line divides the plane: its weights and its bias are drawn at random. */
  private static final Snapshot LINE = line();

  private static Snapshot line() {
    Experiment first = Experiment.first();
    Experiment line = first.withSeed("4").withNetwork(first.network().withHiddenUnits(List.of()));
    try (SingleSession session = new SingleSession(line)) {
      return session.snapshot();
    }
  }

  private final MapPainter painter = new MapPainter();

  @Test
  void theEdgeBetweenTheClassesIsWhereItBelongsToAFractionOfAPixel() {
    MapRequest request = request(false);
    MapFrame frame = painter.paint(request, null);
    for (MapFrame next = frame; next != null; next = painter.refine(request, null, () -> false)) {
      frame = next;
    }
    assertEquals(SIDE, frame.side());
    Parameters parameters = LINE.parameters();
    double w1 = parameters.weight(0, 0, 0);
    double w2 = parameters.weight(0, 0, 1);
    int crossed = 0;
    for (int row = 0; row < SIDE; row++) {
      double x2 = Plane.STANDARD.x2At((row + 0.5) / SIDE);
      double place = Plane.STANDARD.fractionOfX1(-(w2 * x2 + parameters.bias(0, 0)) / w1) * SIDE;
      double slope = Math.abs(w2 / w1);
      if (place > slope + 1 && place < SIDE - slope - 1) {
        double right = positives(frame, row);
        assertEquals(w1 > 0 ? SIDE - place : place, right, 0.2, "row " + row);
        crossed++;
      }
    }
    assertTrue(crossed > 10, "rows that the line crosses: " + crossed);
  }

  /** How many pixels of a row are of the positive class; a mixed one counts as a fraction. */
  private static double positives(MapFrame frame, int row) {
    MapColors colors = request(false).colors();
    int negative = colors.color(-1) & 0xff;
    int positive = colors.color(1) & 0xff;
    double sum = 0;
    for (int column = 0; column < SIDE; column++) {
      int blue = frame.output()[row * SIDE + column] & 0xff;
      sum += (double) (blue - negative) / (positive - negative);
    }
    return sum;
  }

  @Test
  void whatIsSupersededOrMovesIsNotRefined() {
    MapRequest still = request(false);
    painter.paint(still, null);
    MapFrame refined;
    do {
      refined = painter.refine(still, null, () -> true);
    } while (refined != null);
    assertNull(painter.refine(still, null, () -> false));

    MapRequest moving = request(true);
    assertNotNull(painter.paint(moving, null));
    assertNull(painter.refine(moving, null, () -> false));
  }

  @Test
  void theMapIsOfThePlaneThatIsAskedForLast() {
    MapRequest far = request(false, new Plane(-1, 5, -2, 4));
    MapFrame alone = new MapPainter().paint(far, null);
    MapFrame before = painter.paint(request(false), null);
    MapFrame after = painter.paint(far, null);
    assertArrayEquals(alone.tiles(), after.tiles());
    assertArrayEquals(alone.output(), after.output());
    assertFalse(Arrays.equals(before.output(), after.output()));
  }

  private static MapRequest request(boolean hurried) {
    return request(hurried, Plane.STANDARD);
  }

  private static MapRequest request(boolean hurried, Plane plane) {
    return new MapRequest(
        LINE.architecture(),
        LINE.experiment().network().features(),
        plane,
        LINE.parameters(),
        32,
        SIDE,
        hurried,
        null,
        LINE.experiment().decision(),
        new MapColors(Palette.ORANGE_BLUE, false, true));
  }
}
