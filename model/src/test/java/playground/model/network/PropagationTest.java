package playground.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.inspection.RandomArchitecture;
import playground.model.network.activation.Activation;

class PropagationTest {

  /** The weights of the classical construction: h₁ = ReLU(x₁ + x₂), h₂ = ReLU(x₁ + x₂ − 1). */
  @Test
  void twoReluUnitsComputeExclusiveOrExactly() {
    Architecture architecture =
        new Architecture(
            2,
            List.of(
                new Architecture.Layer(2, Activation.RELU),
                new Architecture.Layer(1, Activation.RELU)),
            Loss.HALF_SQUARED_ERROR);
    double[] parameters = {1, 1, 1, 1, 0, -1, 1, -2, 0};
    Propagation pass = new Propagation(architecture, 4);
    for (int k = 0; k < 4; k++) {
      pass.inputs()[k] = k >> 1;
      pass.inputs()[pass.capacity() + k] = k & 1;
    }
    pass.forward(parameters, 4);
    for (int k = 0; k < 4; k++) {
      assertEquals(k >> 1 ^ k & 1, pass.outputs()[k]);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      names = {"SIGMOID", "SOFTMAX"})
  void logitsFarOutStillHaveAFiniteLoss(Activation output) {
    int outputs = output == Activation.SOFTMAX ? 2 : 1;
    Loss loss =
        output == Activation.SOFTMAX ? Loss.SOFTMAX_CROSS_ENTROPY : Loss.BINARY_CROSS_ENTROPY;
    Architecture architecture =
        new Architecture(1, List.of(new Architecture.Layer(outputs, output)), loss);
    Propagation pass = new Propagation(architecture, 1);
    pass.inputs()[0] = 1e4;
    double[] targets = new double[outputs * pass.capacity()];
    double[] parameters = new double[2 * outputs];
    parameters[0] = 1;
    targets[(outputs - 1) * pass.capacity()] = outputs - 1;

    pass.forward(parameters, 1);
    assertEquals(1e4, pass.loss(targets), 1e-9, "the logit itself");
    double[] gradient = new double[parameters.length];
    pass.backward(parameters, targets, 1, gradient);
    assertEquals(1e4, gradient[0], 1e-9, "δ = 1 however far out");
  }

  @Test
  void runningAveragesApproachWhatTheBatchesHaveAndAreUsedOutsideTraining() {
    Architecture architecture =
        new Architecture(
            1,
            List.of(new Architecture.Layer(1, Activation.LINEAR, Normalization.BATCH, false)),
            Loss.HALF_SQUARED_ERROR);
    double[] parameters = Initializer.ZERO.draw(architecture, new SplittableRandom(0));
    parameters[0] = 1;
    Propagation pass = new Propagation(architecture, 100);
    SplittableRandom random = new SplittableRandom(3);
    for (int step = 0; step < 300; step++) {
      for (int k = 0; k < 100; k++) {
        pass.inputs()[k] = 5 + 3 * random.nextGaussian();
      }
      pass.forwardTraining(parameters, 100);
      pass.trackStatistics(parameters);
    }
    pass.inputs()[0] = 5;
    pass.inputs()[1] = 8;
    pass.forward(parameters, 2);
    assertEquals(0, pass.outputs()[0], 0.1);
    assertEquals(1, pass.outputs()[1], 0.1);
  }

  @Test
  void whatWasInTheGradientBeforeDoesNotCount() {
    List<Activation> hidden = List.of(Activation.TANH, Activation.RELU);
    for (int seed = 0; seed < 50; seed++) {
      RandomArchitecture drawn = RandomArchitecture.draw(hidden, new SplittableRandom(seed));
      Architecture architecture = drawn.architecture();
      Propagation pass = new Propagation(architecture, 10);
      Arrays.setAll(pass.inputs(), k -> Math.sin(k));
      double[] targets = new double[architecture.outputs() * pass.capacity()];
      double[] gradient = new double[drawn.parameters().length];
      double[] reused = gradient.clone();
      Arrays.fill(reused, 7);
      pass.forwardTraining(drawn.parameters(), 10);
      pass.backward(drawn.parameters(), targets, 0.1, gradient);
      pass.backward(drawn.parameters(), targets, 0.1, reused);

      ParameterLayout layout = new ParameterLayout(architecture);
      for (int k = 0; k < layout.size(); k++) {
        double expected = isTrained(architecture, layout, k) ? gradient[k] : 7;
        assertEquals(expected, reused[k], architecture + ", parameter " + k);
      }
    }
  }

  private static boolean isTrained(Architecture architecture, ParameterLayout layout, int k) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      boolean averages = architecture.layer(layer).normalization() == Normalization.BATCH;
      int end = averages ? layout.runningMeans(layer) : layout.end(layer);
      if (k >= layout.weights(layer) && k < end) {
        return true;
      }
    }
    return false;
  }

  @Test
  void shapesThatDoNotFitSayWhichAndWhy() {
    Architecture.Layer hidden = new Architecture.Layer(3, Activation.TANH);
    assertRefused("softmax outputs: 1", new Architecture.Layer(1, Activation.SOFTMAX));
    assertRefused("softmax in hidden layer", new Architecture.Layer(2, Activation.SOFTMAX), hidden);
    assertRefused(
        "residual: layer 2 has 4 units and 3 values enter it",
        hidden,
        new Architecture.Layer(4, Activation.TANH, Normalization.NONE, true));
    String loss =
        assertThrows(
                IllegalArgumentException.class,
                () -> new Architecture(2, List.of(hidden), Loss.SOFTMAX_CROSS_ENTROPY))
            .getMessage();
    assertTrue(loss.contains("a softmax output"), loss);
  }

  private static void assertRefused(String why, Architecture.Layer... layers) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new Architecture(2, List.of(layers), Loss.HALF_SQUARED_ERROR))
            .getMessage();
    assertTrue(message.contains(why), message);
  }

  @Test
  void aPassIsOfAsManyExamplesAsThereIsRoomFor() {
    Architecture architecture =
        new Architecture(
            1, List.of(new Architecture.Layer(1, Activation.TANH)), Loss.HALF_SQUARED_ERROR);
    Propagation pass = new Propagation(architecture, 10);
    FloatPass single = new FloatPass(architecture, 10);
    for (int examples : new int[] {-1, 0, pass.capacity() + 1}) {
      String expected = "examples: " + examples + "; from 1 to " + pass.capacity();
      assertMessage(expected, () -> pass.forward(new double[2], examples));
      assertMessage(expected, () -> pass.forwardTraining(new double[2], examples));
    }
    for (int examples : new int[] {-1, 0, single.capacity() + 1}) {
      String expected = "examples: " + examples + "; from 1 to " + single.capacity();
      assertMessage(expected, () -> single.forward(examples));
    }
  }

  private static void assertMessage(String expected, Executable refused) {
    assertEquals(expected, assertThrows(IllegalArgumentException.class, refused).getMessage());
  }
}
