package playground.model.inspection.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.inspection.RandomArchitecture;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

@Tag("any-machine")
class GradientCheckTest {
  private static final List<Activation> SMOOTH =
      List.of(
          Activation.SIGMOID,
          Activation.TANH,
          Activation.LINEAR,
          Activation.GELU,
          Activation.SOFTPLUS,
          Activation.SWISH);

  private static final List<Activation> ALL =
      Stream.of(Activation.values()).filter(Activation::fitsHiddenLayers).toList();

  private static final int FEW = 3;

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void smoothNetworksAgreeWithCentralDifferences(int seed) {
    RandomArchitecture random = RandomArchitecture.draw(SMOOTH, new SplittableRandom(seed));
    if (normalizesFew(random)) {
      // The normalization of few numbers that nearly agree bends within a few thousandths: the
      // difference of a larger step is no derivative, that of a smaller one has fewer digits.
      assertAgrees(random, 1e-6, 1e-6);
    } else {
      assertAgrees(random, 1e-5, 1e-7);
    }
  }

  private static boolean normalizesFew(RandomArchitecture random) {
    int examples = random.inputs().length / random.architecture().inputs();
    return random.architecture().layers().stream()
        .anyMatch(
            layer ->
                switch (layer.normalization()) {
                  case NONE -> false;
                  case LAYER -> layer.units() <= FEW;
                  case BATCH -> examples <= FEW;
                });
  }

  /** A step this small rarely crosses a kink of ReLU, where the difference is no derivative. */
  @ParameterizedTest
  @MethodSource("seeds")
  void networksWithKinksAgreeToo(int seed) {
    assertAgrees(RandomArchitecture.draw(ALL, new SplittableRandom(1000 + seed)), 1e-7, 1e-5);
  }

  private static void assertAgrees(RandomArchitecture random, double epsilon, double tolerance) {
    double error = check(random).compare(epsilon).relativeError();

    assertTrue(
        error < tolerance,
        () -> random.architecture() + ", " + random.regularization() + ": relative error " + error);
  }

  private static GradientCheck check(RandomArchitecture random) {
    return new GradientCheck(
        random.architecture(),
        random.regularization(),
        random.parameters(),
        random.inputs(),
        random.targets());
  }

  /** The seed's exercise: a network 4-5-3 and three examples. */
  @Test
  void eachParameterOfASmallNetworkAgrees() {
    Architecture architecture =
        new Architecture(
            4,
            List.of(
                new Architecture.Layer(5, Activation.RELU),
                new Architecture.Layer(3, Activation.SOFTMAX)),
            Loss.SOFTMAX_CROSS_ENTROPY);
    SplittableRandom random = new SplittableRandom(453);
    GradientCheck check =
        new GradientCheck(
            architecture,
            Regularization.NONE,
            random.doubles(43, -1, 1).toArray(),
            random.doubles(12, -1, 1).toArray(),
            new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});
    GradientComparison comparison = check.compare(GradientCheck.USUAL_EPSILON);
    assertTrue(comparison.agrees());
    for (int layer = 0; layer < 2; layer++) {
      assertTrue(comparison.largestError(layer) < 1e-7, "layer " + layer);
    }
    NumericDerivative derivative = check.derivative(7, 1e-5);
    assertEquals((derivative.above() - derivative.below()) / 2e-5, derivative.value());
    assertEquals(comparison.analytic(7), derivative.value(), 1e-8);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void oneWrongNumberIsFoundInItsLayer(int seed) {
    RandomArchitecture random = RandomArchitecture.draw(SMOOTH, new SplittableRandom(seed));
    GradientCheck check = check(random);
    double[] claimed = check.gradient();
    ParameterLayout layout = new ParameterLayout(random.architecture());
    int layer = seed % random.architecture().depth();
    int index = layout.weights(layer) + seed % layout.weightCount(layer);
    claimed[index] += 0.01;
    GradientComparison comparison = check.compare(claimed, 1e-6, () -> true).orElseThrow();
    assertEquals(index, comparison.worst(layer));
    assertTrue(comparison.largestError(layer) > GradientComparison.TOLERANCE);
    assertFalse(comparison.agrees());
    assertEquals(claimed[index], comparison.analytic(index));
  }

