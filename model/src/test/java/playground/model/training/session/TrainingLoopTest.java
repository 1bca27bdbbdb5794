package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import playground.model.data.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;
import playground.model.training.Snapshot;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;

/** Training looks at its numbers now and then within an epoch too. */
class TrainingLoopTest {
  @Test
  void aBreakThatIsNoticedWithinAnEpochIsShownAtOnce() {
    Experiment first = Experiment.first();
    Experiment exploding =
        first
            .withNetwork(first.network().withActivation(Activation.LINEAR))
            .withTraining(first.training().withLearningRate(10))
            .withData(first.data().withDataset(Dataset.PLANE));
    TrainingLoop loop = new TrainingLoop(exploding, () -> 0, Cancellation.NEVER);
    loop.play();
    loop.alter(TrainingLoopTest::overflow);
    loop.published().take();
    loop.checkSometimes(System.nanoTime() + Duration.ofMinutes(1).toNanos());
    assertEquals(1, loop.published().take().size());
    Snapshot shown = loop.published().newest();
    assertTrue(shown.divergence().isPresent());
    assertFalse(shown.playing());
    assertTrue(shown.losses().areFinite());
  }

  private static void overflow(CurrentRun run) {
    Trainer trainer = run.guarded().trainer();
    while (Arrays.stream(trainer.parameters()).allMatch(Double::isFinite)) {
      trainer.step();
    }
    assertEquals(0, trainer.epoch());
  }
}
