package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;
import playground.model.training.batch.Cancellation;
import playground.model.training.session.Lane;
import playground.model.training.session.SavedRun;
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
