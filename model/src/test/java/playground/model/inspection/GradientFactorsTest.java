package playground.model.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.data.Examples;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.network.Architecture;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;

class GradientFactorsTest {
  private static final InstrumentSelection LADDER = InstrumentSelection.NONE.withFactors(true);

  static Stream<Arguments> networks() {
    List<Arguments> networks = new ArrayList<>();
    for (Activation activation : List.of(Activation.SIGMOID, Activation.TANH, Activation.GELU)) {
      for (boolean residual : new boolean[] {false, true}) {
        for (Normalization normalization : List.of(Normalization.NONE, Normalization.LAYER)) {
          for (String seed : List.of("1", "2", "3")) {
            networks.add(Arguments.of(activation, normalization, residual, seed));
          }
        }
      }
    }
    return networks.stream();
  }

  /**
   * For one example ‖δ⁽ˡ⁾‖ is the length of ∂L/∂b⁽ˡ⁾, which differences of the loss give without
   * any backward pass.
   */
  @ParameterizedTest
  @MethodSource("networks")
  void theFactorsMultiplyToWhatDifferencesOfTheLossSay(
      Activation activation, Normalization normalization, boolean residual, String seed) {
    Experiment experiment = experiment(activation, normalization, residual, seed, 6, 10, 10);
    GradientFactors factors = factors(experiment);

    Experiment.Start start = experiment.start();
    double first = numericBiasGradient(experiment, start, 0);
    double last = numericBiasGradient(experiment, start, 6);
    double product = 1;
    for (int layer = 0; layer < factors.hiddenLayers(); layer++) {
      product *= factors.weightGain(layer) * factors.slopeGain(layer);
    }
    assertEquals(6, factors.hiddenLayers());
    assertEquals(first / last, product, 1e-5 * product);
    assertEquals(product, factors.ratio(), 1e-12 * product);
  }

