package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;
import playground.model.optimization.Schedule.Shape;
import playground.model.training.snapshot.Losses;

/** Every choice of how an experiment is trained does to its parameters what the formulas say. */
@Tag("any-machine")
class TextbookTrainingTest {
  private static final double TOLERANCE = 1e-9;

  /** 23 examples of each kind in mini-batches of 5: four of them, and three examples left over. */
  private static final DataSettings DATA = new DataSettings(Dataset.XOR, 46, 30, 50);

  private static final int EPOCHS = 9;

  static List<TrainingSettings> everyCombination() {
    List<TrainingSettings> all = new ArrayList<>();
    for (OptimizerChoice optimizer : OptimizerChoice.values()) {
      for (Shape shape : Shape.values()) {
        for (int warmUp : new int[] {0, 3}) {
          for (double norm : new double[] {0.05, Double.POSITIVE_INFINITY}) {
            for (Penalty penalty : Penalty.values()) {
              for (Remainder remainder : Remainder.values()) {
                Schedule schedule =
                    new Schedule(shape, shape == Shape.PLATEAU ? 1 : 3, 0.5, warmUp);
                all.add(settings(optimizer, schedule, norm, penalty, remainder));
              }
            }
          }
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("everyCombination")
  void parametersAndLossesAreThoseOfTheFormulas(TrainingSettings settings) {
    Trainer trainer = new Trainer(experiment(DATA, settings));
    assertFollowsTheFormulas(trainer, settings);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 100})
  void aPlateauIsOneOfTheTestLossOrOfTheTrainingLossWhereThereIsNoTest(int trainPercent) {
    TrainingSettings settings =
        restless(OptimizerChoice.MOMENTUM, new Schedule(Shape.PLATEAU, 1, 0.5, 0), Penalty.NONE);
    Trainer trainer = new Trainer(experiment(DATA.withTrainPercent(trainPercent), settings));
    assertEquals(trainPercent < 100, trainer.losses().test().isPresent());
    assertTrue(assertFollowsTheFormulas(trainer, settings) < 1, "there are plateaus");
  }

  static List<List<TrainingSettings>> changesAfterWhichNothingBeforeCounts() {
    TrainingSettings plain = restless(OptimizerChoice.SGD, Schedule.CONSTANT, Penalty.NONE);
    TrainingSettings pruned = restless(OptimizerChoice.SGD, Schedule.CONSTANT, Penalty.L1_PRUNING);
    TrainingSettings momentum =
        restless(OptimizerChoice.MOMENTUM, new Schedule(Shape.PLATEAU, 1, 0.5, 0), Penalty.NONE);
    Schedule sooner = new Schedule(Shape.PLATEAU, 1, 0.2, 0);
    return List.of(
        List.of(momentum, plain.withOptimizerChoice(OptimizerChoice.NESTEROV)),
        List.of(momentum, plain.withOptimizerChoice(OptimizerChoice.ADAM)),
        List.of(
            plain.withOptimizerChoice(OptimizerChoice.ADAM),
            plain.withOptimizerChoice(OptimizerChoice.RMSPROP)),
        List.of(momentum, plain.withSchedule(sooner)),
        List.of(pruned, plain, pruned));
  }

  /**
   * Another optimizer has no averages, another schedule no plateau, and dead weights live again.
   */
  @ParameterizedTest
  @MethodSource("changesAfterWhichNothingBeforeCounts")
  void whatAChangeOfSettingsLetsBeForgottenIsForgotten(List<TrainingSettings> settings) {
    Trainer trainer = new Trainer(experiment(DATA, settings.getFirst()));
    for (TrainingSettings changed : settings.subList(1, settings.size())) {
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        trainer.finishEpoch();
      }
      trainer.continueWith(experiment(DATA, changed));
    }
    assertFollowsTheFormulas(trainer, settings.getLast());
  }

  /** At a rate at which the losses go up and down. */
  private static TrainingSettings restless(
      OptimizerChoice optimizer, Schedule schedule, Penalty penalty) {
    double norm = Double.POSITIVE_INFINITY;
    return settings(optimizer, schedule, norm, penalty, Remainder.SMALLER_BATCH)
        .withLearningRate(0.3);
  }

  /** Trains both; how far a plateau has lowered the learning rate. */
  private static double assertFollowsTheFormulas(Trainer trainer, TrainingSettings settings) {
    TextbookTraining textbook =
        new TextbookTraining(trainer.parameters(), trainer.data().split(), settings);
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      trainer.finishEpoch();
      textbook.epoch();
      double[] actual = trainer.parameters();
      assertEquals(TextbookNetwork.SIZE, actual.length);
      for (int k = 0; k < actual.length; k++) {
        String which = "parameter " + k + " after epoch " + epoch;
        assertEquals(textbook.parameters()[k], actual[k], TOLERANCE, which);
      }
      assertEquals(textbook.latestRate(), trainer.learningRate().value(), TOLERANCE, "η");
      Losses losses = trainer.losses();
      assertEquals(textbook.trainLoss(), losses.train(), TOLERANCE, "L");
      if (losses.test().isPresent()) {
        assertEquals(textbook.testLoss(), losses.test().getAsDouble(), TOLERANCE, "test loss");
      }
      assertEquals(textbook.penalty(), losses.penalty(), TOLERANCE, "s");
      assertEquals(textbook.trainLoss() + textbook.penalty(), losses.objective(), TOLERANCE, "J");
    }
    return textbook.lowered();
  }

  private static TrainingSettings settings(
      OptimizerChoice optimizer,
      Schedule schedule,
      double clipNorm,
      Penalty penalty,
      Remainder remainder) {
    return new TrainingSettings(
        0.03,
        0.8,
        new Regularization(penalty, 0.05),
        5,
        new TrainingOptions(
            optimizer,
            schedule,
            new Clipping(clipNorm),
            new EpochPlan(ExampleOrder.FIXED, remainder)));
  }

  private static Experiment experiment(DataSettings data, TrainingSettings settings) {
    NetworkSettings network =
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2),
            List.of(TextbookNetwork.HIDDEN),
            Activation.TANH,
            Initializer.UNIFORM);
    return new Experiment(data, network, settings, "textbook", 0);
  }
}
