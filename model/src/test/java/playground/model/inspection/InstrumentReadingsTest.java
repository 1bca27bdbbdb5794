package playground.model.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import playground.model.data.Examples;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;

class InstrumentReadingsTest {
  private static final InstrumentSelection ALL =
      new InstrumentSelection(true, true, true, Set.of(1));

  @Test
  void unitsFarOnTheFlatSideAreSaturatedAndSilentReluUnitsDead() {
    Experiment sigmoid = experiment(Activation.SIGMOID);
    NeuronHealth health = readings(sigmoid, 1, 3, 40).health().orElseThrow();
    assertEquals(NeuronHealth.Condition.SATURATED, health.of(1, 3));
    assertEquals(1, health.count(1, NeuronHealth.Condition.SATURATED));
    assertEquals(0, health.count(1, NeuronHealth.Condition.DEAD));

    Experiment relu = experiment(Activation.RELU);
    NeuronHealth silent = readings(relu, 1, 3, -40).health().orElseThrow();
    assertEquals(NeuronHealth.Condition.DEAD, silent.of(1, 3));
    NeuronHealth open = readings(relu, 1, 3, 40).health().orElseThrow();
    assertEquals(NeuronHealth.Condition.HEALTHY, open.of(1, 3));
  }

  @Test
  void aStepIsWellThoughItIsFlatForItsLossIsTakenBeforeIt() {
    Experiment tanh = experiment(Activation.TANH);
    Experiment perceptron =
        tanh.withNetwork(
            tanh.network().withOptions(tanh.network().options().withLoss(Loss.PERCEPTRON)));
    NeuronHealth health = readings(perceptron, 1, 3, 0).health().orElseThrow();
    int output = health.depth() - 1;
    assertEquals(NeuronHealth.Condition.HEALTHY, health.of(output, 0));
  }

  @Test
  void aUnitThatSpeaksOnOneTrainingPointOfVeryManyIsNotDead() {
    int m = 1202;
    double[] x1 = new double[m];
    Arrays.fill(x1, -1);
    x1[m - 1] = 1;
    Samples points = Samples.ofTwoClasses(x1, new double[m], new double[m]);
    Architecture architecture =
        new Architecture(
            1,
            List.of(
                new Architecture.Layer(2, Activation.RELU),
                new Architecture.Layer(1, Activation.LINEAR)),
            Loss.HALF_SQUARED_ERROR);
    ParameterLayout layout = new ParameterLayout(architecture);
    double[] parameters = new double[layout.size()];
    parameters[layout.weights(0)] = 1;
    parameters[layout.bias(0, 1)] = -1;

    GradientProbe probe =
        new GradientProbe(architecture, new Examples(points, List.of(Feature.X1)));
    NeuronHealth health = probe.measure(parameters, ALL).readings().health().orElseThrow();

    assertEquals(NeuronHealth.Condition.SATURATED, health.of(0, 0), "silent on all but the last");
    assertEquals(NeuronHealth.Condition.DEAD, health.of(0, 1));
  }

  @Test
  void aStepOutputIsWellSinceItsLossIsTakenBeforeIt() {
    Experiment perceptron = PresetExperiment.PERCEPTRON_AND.experiment();
    InstrumentReadings readings = readings(perceptron, 0, 0, 1);
    assertEquals(NeuronHealth.Condition.HEALTHY, readings.health().orElseThrow().of(0, 0));
    assertTrue(readings.weightGradients().orElseThrow().of(0, 0, 0) != 0);
  }

  @Test
  void histogramsHoldEveryUnitAndExample() {
    Experiment relu = experiment(Activation.RELU);
    LayerHistograms histograms = readings(relu, 1, 3, -40).histograms().getFirst();
    int values = 8 * relu.data().trainPoints();

    assertEquals(1, histograms.layer());
    assertEquals(values, histograms.activations().total());
    assertEquals(values, inBins(histograms.activations()));
    assertEquals(0, histograms.activations().least(), "ReLU has no negative output");
    assertTrue(histograms.activations().zeros() >= relu.data().trainPoints(), "one unit is dead");
    assertEquals(values, histograms.gradients().total());
    assertEquals(
        values - histograms.gradients().zeros(), inBins(histograms.gradients()), "0 has no power");
  }

  @Test
  void severalLayersAreSeenAtOnceAndThoseThatAreNotThereAreLeftOut() {
    Experiment relu = experiment(Activation.RELU);
    Experiment.Start start = relu.start();
    List<LayerHistograms> histograms =
        new GradientProbe(relu.architecture(), relu.examples(start.split().train()))
            .measure(
                start.parameters(), InstrumentSelection.NONE.withHistogramLayers(Set.of(2, 0, 99)))
            .readings()
            .histograms();
    assertEquals(List.of(0, 2), histograms.stream().map(LayerHistograms::layer).toList());
  }

  @Test
  void quantilesDivideTheValuesOfALayer() {
    Histogram tanh =
        readings(experiment(Activation.TANH), 1, 3, 0).histograms().getFirst().activations();
    double binWidth = (tanh.most() - tanh.least()) / tanh.bins();
    double middle = tanh.quantile(0.5);
    int below = 0;
    for (int bin = 0; tanh.least() + (bin + 0.5) * binWidth < middle - binWidth / 4; bin++) {
      below += tanh.count(bin);
    }
    assertTrue(below < 0.5 * tanh.total(), "fewer than half below the middle's bin");
    int from = (int) ((middle - tanh.least()) / binWidth);
    assertTrue(below + tanh.count(from) >= 0.5 * tanh.total(), "half up to it");
    assertTrue(tanh.quantile(0.05) < middle && middle < tanh.quantile(0.95));
  }

  @Test
  void gradientsOfWeightsAreTheSlopesOfTheLoss() {
    Experiment experiment = experiment(Activation.TANH);
    Experiment.Start start = experiment.start();
    ParameterLayout layout = new ParameterLayout(experiment.architecture());
    WeightGradients gradients = readings(experiment, 0, 0, 0).weightGradients().orElseThrow();

    int m = experiment.data().trainPoints();
    Propagation pass = new Propagation(experiment.architecture(), m);
    double[] targets = new double[pass.capacity()];
    experiment.examples(start.split().train()).copy(0, m, pass.inputs(), pass.capacity(), targets);
    double[] losses = new double[2];
    for (int side = 0; side < 2; side++) {
      double[] moved = start.parameters().clone();
      moved[layout.weight(1, 4, 2)] += side == 0 ? -1e-5 : 1e-5;
      pass.forward(moved, m);
      losses[side] = pass.loss(targets) / m;
    }
    assertEquals((losses[1] - losses[0]) / 2e-5, gradients.of(1, 4, 2), 1e-8);
  }

  private static int inBins(Histogram histogram) {
    int sum = 0;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      sum += histogram.count(bin);
    }
    return sum;
  }

  private static Experiment experiment(Activation activation) {
    Experiment first = Experiment.first();
    return first.withNetwork(first.network().withActivation(activation));
  }

  /** Of the network at its start, with one bias set. */
  private static InstrumentReadings readings(
      Experiment experiment, int layer, int unit, double bias) {
    Experiment.Start start = experiment.start();
    ParameterLayout layout = new ParameterLayout(experiment.architecture());
    start.parameters()[layout.bias(layer, unit)] = bias;
    return new GradientProbe(experiment.architecture(), experiment.examples(start.split().train()))
        .measure(start.parameters(), ALL)
        .readings();
  }
}
