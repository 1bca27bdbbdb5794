package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;

/** What a trainer keeps of its mini-batches for losses and maps, where batches are normalized. */
@Tag("any-machine")
class BatchStatisticsTest {
  private static final int UNITS = 2;

  /** 23 training examples. */
  private static final DataSettings DATA = new DataSettings(Dataset.XOR, 46, 30, 50);

  /** The first layer's averages follow W x + b of each mini-batch, an update or not. */
  @ParameterizedTest
  @EnumSource
  void everyMiniBatchCountsATenthInTheRunningAverages(Remainder remainder) {
    Trainer trainer = new Trainer(experiment(Normalization.BATCH, 5, remainder));
    Samples train = trainer.data().split().train();
    ParameterLayout layout = new ParameterLayout(trainer.architecture());
    double[] means = new double[UNITS];
    double[] variances = {1, 1};
    while (trainer.epoch() < 3) {
      double[] before = trainer.parameters();
      int from = trainer.position();
      int to = Math.min(from + 5, train.size());
      trainer.step();
      double[] after = trainer.parameters();
      for (int unit = 0; unit < UNITS; unit++) {
        means[unit] = 0.9 * means[unit] + 0.1 * mean(before, train, unit, from, to);
        variances[unit] = 0.9 * variances[unit] + 0.1 * variance(before, train, unit, from, to);
        assertEquals(means[unit], after[layout.runningMeans(0) + unit], 1e-11);
        assertEquals(variances[unit], after[layout.runningVariances(0) + unit], 1e-11);
      }
    }
  }

  /** Without that, losses and maps would begin with averages that fit nothing: 0 and 1. */
  @ParameterizedTest
  @EnumSource(names = {"NONE", "LAYER"})
  void aNormalizationThatComesInKnowsTheNetworkAsItIs(Normalization before) {
    Experiment plain = experiment(before, 23, Remainder.SMALLER_BATCH);
    Trainer trainer = new Trainer(plain);
    for (int epoch = 0; epoch < 20; epoch++) {
      trainer.finishEpoch();
    }
    Experiment normalized = experiment(Normalization.BATCH, 23, Remainder.SMALLER_BATCH);
    Trainer switched = trainer.switchedTo(normalized);
    assertKnowsItsTrainingExamples(switched);
  }

  @Test
  void weightsThatAreDrawnAnewHaveAveragesOfTheirOwn() {
    Experiment normalized = experiment(Normalization.BATCH, 23, Remainder.SMALLER_BATCH);
    Trainer trainer = new Trainer(normalized);
    trainer.finishEpoch();
    NetworkSettings network = normalized.network();
    Experiment drawnAnew =
        normalized.withNetwork(network.withInitializer(Initializer.WIDE_UNIFORM));
    assertKnowsItsTrainingExamples(trainer.switchedTo(drawnAnew));
  }

  private static void assertKnowsItsTrainingExamples(Trainer trainer) {
    Samples train = trainer.data().split().train();
    ParameterLayout layout = new ParameterLayout(trainer.architecture());
    double[] parameters = trainer.parameters();
    for (int unit = 0; unit < UNITS; unit++) {
      double mean = mean(parameters, train, unit, 0, train.size());
      double variance = variance(parameters, train, unit, 0, train.size());
      double mistake = parameters[layout.runningMeans(0) + unit] - mean;
      assertTrue(Math.abs(mistake) < 0.02 * Math.sqrt(variance), "mean of unit " + unit);
      double known = parameters[layout.runningVariances(0) + unit];
      assertEquals(variance, known, 0.02 * variance, "variance of unit " + unit);
    }
  }

  private static double mean(double[] p, Samples points, int unit, int from, int to) {
    double sum = 0;
    for (int k = from; k < to; k++) {
      sum += affine(p, points, unit, k);
    }
    return sum / (to - from);
  }

  private static double variance(double[] p, Samples points, int unit, int from, int to) {
    double mean = mean(p, points, unit, from, to);
    double squares = 0;
    for (int k = from; k < to; k++) {
      squares += Math.pow(affine(p, points, unit, k) - mean, 2);
    }
    return squares / (to - from - 1);
  }

  /** W x + b in the first layer, whose weights stand before all else, and its biases after them. */
  private static double affine(double[] p, Samples points, int unit, int k) {
    return p[2 * unit] * points.x1(k) + p[2 * unit + 1] * points.x2(k) + p[2 * UNITS + unit];
  }

  private static Experiment experiment(
      Normalization normalization, int batchSize, Remainder remainder) {
    return new Experiment(
        DATA,
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2),
            List.of(UNITS),
            Activation.TANH,
            Initializer.UNIFORM,
            NetworkOptions.of(Initializer.UNIFORM).withNormalization(normalization)),
        new TrainingSettings(0.1, 0.5, Regularization.NONE, batchSize)
            .withEpochPlan(new EpochPlan(ExampleOrder.FIXED, remainder)),
        "statistics",
        0);
  }
}
