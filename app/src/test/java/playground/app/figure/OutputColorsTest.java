package playground.app.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.network.Architecture;
import playground.model.network.ClassDecision;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;

/** The numbers at the ends of the colour scale are those of the output. */
class OutputColorsTest {
  @ParameterizedTest
  @CsvSource({
    "TANH, 1, HALF_SQUARED_ERROR, −1, +1",
    "LINEAR, 1, HALF_SQUARED_ERROR, −1, +1",
    "SIGMOID, 1, BINARY_CROSS_ENTROPY, 0, 1",
    "STEP, 1, PERCEPTRON, 0, 1",
    // The scale is that of the second probability less the first.
    "SOFTMAX, 2, SOFTMAX_CROSS_ENTROPY, −1, +1"
  })
  void theScaleEndsWhereTheOutputDoes(
      Activation output, int outputs, Loss loss, String lowest, String highest) {
    Architecture network =
        new Architecture(2, List.of(new Architecture.Layer(outputs, output)), loss);
    OutputColors colors =
        new OutputColors(network, new MapColors(Palette.ORANGE_BLUE, false, false));
    assertEquals(lowest, colors.lowest());
    assertEquals(highest, colors.highest());
    if (outputs == 1 && lowest.equals("0")) {
      assertEquals(-1, colors.signed(0, 0));
      assertEquals(1, colors.signed(1, 1));
    }
  }

  /** A map of classes alone, the reading at the pointer and the count of what is right agree. */
  @ParameterizedTest
  @CsvSource({
    "TANH, 1, HALF_SQUARED_ERROR",
    "SIGMOID, 1, BINARY_CROSS_ENTROPY",
    "RELU, 1, HALF_SQUARED_ERROR",
    "SOFTMAX, 2, SOFTMAX_CROSS_ENTROPY",
    "SOFTMAX, 3, SOFTMAX_CROSS_ENTROPY"
  })
  void whereOnlyTheClassShowsItIsTheOneThatIsDecidedFor(Activation output, int outputs, Loss loss) {
    Architecture network =
        new Architecture(2, List.of(new Architecture.Layer(outputs, output)), loss);
    Palette palette = Palette.ORANGE_BLUE;
    OutputColors colors = new OutputColors(network, new MapColors(palette, false, true));
    double[][] answers = {{0, 0, 0}, {0.5, 0.5, 0}, {0.25, 0.75, 0}, {0.75, 0.25, 0}, {-1, 0, 1}};
    for (double[] answer : answers) {
      float[] narrow = new float[outputs];
      for (int o = 0; o < outputs; o++) {
        narrow[o] = (float) answer[o];
      }
      int named = ClassDecision.of(network).of(answer, 0, 1);
      int expected =
          outputs > 2 ? ClassColors.color(named, 1, 0) : palette.color(2 * named - 1, false);
      assertEquals(expected, colors.color(narrow, 0, 1), Arrays.toString(narrow));
    }
  }
}
