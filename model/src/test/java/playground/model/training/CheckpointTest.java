package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

class CheckpointTest {
  static final int TRAIN = 14;
  private static final int BATCH = 4;

  /** Three or four steps an epoch: each place of an epoch, in the first four epochs. */
  private static final int STEPS = 16;

  private static final int EVERY = 3;

  private static Experiment experiment(Normalization normalization, TrainingOptions options) {
    return new Experiment(
        new DataSettings(Dataset.XOR, 2 * TRAIN, 20, 50),
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2),
            List.of(3, 3),
            Activation.TANH,
            Initializer.XAVIER,
            NetworkOptions.of(Initializer.XAVIER)
                .withNormalization(normalization)
                .withStandardized(true)),
        new TrainingSettings(0.1, 0.9, new Regularization(Penalty.L1_PRUNING, 0.1), BATCH, options),
        "7",
        0);
  }

  static Stream<Experiment> experiments(OptimizerChoice optimizer) {
    List<Experiment> all = new ArrayList<>();
    for (Schedule.Shape shape : Schedule.Shape.values()) {
      for (Normalization normalization : Normalization.values()) {
        for (ExampleOrder order : ExampleOrder.values()) {
          for (Remainder remainder : Remainder.values()) {
            TrainingOptions options =
                new TrainingOptions(
                    optimizer,
                    new Schedule(shape, 1, 0.5, 1),
                    new Clipping(1),
                    new EpochPlan(order, remainder));
            all.add(experiment(normalization, options));
          }
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @EnumSource
  void trainingGoesOnToTheBitFromWhereverItIs(OptimizerChoice optimizer) {
    List<Experiment> experiments = experiments(optimizer).toList();
    for (int k = 0; k < experiments.size(); k++) {
      goesOn(experiments.get(k), k % EVERY);
    }
  }

  /** From every third step, {@code first} the first of them. */
  private static void goesOn(Experiment experiment, int first) {
    List<Checkpoint> undisturbed = new ArrayList<>();
    Trainer trainer = new Trainer(experiment);
    for (int step = 0; step <= STEPS; step++) {
      undisturbed.add(trainer.checkpoint());
      trainer.step();
    }
    for (int step = first; step < STEPS; step += EVERY) {
      Checkpoint checkpoint = undisturbed.get(step);
      Trainer built = new Trainer(experiment, checkpoint);
      Trainer read = new Trainer(experiment, Checkpoint.of(checkpoint.numbers()));
      for (int later = step + 1; later <= STEPS; later++) {
        built.step();
        read.step();
      }
      assertSame(undisturbed.getLast(), built.checkpoint(), experiment + ", from " + step);
      assertSame(undisturbed.getLast(), read.checkpoint(), experiment + ", read at " + step);
    }
    trainer.goTo(undisturbed.getFirst());
    trainer.step();
    assertSame(undisturbed.get(1), trainer.checkpoint(), experiment + ", in place");
  }

  private static void assertSame(Checkpoint expected, Checkpoint actual, String where) {
    assertEquals(text(expected), text(actual), where);
  }

  /** All numbers, told apart to the last bit. */
  static String text(Checkpoint checkpoint) {
    CheckpointNumbers n = checkpoint.numbers();
    return String.join(
        "\n",
        "%d %d %s".formatted(n.epoch(), n.position(), Arrays.toString(n.parameters())),
        Arrays.toString(n.optimizer().first()),
        Arrays.toString(n.optimizer().second()) + n.optimizer().steps(),
        n.plateau() + " " + n.awaitsLoss(),
        Arrays.toString(n.dead()),
        Arrays.toString(n.gradientSum()) + n.waiting(),
        n.setByHand().toString());
  }

  /** What the steps above go on from is there: else they would show nothing. */
  @Test
  void everyKindOfMemoryTakesPart() {
    boolean dies = false;
    boolean waits = false;
    boolean falls = false;
    boolean squares = false;
    for (Experiment experiment : experiments(OptimizerChoice.ADAM).toList()) {
      Trainer trainer = new Trainer(experiment);
      for (int step = 0; step < STEPS; step++) {
        trainer.step();
        CheckpointNumbers numbers = trainer.checkpoint().numbers();
        dies |= numbers.dead().length > 0;
        waits |= numbers.waiting() > 0;
        falls |= numbers.plateau().waited() > 0 || numbers.plateau().factor() < 1;
        squares |= numbers.optimizer().second().length > 0;
      }
    }
    assertTrue(dies && waits && falls && squares, List.of(dies, waits, falls, squares).toString());
  }

  static final Experiment CARRYING =
      experiment(
          Normalization.BATCH,
          new TrainingOptions(
              OptimizerChoice.ADAM,
              Schedule.CONSTANT,
              Clipping.NONE,
              new EpochPlan(ExampleOrder.SHUFFLED, Remainder.CARRIED)));

  /** After an epoch, when the gradients of two examples wait. */
  static Checkpoint withWaitingGradients() {
    Trainer trainer = new Trainer(CARRYING);
    trainer.finishEpoch();
    return trainer.checkpoint();
  }

  @Test
  void isAsItWasWhateverHappensToTheTrainerAndToTheNumbers() {
    Trainer trainer = new Trainer(CARRYING);
    trainer.finishEpoch();
    Checkpoint checkpoint = trainer.checkpoint();
    String before = text(checkpoint);
    CheckpointNumbers given = checkpoint.numbers();
    Checkpoint read = Checkpoint.of(given);
    trainer.step();
    new Trainer(CARRYING, checkpoint).finishEpoch();
    for (CheckpointNumbers numbers : List.of(given, checkpoint.numbers(), read.numbers())) {
      numbers.parameters()[0] = 9;
      numbers.optimizer().first()[0] = 9;
      numbers.optimizer().second()[0] = 9;
      numbers.gradientSum()[0] = 9;
    }
    assertEquals(before, text(checkpoint));
    assertEquals(before, text(read));
  }

  @Test
  void anOptimizerThatForgetsBeginsAnewFromTheSameParameters() {
    Checkpoint checkpoint = withWaitingGradients();
    CheckpointNumbers forgotten = checkpoint.withoutOptimizerMemory().numbers();
    assertArrayEquals(checkpoint.numbers().parameters(), forgotten.parameters());
    assertArrayEquals(checkpoint.numbers().gradientSum(), forgotten.gradientSum());
    assertEquals(0, forgotten.optimizer().steps());
    assertEquals(0, forgotten.optimizer().first().length);
  }
}
