package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.SavedRun;
import playground.model.training.session.Lane;
import playground.model.training.session.TrainingLoop;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Snapshot;

/** Numbers can overflow in the middle of an epoch, where a command comes before anybody looked. */
class FiniteSnapshotsTest {
  private final Experiment exploding;
  private final TrainingLoop loop;

  FiniteSnapshotsTest() {
    Experiment first = Experiment.first();
    exploding =
        first
            .withNetwork(first.network().withActivation(Activation.LINEAR))
            .withTraining(first.training().withLearningRate(10).withMomentum(0).withBatchSize(1))
            .withData(first.data().withDataset(Dataset.PLANE));
    loop = new TrainingLoop(List.of(exploding), () -> 0, Cancellation.NEVER);
  }

  @Test
  void aSnapshotAfterACommandIsFiniteAndTellsWhatBroke() {
    loop.play();
    loop.alter(FiniteSnapshotsTest::overflow);
    loop.setSpeed(Speed.FLAT_OUT);
    loop.publish();
    Snapshot snapshot = loop.published().newest().getFirst();
    assertFinite(snapshot);
    assertTrue(snapshot.divergence().isPresent());
    assertFalse(snapshot.playing());
  }

  @Test
  void whatIsSavedToComeBackToIsFinite() {
    List<SavedRun> saved = new ArrayList<>();
    loop.alter(FiniteSnapshotsTest::overflow);
    loop.alter(
        run -> {
          saved.add(run.save());
          run.switchTo(exploding.withTraining(exploding.training().withLearningRate(1e-4)));
        });
    loop.publish();
    assertFinite(loop.published().newest().getFirst());
    loop.alter(run -> run.restore(saved.getFirst()));
    loop.publish();
    assertFinite(loop.published().newest().getFirst());
  }

  /**
   * A gradient can be finite while its square is not: the average of the squares would be infinite
   * from then on, and every later step 0.
   */
  @ParameterizedTest
  @EnumSource(
      value = OptimizerChoice.class,
      names = {"RMSPROP", "ADAM"})
  void anAverageOfSquaresThatOverflowsIsADivergence(OptimizerChoice optimizer) {
    TrainingSettings settings =
        exploding.training().withOptions(TrainingOptions.USUAL.withOptimizer(optimizer));
    Trainer trainer =
        new Trainer(
            exploding
                .withNetwork(exploding.network().withHiddenUnits(List.of(1)))
                .withTraining(settings.withLearningRate(0.01).withBatchSize(10)));
    GuardedTrainer guarded = new GuardedTrainer(trainer);
    ParameterLayout layout = new ParameterLayout(trainer.architecture());
    assertTrue(guarded.setParameter(layout.weights(0), 1e3));
    assertTrue(guarded.setParameter(layout.weights(1), 1e149));
    double before = trainer.parameterEdits().value(layout.weights(1));
    trainer.step();
    guarded.check();
    assertTrue(guarded.isBroken());
    assertEquals(0, guarded.snapshot(0, reading(trainer), false, 0).divergence().get().layer());
    assertEquals(before, trainer.parameterEdits().value(layout.weights(1)));
  }

  private static GradientReading reading(Trainer trainer) {
    return trainer.measurements().inspect(InstrumentSelection.NONE);
  }

  /** Trains until a weight is no number, within the first epoch. */
  private static void overflow(Lane run) {
    Trainer trainer = run.guarded().trainer();
    while (Arrays.stream(trainer.parameters()).allMatch(Double::isFinite)) {
      trainer.step();
    }
    assertTrue(trainer.epoch() == 0);
  }

  private static void assertFinite(Snapshot snapshot) {
    assertTrue(Arrays.stream(snapshot.parameters().toArray()).allMatch(Double::isFinite));
    assertTrue(Double.isFinite(snapshot.losses().train()));
    assertTrue(Double.isFinite(snapshot.gradientFlow().norm(0)));
  }
}
