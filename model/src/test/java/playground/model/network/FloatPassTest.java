package playground.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.inspection.RandomArchitecture;
import playground.model.network.activation.Activation;

/** What pictures are made of must be what the network computes. */
@Tag("any-machine")
class FloatPassTest {
  private static final List<Activation> HIDDEN =
      Stream.of(Activation.values()).filter(Activation::fitsHiddenLayers).toList();

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** To four digits, since layer normalization may stretch a difference some hundred times. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anyNetworkAnswersAsInDoublePrecision(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomArchitecture drawn = RandomArchitecture.draw(HIDDEN, random);
    Architecture architecture = drawn.architecture();
    int examples = drawn.inputs().length / architecture.inputs();
    Propagation doubles = new Propagation(architecture, examples);
    FloatPass floats = new FloatPass(architecture, examples);
    for (int i = 0; i < architecture.inputs(); i++) {
      for (int k = 0; k < examples; k++) {
        float value = (float) drawn.inputs()[i * examples + k];
        doubles.inputs()[i * doubles.capacity() + k] = value;
        floats.inputs()[i * floats.capacity() + k] = value;
      }
    }
    doubles.forward(drawn.parameters(), examples);
    floats.take(drawn.parameters());
    floats.forward(examples);

    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int unit = 0; unit < architecture.units(layer); unit++) {
        for (int k = 0; k < examples; k++) {
          double expected = doubles.activations(layer)[unit * doubles.capacity() + k];
          double actual = floats.activations(layer)[unit * floats.capacity() + k];
          assertEquals(expected, actual, 2e-4 * (1 + Math.abs(expected)), architecture::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      names = {"SOFTMAX", "STEP"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyActivationHasSixDigits(Activation f) {
    FloatPass pass = unitAlone(f, 1);
    for (double x = -12; x <= 12; x += 1.0 / 64) {
      pass.inputs()[0] = (float) x;
      pass.forward(1);
      double expected = f.value(x);
      double actual = pass.activations(0)[0];
      assertEquals(expected, actual, 2e-6 * Math.abs(expected), f + " of " + x);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 40, -40, 90, -90, 3e38, -3e38})
  void farOutEveryActivationStaysANumber(double x) {
    for (Activation f : HIDDEN) {
      FloatPass pass = unitAlone(f, 1);
      pass.inputs()[0] = (float) x;
      pass.forward(1);
      assertEquals(f.value((float) x), pass.activations(0)[0], 1e32, f + " of " + x);
    }
  }

  private static FloatPass unitAlone(Activation f, double weight) {
    FloatPass pass =
        new FloatPass(new Architecture(1, List.of(new Architecture.Layer(1, f)), fitting(f)), 1);
    pass.take(new double[] {weight, 0});
    return pass;
  }

  private static Loss fitting(Activation f) {
    return f == Activation.SIGMOID ? Loss.BINARY_CROSS_ENTROPY : Loss.HALF_SQUARED_ERROR;
  }

  /** 10⁴⁰x − 10⁴⁰x is 0, which floats cannot tell: they end at 3 · 10³⁸. */
  @Test
  void whatIsTooLargeForFloatsIsComputedInDoubles() {
    Architecture architecture =
        Architecture.of(1, List.of(2), Activation.LINEAR, Activation.TANH, Loss.HALF_SQUARED_ERROR);
    FloatPass pass = new FloatPass(architecture, 3);
    pass.take(new double[] {1e40, 1e40, 0, 0, 1, -1, 0});
    for (int k = 0; k < 3; k++) {
      pass.inputs()[k] = k - 1;
    }
    pass.forward(3);

    int row = pass.capacity();
    assertEquals(-Float.MAX_VALUE, pass.activations(0)[row], "the largest float stands for it");
    assertEquals(0, pass.activations(0)[row + 1]);
    assertEquals(Float.MAX_VALUE, pass.activations(0)[row + 2]);
    for (int k = 0; k < 3; k++) {
      assertEquals(0, pass.activations(1)[k]);
    }
  }

  @Test
  void whatDoesNotFitIntoAFloatIsTheLargestThereIs() {
    Architecture architecture =
        Architecture.of(
            1, List.of(1), Activation.LINEAR, Activation.LINEAR, Loss.HALF_SQUARED_ERROR);
    FloatPass pass = new FloatPass(architecture, 2);
    pass.take(new double[] {1e20, 0, 1e20, 0});
    pass.inputs()[0] = 1;
    pass.inputs()[1] = -1;
    pass.forward(2);
    assertEquals(Float.MAX_VALUE, pass.activations(1)[0]);
    assertEquals(-Float.MAX_VALUE, pass.activations(1)[1]);
  }

  /** Each would end in a number in floats too, but in a wrong one. */
  static Stream<Chain> chainsThroughNumbersThatAreTooLarge() {
    return Stream.of(
        new Chain(Activation.RELU, false, 1e20, 1e20, 1e-38, 1e-2),
        new Chain(Activation.LINEAR, false, 1e39, 1e-39),
        new Chain(Activation.SOFTPLUS, false, 1e20, 1e20, 1e-20, 1e-20),
        new Chain(Activation.RELU, true, 1e20, 1e20, 1e-40),
        new Chain(Activation.SWISH, false, -3e38, 1, 1));
  }

  /** Layers of one unit, the last of them tanh, so that its output is always between −1 and 1. */
  record Chain(Activation hidden, boolean residual, double... weights) {
    double[] parameters() {
      double[] parameters = new double[2 * weights.length];
      for (int layer = 0; layer < weights.length; layer++) {
        parameters[2 * layer] = weights[layer];
      }
      return parameters;
    }

    Architecture architecture() {
      List<Architecture.Layer> layers =
          IntStream.range(0, weights.length)
              .mapToObj(
                  layer ->
                      new Architecture.Layer(
                          1,
                          layer == weights.length - 1 ? Activation.TANH : hidden,
                          Normalization.NONE,
                          residual && layer < weights.length - 1))
              .toList();
      return new Architecture(1, layers, Loss.HALF_SQUARED_ERROR);
    }
  }

  @ParameterizedTest
  @MethodSource
  void chainsThroughNumbersThatAreTooLarge(Chain chain) {
    Propagation doubles = new Propagation(chain.architecture(), 1);
    FloatPass floats = new FloatPass(chain.architecture(), 1);
    floats.take(chain.parameters());
    for (float x : new float[] {1, -1, 0.5f, 1e-20f, 3e38f}) {
      doubles.inputs()[0] = x;
      doubles.forward(chain.parameters(), 1);
      floats.inputs()[0] = x;
      floats.forward(1);
      float answer = floats.activations(chain.weights().length - 1)[0];
      assertEquals(doubles.outputs()[0], answer, 1e-5, chain + " of " + x);
    }
  }

  /** 6 · 10³⁸ less a little more is negative, and not what the first half would end at. */
  @Test
  void aSumThatIsTooLargeHalfWayKeepsItsSign() {
    Architecture architecture =
        new Architecture(
            2, List.of(new Architecture.Layer(1, Activation.TANH)), Loss.HALF_SQUARED_ERROR);
    FloatPass pass = new FloatPass(architecture, 1);
    pass.take(new double[] {2e38, -2.1e38, 0});
    pass.inputs()[0] = 3;
    pass.inputs()[pass.capacity()] = 3;
    pass.forward(1);
    assertEquals(-1, pass.activations(0)[0]);
  }

  /** A bound on each layer's numbers says less the deeper it is; the numbers themselves stay. */
  @Test
  void aHundredLayersThatKeepTheirNumbersSmallAnswerToo() {
    Architecture architecture =
        Architecture.of(
            2,
            Collections.nCopies(100, 8),
            Activation.RELU,
            Activation.LINEAR,
            Loss.HALF_SQUARED_ERROR);
    double[] parameters = Initializer.HE.draw(architecture, new SplittableRandom(5));
    Propagation doubles = new Propagation(architecture, 1);
    FloatPass floats = new FloatPass(architecture, 1);
    floats.take(parameters);
    doubles.inputs()[0] = 1;
    floats.inputs()[0] = 1;
    doubles.forward(parameters, 1);
    floats.forward(1);
    double expected = doubles.outputs()[0];
    assertEquals(expected, floats.activations(100)[0], 1e-3 * Math.abs(expected));
  }

  @Test
  void anotherNetworkOfTheSameShapeCanFollow() {
    FloatPass pass = unitAlone(Activation.LINEAR, 2);
    pass.inputs()[0] = 3;
    pass.forward(1);
    assertEquals(6, pass.activations(0)[0]);
    pass.take(new double[] {-1, 1});
    pass.forward(1);
    assertEquals(-2, pass.activations(0)[0]);
  }

  @Test
  void hasRoomForAnExampleOrMore() {
    Architecture architecture =
        new Architecture(
            1, List.of(new Architecture.Layer(1, Activation.TANH)), Loss.HALF_SQUARED_ERROR);
    assertTrue(new FloatPass(architecture, 33).capacity() >= 33);
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new FloatPass(architecture, 0));
    assertEquals("capacity: 0; at least 1 example", refused.getMessage());
  }
}
