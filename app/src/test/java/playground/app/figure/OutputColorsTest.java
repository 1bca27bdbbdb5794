package playground.app.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.network.ClassDecision;

/** The numbers at the ends of the colour scale are those of the output. */
class OutputColorsTest {
  @ParameterizedTest
  @CsvSource({
    "1, false, −1, +1",
    "1, true, 0, 1",
    // The scale is that of the second probability less the first.
    "2, true, −1, +1"
  })
  void theScaleEndsWhereTheTargetsAre(
      int outputs, boolean fromZero, String lowest, String highest) {
    OutputColors colors =
        new OutputColors(
            new ClassDecision(outputs, fromZero), new MapColors(Palette.ORANGE_BLUE, false, false));
    assertEquals(lowest, colors.lowest());
    assertEquals(highest, colors.highest());
    if (outputs == 1 && lowest.equals("0")) {
      assertEquals(-1, colors.signed(0, 0));
      assertEquals(1, colors.signed(1, 1));
    }
  }

  /** A map of classes alone, the reading at the pointer and the count of what is right agree. */
  @ParameterizedTest
  @CsvSource({"1, false", "1, true", "2, true", "2, false", "3, true"})
  void whereOnlyTheClassShowsItIsTheOneThatIsDecidedFor(int outputs, boolean fromZero) {
    ClassDecision decision = new ClassDecision(outputs, fromZero);
    Palette palette = Palette.ORANGE_BLUE;
    OutputColors colors = new OutputColors(decision, new MapColors(palette, false, true));
    double[][] answers = {{0, 0, 0}, {0.5, 0.5, 0}, {0.25, 0.75, 0}, {0.75, 0.25, 0}, {-1, 0, 1}};
    for (double[] answer : answers) {
      float[] narrow = new float[outputs];
      for (int o = 0; o < outputs; o++) {
        narrow[o] = (float) answer[o];
      }
      int named = decision.of(answer, 0, 1);
      int expected =
          outputs > 2 ? ClassColors.color(named, 1, 0) : palette.color(2 * named - 1, false);
      assertEquals(expected, colors.color(narrow, 0, 1), Arrays.toString(narrow));
    }
  }
}
