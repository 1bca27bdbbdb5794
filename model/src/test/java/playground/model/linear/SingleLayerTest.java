package playground.model.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Feature;
import playground.model.data.Samples;

class SingleLayerTest {
  private static final List<Feature> RAW = List.of(Feature.X1, Feature.X2);
  private static final List<Feature> WITH_PRODUCT =
      List.of(Feature.X1, Feature.X2, Feature.X1_TIMES_X2);
  private static final Samples AND = corners(0, 0, 0, 1);
  private static final Samples XOR = corners(0, 1, 1, 0);
  private static final Samples NONE =
      Samples.ofTwoClasses(new double[0], new double[0], new double[0]);

  private static Samples corners(double... labels) {
    return Samples.ofTwoClasses(new double[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1}, labels);
  }

  @Test
  void perceptronLearnsAnd() {
    Perceptron perceptron = new Perceptron(RAW);
    assertTrue(
        IntStream.range(0, 20).anyMatch(epoch -> perceptron.learnEpoch(AND, 0.1) == 0),
        "an epoch without a mistake");
    for (int k = 0; k < 4; k++) {
      assertEquals(AND.label(k), perceptron.predict(AND.x1(k), AND.x2(k)));
    }
  }

  @Test
  void perceptronNeverLearnsXorFromRawInputsButDoesWithTheirProduct() {
    Perceptron raw = new Perceptron(RAW);
    assertTrue(IntStream.range(0, 10_000).allMatch(epoch -> raw.learnEpoch(XOR, 0.1) > 0));

    Perceptron product = new Perceptron(WITH_PRODUCT);
    assertTrue(IntStream.range(0, 100).anyMatch(epoch -> product.learnEpoch(XOR, 0.1) == 0));
  }

  /** H(0) = 1, as in the text: what has learnt nothing says 1 everywhere. */
  @Test
  void aSumOfZeroIsAnsweredWithOne() {
    assertEquals(1, new Perceptron(RAW).predict(3, -4));
    assertEquals(1, new Adaline(RAW, 0).predict(3, -4));
  }

  @Test
  void perceptronLeavesPointsAloneThatItGetsRight() {
    Perceptron perceptron = new Perceptron(RAW);
    Samples right = Samples.ofTwoClasses(new double[] {3}, new double[] {4}, new double[] {1});
    assertEquals(0, perceptron.learnEpoch(right, 0.1));
    assertEquals(0, perceptron.weight(0));
    assertEquals(0, perceptron.bias());
  }

  /** The step of the textbook: x = (1, 1), t = 1, η = 0.1, from zero. */
  @Test
  void adalineTakesTheStepOfTheTextbook() {
    Adaline adaline = new Adaline(RAW, 0.5);
    adaline.learnOnline(
        Samples.ofTwoClasses(new double[] {1}, new double[] {1}, new double[] {1}), 0.1);
    assertEquals(0.1, adaline.weight(0), 1e-15);
    assertEquals(0.1, adaline.weight(1), 1e-15);
    assertEquals(0.1, adaline.bias(), 1e-15);
  }

  @Test
  void adalineLearnsXorWithTheProductOnline() {
    Adaline adaline = new Adaline(WITH_PRODUCT, 0.5);
    for (int epoch = 0; epoch < 2000; epoch++) {
      adaline.learnOnline(XOR, 0.1);
    }
    assertLearnt(adaline);
    assertEquals(-2, adaline.weight(2), 1e-3, "the construction's own solution");
  }

  @Test
  void adalineLearnsXorWithTheProductInBatches() {
    Adaline adaline = new Adaline(WITH_PRODUCT, 0.5);
    for (int epoch = 0; epoch < 5000; epoch++) {
      adaline.learnBatch(XOR, 0.3);
    }
    assertLearnt(adaline);
  }

  private static void assertLearnt(Adaline adaline) {
    for (int k = 0; k < 4; k++) {
      assertEquals(XOR.label(k), adaline.predict(XOR.x1(k), XOR.x2(k)));
    }
    assertEquals(0, adaline.error(XOR), 1e-6);
  }

