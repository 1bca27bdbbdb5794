package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** What the texts this program grew from promise their readers. */
class SeedExperimentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
  void circlesAreLearntWithin50Epochs(String seed) {
    assertTrue(bestAccuracy(circles(seed, OptimizerChoice.SGD, 0), 50) > 0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
  void circlesAreLearntWithin10EpochsWithMomentum(String seed) {
    assertTrue(bestAccuracy(circles(seed, OptimizerChoice.MOMENTUM, 0.9), 10) > 0.95);
  }

  /** 2-32-16-2, ReLU, softmax, He, batch 128, learning rate 0.01, inputs standardized. */
  private static Experiment circles(String seed, OptimizerChoice optimizer, double momentum) {
    NetworkOptions options =
        NetworkOptions.of(Initializer.HE)
            .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
            .withStandardized(true);
    return new Experiment(
        new DataSettings(Dataset.CIRCLES, 2222, 5, 90),
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2),
            List.of(32, 16),
            Activation.RELU,
            Initializer.HE,
            options),
        new TrainingSettings(0.01, momentum, Regularization.NONE, 128)
            .withOptimizerChoice(optimizer),
        seed,
        0);
  }

  @ParameterizedTest
  @EnumSource(OptimizerChoice.class)
  void everyOptimizerLearnsTheCircles(OptimizerChoice optimizer) {
    assertTrue(bestAccuracy(circles("1", optimizer, 0.9), 60) > 0.95);
  }

  @ParameterizedTest
  @EnumSource(Schedule.Shape.class)
  void everyScheduleLearnsTheCircles(Schedule.Shape shape) {
    Experiment experiment = circles("2", OptimizerChoice.MOMENTUM, 0.9);
    Schedule schedule = new Schedule(shape, 10, 0.7, 3);
    assertTrue(
        bestAccuracy(experiment.withTraining(experiment.training().withSchedule(schedule)), 40)
            > 0.95);
  }

  @ParameterizedTest
  @EnumSource(Normalization.class)
  void eightReluLayersWithResidualConnectionsLearnThreeSpiralArms(Normalization normalization) {
    NetworkOptions options =
        NetworkOptions.of(Initializer.ORTHOGONAL)
            .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
            .withNormalization(normalization)
            .withResidual(true)
            .withStandardized(true);
    Experiment experiment =
        new Experiment(
            new DataSettings(Dataset.SPIRALS, 1000, 0, 50, 3),
            new NetworkSettings(
                List.of(Feature.X1, Feature.X2),
                List.of(16, 16, 16, 16, 16, 16, 16, 16),
                Activation.RELU,
                Initializer.ORTHOGONAL,
                options),
            new TrainingSettings(0.003, 0.9, Regularization.NONE, 20)
                .withOptimizerChoice(OptimizerChoice.ADAM),
            "3",
            0);
    assertTrue(bestAccuracy(experiment, 150) > 0.95);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 10})
  void cloudsOfManyClassesAreToldApart(int classes) {
    Experiment experiment =
        circles("5", OptimizerChoice.ADAM, 0)
            .withData(new DataSettings(Dataset.GAUSSIANS, 1000, 0, 50, classes));
    assertTrue(bestAccuracy(experiment, 100) > 0.9);
  }

  private static double bestAccuracy(Experiment experiment, int epochs) {
    Trainer trainer = new Trainer(experiment);
    double best = 0;
    while (trainer.epoch() < epochs && best <= 0.95) {
      trainer.finishEpoch();
      best = Math.max(best, trainer.losses().trainAccuracy().orElseThrow());
    }
    return best;
  }
}