  private static double numericBiasGradient(
      Experiment experiment, Experiment.Start start, int layer) {
    Architecture architecture = experiment.architecture();
    ParameterLayout layout = new ParameterLayout(architecture);
    Examples train = experiment.examples(start.split().train());
    Propagation pass = new Propagation(architecture, 1);
    double[] targets = new double[pass.capacity() * architecture.outputs()];
    train.copy(0, 1, pass.inputs(), pass.capacity(), targets);
    double[] parameters = start.parameters();
    double squares = 0;
    for (int unit = 0; unit < architecture.units(layer); unit++) {
      double[] losses = new double[2];
      for (int side = 0; side < 2; side++) {
        double[] moved = parameters.clone();
        moved[layout.bias(layer, unit)] += side == 0 ? -1e-5 : 1e-5;
        pass.forwardTraining(moved, 1);
        losses[side] = pass.loss(targets);
      }
      double slope = (losses[1] - losses[0]) / 2e-5;
      squares += slope * slope;
    }
    return Math.sqrt(squares);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void eachStepIsWhatTheFormulaSays(
      Activation activation, Normalization normalization, boolean residual, String seed) {
    Experiment experiment = experiment(activation, normalization, residual, seed, 4, 300, 50);
    GradientFactors factors = factors(experiment);

    Experiment.Start start = experiment.start();
    Architecture architecture = experiment.architecture();
    ParameterLayout layout = new ParameterLayout(architecture);
    Examples train = experiment.examples(start.split().train());
    int m = train.size();
    Propagation pass = new Propagation(architecture, m);
    double[] targets = new double[pass.capacity() * architecture.outputs()];
    train.copy(0, m, pass.inputs(), pass.capacity(), targets);
    pass.forwardTraining(start.parameters(), m);
    pass.backward(start.parameters(), targets, 1.0 / m, new double[layout.size()]);

    double[] around = new double[0];
    for (int layer = architecture.depth() - 2; layer >= 0; layer--) {
      double[] above = pass.affineDeltas(layer + 1);
      double[] g = new double[architecture.units(layer) * pass.capacity()];
      double squares = 0;
      double aboveSquares = 0;
      double slopes = 0;
      for (int k = 0; k < m; k++) {
        for (int unit = 0; unit < architecture.units(layer); unit++) {
          int at = unit * pass.capacity() + k;
          for (int j = 0; j < architecture.units(layer + 1); j++) {
            double w = start.parameters()[layout.weight(layer + 1, j, unit)];
            g[at] += w * above[j * pass.capacity() + k];
          }
          if (architecture.layer(layer + 1).residual()) {
            g[at] += around[at];
          }
          squares += g[at] * g[at];
          double z = pass.preActivations(layer)[at];
          slopes += Math.abs(activation.derivative(z, activation.value(z)));
        }
        for (int j = 0; j < architecture.units(layer + 1); j++) {
          aboveSquares += Math.pow(above[j * pass.capacity() + k], 2);
        }
      }
      around = g;
      assertEquals(Math.sqrt(squares / aboveSquares), factors.weightGain(layer), 1e-9);
      assertEquals(slopes / m / architecture.units(layer), factors.meanSlope(layer), 1e-9);
    }
  }

  @Test
  void whatNobodyAsksForIsNotThere() {
    Experiment experiment =
        experiment(Activation.TANH, Normalization.BATCH, false, "1", 3, 100, 50);
    Experiment.Start start = experiment.start();
    GradientProbe probe =
        new GradientProbe(experiment.architecture(), experiment.examples(start.split().train()));
    assertEquals(
        InstrumentReadings.NONE,
        probe.measure(start.parameters(), InstrumentSelection.NONE).readings());
    assertTrue(probe.measure(start.parameters(), LADDER).readings().factors().isPresent());
  }

  @Test
  void aNetworkWithoutHiddenLayersHasNoFactor() {
    Experiment experiment = experiment(Activation.TANH, Normalization.NONE, false, "1", 0, 100, 50);
    assertEquals(0, factors(experiment).hiddenLayers());
    assertEquals(GradientDiagnosis.Fate.ABSENT, GradientDiagnosis.of(factors(experiment)).fate());
  }

  @Test
  void sigmoidSlopesAreToBlameAndSmallWeightsAre() {
    GradientDiagnosis sigmoid =
        GradientDiagnosis.of(
            factors(experiment(Activation.SIGMOID, Normalization.NONE, false, "1", 8, 500, 50)));
    assertEquals(GradientDiagnosis.Fate.VANISHES, sigmoid.fate());
    assertEquals(GradientDiagnosis.Cause.SLOPES, sigmoid.cause());
    assertEquals(8, sigmoid.hiddenLayers());
    assertTrue(sigmoid.slopeGain() < 0.26, "σ′ is at most ¼");
    assertEquals(sigmoid.ratio(), Math.pow(sigmoid.factor(), 8), 1e-9 * sigmoid.ratio());

    Experiment linear = experiment(Activation.LINEAR, Normalization.NONE, false, "1", 8, 500, 50);
    GradientDiagnosis small = GradientDiagnosis.of(factors(linear, 0.2));
    assertEquals(GradientDiagnosis.Fate.VANISHES, small.fate());
    assertEquals(GradientDiagnosis.Cause.WEIGHTS, small.cause());
    GradientDiagnosis large = GradientDiagnosis.of(factors(linear, 2));
    assertEquals(GradientDiagnosis.Fate.EXPLODES, large.fate());
    assertEquals(GradientDiagnosis.Cause.WEIGHTS, large.cause());
    assertEquals(1, large.slopeGain(), 1e-12);
  }

  @Test
  void aLayerOfDeadUnitsStopsTheGradient() {
    Experiment relu = experiment(Activation.RELU, Normalization.NONE, false, "1", 5, 500, 50);
    Experiment.Start start = relu.start();
    ParameterLayout layout = new ParameterLayout(relu.architecture());
    for (int unit = 0; unit < relu.architecture().units(2); unit++) {
      start.parameters()[layout.bias(2, unit)] = -1000;
    }
    // The layers above must answer to their biases alone, so that something comes down to it.
    for (int layer = 3; layer < 5; layer++) {
      for (int unit = 0; unit < 8; unit++) {
        start.parameters()[layout.bias(layer, unit)] = 1;
      }
    }
    GradientReading reading =
        new GradientProbe(relu.architecture(), relu.examples(start.split().train()))
            .measure(start.parameters(), LADDER.withWeightGradients(true).withHealth(true));
    GradientFactors factors = reading.readings().factors().orElseThrow();
    GradientDiagnosis diagnosis = GradientDiagnosis.of(factors);

    assertEquals(0, factors.slopeGain(2));
    assertEquals(0, factors.factor(2));
    for (int below = 0; below < 2; below++) {
      assertEquals(Double.NaN, factors.weightGain(below), "no gradient arrives");
      assertEquals(Double.NaN, factors.slopeGain(below));
      assertEquals(Double.NaN, factors.factor(below));
    }
    assertEquals(GradientDiagnosis.Fate.STOPS, diagnosis.fate());
    assertEquals(2, diagnosis.layer());
    assertEquals(GradientDiagnosis.Cause.SLOPES, diagnosis.cause());
    NeuronHealth health = reading.readings().health().orElseThrow();
    assertEquals(8, health.count(2, NeuronHealth.Condition.DEAD));
    assertTrue(health.count(4, NeuronHealth.Condition.HEALTHY) > 0);
  }

  private static GradientFactors factors(Experiment experiment) {
    return factors(experiment, 1);
  }

  private static GradientFactors factors(Experiment experiment, double weightScale) {
    Experiment.Start start = experiment.start();
    double[] parameters = start.parameters();
    if (weightScale != 1) {
      for (int k = 0; k < parameters.length; k++) {
        parameters[k] *= weightScale;
      }
    }
    return new GradientProbe(experiment.architecture(), experiment.examples(start.split().train()))
        .measure(parameters, LADDER)
        .readings()
        .factors()
        .orElseThrow();
  }

  private static Experiment experiment(
      Activation activation,
      Normalization normalization,
      boolean residual,
      String seed,
      int depth,
      int points,
      int trainPercent) {
    Experiment first = Experiment.first();
    return first
        .withData(new DataSettings(first.data().dataset(), points, 0, trainPercent))
        .withNetwork(
            first
                .network()
                .withHiddenUnits(Collections.nCopies(depth, 8))
                .withActivation(activation)
                .withInitializer(Initializer.XAVIER)
                .withOptions(
                    first
                        .network()
                        .options()
                        .withNormalization(normalization)
                        .withResidual(residual)))
        .withSeed(seed);
  }
}