  @Test
  void adalineOnRawInputsAnswersOneHalfEverywhereForXor() {
    Adaline adaline = new Adaline(RAW, 0.5);
    for (int epoch = 0; epoch < 5000; epoch++) {
      adaline.learnBatch(XOR, 0.3);
    }
    assertEquals(0.125, adaline.error(XOR), 1e-9, "E of the best line");
    assertEquals(0.5, adaline.output(0, 1), 1e-6);
  }

  @Test
  void ratesThatAreNoRatesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Perceptron(RAW).learnEpoch(AND, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new Adaline(RAW, 0).learnBatch(AND, Double.NaN));
  }

  /** η = 1 is too large for x² = 100: each pass takes w farther off than it was. */
  @Test
  void adalineSaysThatTheRateIsTooLargeRatherThanDivergeToWhatIsNoNumber() {
    Samples two =
        Samples.ofTwoClasses(new double[] {10, -3}, new double[] {10, 2}, new double[] {1, -1});
    Adaline online = new Adaline(RAW, 0);
    Adaline batch = new Adaline(RAW, 0);
    assertTooLarge("1.0", () -> passes(1000, () -> online.learnOnline(two, 1)));
    assertTooLarge("1.0", () -> passes(1000, () -> batch.learnBatch(two, 1)));
    for (Adaline stopped : List.of(online, batch)) {
      assertTrue(Double.isFinite(stopped.weight(0)) && Double.isFinite(stopped.bias()));
      assertTrue(Math.abs(stopped.weight(0)) > 1e100, "it goes as far as there are numbers");
    }
  }

  @Test
  void perceptronSaysThatTheRateIsTooLargeForTheCoordinates() {
    Perceptron perceptron = new Perceptron(RAW);
    Samples far =
        Samples.ofTwoClasses(new double[] {1e200}, new double[] {1e200}, new double[] {-1});
    assertTooLarge("1.0E200", () -> perceptron.learnEpoch(far, 1e200));
    assertEquals(0, perceptron.weight(0), "nothing has moved");
    Samples opposite =
        Samples.ofTwoClasses(
            new double[] {1e200, 1e200}, new double[] {-1, 1}, new double[] {-1, 1});
    assertTooLarge("1.0E108", () -> perceptron.learnEpoch(opposite, 1e108));
  }

  private static void passes(int count, Runnable pass) {
    for (int k = 0; k < count; k++) {
      pass.run();
    }
  }

  private static void assertTooLarge(String rate, Executable learning) {
    String message = assertThrows(IllegalArgumentException.class, learning).getMessage();
    assertTrue(message.startsWith("learning rate: " + rate + ", with which "), message);
    assertTrue(message.endsWith("; a smaller one, or smaller coordinates"), message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e308})
  void whatIsNoNumberIsNoAnswer(double x) {
    Adaline adaline = new Adaline(WITH_PRODUCT, 0.5);
    adaline.learnOnline(AND, 5);
    Perceptron perceptron = new Perceptron(RAW);
    perceptron.learnEpoch(AND, 5);
    assertRefused("point: (" + x, () -> adaline.output(x, x));
    assertRefused("point: (" + x, () -> adaline.predict(x, x));
    assertRefused("point: (" + x, () -> perceptron.predict(x, x));
  }

  @Test
  void aThresholdIsANumberAndAnErrorIsOfPoints() {
    assertRefused("threshold: NaN", () -> new Adaline(RAW, Double.NaN));
    assertRefused("threshold: -Infinity", () -> new Adaline(RAW, Double.NEGATIVE_INFINITY));
    Adaline adaline = new Adaline(RAW, 0);
    assertRefused("points: none; at least 1", () -> adaline.error(NONE));
    Samples far = Samples.ofTwoClasses(new double[] {1}, new double[] {1}, new double[] {1e200});
    assertRefused("squared errors add up to Infinity", () -> adaline.error(far));
  }

  private static void assertRefused(String why, Executable refused) {
    String message = assertThrows(IllegalArgumentException.class, refused).getMessage();
    assertTrue(message.contains(why), message);
  }
}