  /** Whatever was looked at before, and also where nothing was. */
  @ParameterizedTest
  @MethodSource("fewSeeds")
  void aDerivativeDoesNotDependOnThoseBefore(int seed) {
    RandomArchitecture random = RandomArchitecture.draw(SMOOTH, new SplittableRandom(seed));
    ParameterLayout layout = new ParameterLayout(random.architecture());
    GradientCheck check = check(random);
    for (int k = 0; k < 40; k++) {
      int index = k * 7919 % layout.size();
      if (layout.isTrained(index)) {
        assertEquals(check(random).derivative(index, 1e-5), check.derivative(index, 1e-5));
      } else {
        assertThrows(IllegalArgumentException.class, () -> check.derivative(index, 1e-5));
      }
    }
    double[] claimed = check.gradient();
    assertEquals(
        check.compare(1e-6).relativeError(),
        check(random).compare(claimed, 1e-6, () -> true).orElseThrow().relativeError());
  }

  static IntStream fewSeeds() {
    return IntStream.range(0, 30);
  }

  /** XOR by two ReLU units: at (1, 0) and (0, 1) the second one has z = 0. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void whereReluHasAKinkThatIsWhyNumbersDoNotAgree(double bias) {
    Architecture xor =
        Architecture.of(2, List.of(2), Activation.RELU, Activation.LINEAR, Loss.HALF_SQUARED_ERROR);
    double[] parameters = {1, 1, 1, 1, 0, -1, 1, -2, bias};
    GradientComparison comparison =
        new GradientCheck(
                xor,
                Regularization.NONE,
                parameters,
                new double[] {0, 0, 1, 1, 0, 1, 0, 1},
                new double[] {0, 1, 1, 0})
            .compare(GradientCheck.USUAL_EPSILON);
    assertFalse(comparison.agrees());
    assertTrue(comparison.disputed(0) > 0);
    assertEquals(0, comparison.disputed(1));
    assertEquals(comparison.disputed(0), comparison.kinks());
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void aWrongNumberOfASmoothNetworkIsNoKink(int seed) {
    RandomArchitecture random = RandomArchitecture.draw(SMOOTH, new SplittableRandom(seed));
    GradientCheck check = check(random);
    double[] claimed = IntStream.range(0, check.gradient().length).mapToDouble(k -> 7).toArray();
    assertEquals(0, check.compare(claimed, 1e-5, () -> true).orElseThrow().kinks());
  }

  @Test
  void aComparisonThatShouldNotGoOnEnds() {
    RandomArchitecture random = RandomArchitecture.draw(SMOOTH, new SplittableRandom(1));
    GradientCheck check = check(random);
    assertEquals(Optional.empty(), check.compare(check.gradient(), 1e-5, () -> false));
  }

  @Test
  void shapesThatDoNotFitAndStepsThatAreNoneAreRefused() {
    Architecture three =
        new Architecture(
            2, List.of(new Architecture.Layer(3, Activation.TANH)), Loss.HALF_SQUARED_ERROR);
    double[] parameters = new double[9];
    double[] inputs = {1, 2, 3, 4};
    double[] targets = new double[6];
    assertEquals(
        0,
        new GradientCheck(three, Regularization.NONE, parameters, inputs, targets)
            .compare(1e-5)
            .relativeError());
    assertRefused("targets: 2 numbers", three, parameters, inputs, new double[2], 1e-5);
    assertRefused("inputs: 5 numbers", three, parameters, new double[5], targets, 1e-5);
    assertRefused("inputs: 0 numbers", three, parameters, new double[0], targets, 1e-5);
    assertRefused("parameters: 8; 9", three, new double[8], inputs, targets, 1e-5);
    assertRefused("epsilon: 0.0; ", three, parameters, inputs, targets, 0);
    assertRefused("epsilon: NaN; ", three, parameters, inputs, targets, Double.NaN);
  }

  @Test
  void whatIsNoGradientsIsRefused() {
    RandomArchitecture random = RandomArchitecture.draw(SMOOTH, new SplittableRandom(1));
    Regularization pruning = new Regularization(Penalty.L1_PRUNING, 0.1);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new GradientCheck(
                        random.architecture(),
                        pruning,
                        random.parameters(),
                        random.inputs(),
                        random.targets()))
            .getMessage();
    assertTrue(message.startsWith("penalty: L1_PRUNING; "), message);
  }

  private static void assertRefused(
      String why,
      Architecture architecture,
      double[] parameters,
      double[] inputs,
      double[] targets,
      double epsilon) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new GradientCheck(
                            architecture, Regularization.NONE, parameters, inputs, targets)
                        .compare(epsilon))
            .getMessage();
    assertTrue(message.startsWith(why), message);
  }
}
