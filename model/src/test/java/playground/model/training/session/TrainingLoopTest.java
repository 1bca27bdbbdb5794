package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetComparison;
import playground.model.network.activation.Activation;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

class TrainingLoopTest {
  private static Experiment exploding() {
    Experiment first = Experiment.first();
    return first
        .withNetwork(first.network().withActivation(Activation.LINEAR))
        .withTraining(first.training().withLearningRate(10))
        .withData(first.data().withDataset(Dataset.PLANE));
  }

  @Test
  void aBreakThatIsNoticedWithinAnEpochIsShownAtOnce() {
    TrainingLoop loop = new TrainingLoop(List.of(exploding()), () -> 0, Cancellation.NEVER);
    loop.play();
    loop.alter(TrainingLoopTest::overflow);
    loop.published().take();
    loop.checkSometimes(System.nanoTime() + Duration.ofMinutes(1).toNanos());
    assertEquals(1, loop.published().take().size());
    Snapshot shown = loop.published().newest().getFirst();
    assertTrue(shown.divergence().isPresent());
    assertFalse(shown.playing());
    assertTrue(shown.losses().areFinite());
  }

  /** Where nobody looks, losses are computed as often as a curve needs them, of all networks. */
  @Test
  void theCurvesOfAllHaveALossForEachOfTheFirstEpochs() {
    List<Experiment> twins = PresetComparison.RINGS.experiments();
    TrainingLoop loop = new TrainingLoop(twins, () -> 0, Cancellation.NEVER);
    play(loop, 60);
    loop.pause();
    loop.publish();
    for (Snapshot snapshot : loop.published().newest()) {
      assertEquals(60, snapshot.epoch());
      assertEquals(
          LongStream.rangeClosed(0, 60).boxed().toList(),
          snapshot.recentLosses().stream().map(Losses::epoch).distinct().toList());
    }
  }

  @Test
  void severalNetworksStopTogetherAtTheEndOfAnEpochAndOneAfterItsMiniBatch() {
    Experiment first = Experiment.first();
    Experiment other = first.withTraining(first.training().withBatchSize(7));
    TrainingLoop both = new TrainingLoop(List.of(first, other), () -> 0, Cancellation.NEVER);
    play(both, 1);
    both.pause();
    both.publish();
    for (Snapshot snapshot : both.published().newest()) {
      assertEquals(1, snapshot.epoch());
      assertEquals(0, snapshot.position());
    }
    TrainingLoop alone = new TrainingLoop(List.of(other), () -> 0, Cancellation.NEVER);
    play(alone, 1);
    alone.pause();
    alone.publish();
    assertEquals(0, alone.published().newest().getFirst().epoch());
    assertEquals(7, alone.published().newest().getFirst().position());
  }

  @Test
  void whereAllBrokeTheyCanBePlayedAgain() {
    Experiment calm = exploding().withTraining(exploding().training().withLearningRate(1e-4));
    TrainingLoop loop =
        new TrainingLoop(List.of(exploding(), exploding()), () -> 0, Cancellation.NEVER);
    play(loop, 100);
    assertTrue(loop.published().newest().stream().allMatch(TrainingLoopTest::isBroken));
    loop.play();
    loop.publish();
    assertTrue(loop.published().newest().stream().noneMatch(TrainingLoopTest::isBroken));
    play(loop, 100);
    assertTrue(loop.published().newest().stream().allMatch(TrainingLoopTest::isBroken));

    loop.start(List.of(exploding(), calm));
    play(loop, 100);
    loop.play();
    loop.publish();
    List<Snapshot> seen = loop.published().newest();
    assertTrue(isBroken(seen.getFirst()), "it stands while the other goes on");
    assertFalse(seen.getFirst().playing());
    assertEquals(100, seen.getLast().epoch());
    assertTrue(seen.getLast().playing());
  }

  private static boolean isBroken(Snapshot snapshot) {
    return snapshot.divergence().isPresent();
  }

  /** Lets {@code loop} play until it has asked {@code times} whether to stop. */
  private static void play(TrainingLoop loop, int times) {
    int[] asked = {0};
    loop.setSpeed(Speed.FLAT_OUT);
    loop.play();
    loop.work(() -> ++asked[0] > times);
  }

  private static void overflow(Lane run) {
    Trainer trainer = run.guarded().trainer();
    while (Arrays.stream(trainer.parameters()).allMatch(Double::isFinite)) {
      trainer.step();
    }
    assertEquals(0, trainer.epoch());
  }
}
