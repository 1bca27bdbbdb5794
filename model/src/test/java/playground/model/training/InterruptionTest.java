package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.optimization.Schedule;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.SavedRun;
import playground.model.training.session.Lane;
import playground.model.training.session.ParameterRequest;
import playground.model.training.session.TrainingLoop;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Snapshot;

/**
 * So much data, and so large a network, that an epoch and its losses take long: a command
 * interrupts them after the piece of work that is being done. Nothing here looks at a clock; what
 * is counted is how often a computation asks whether it should end.
 */
class InterruptionTest {
  private static final Experiment LARGE = large();

  private final Cancellation cancellation = new Cancellation(() -> false, this::isInterrupted);
  private int asked;
  private int interruptAt = Integer.MAX_VALUE;

  private static Experiment large() {
    Experiment first = Experiment.first();
    return first
        .withData(first.data().withDataset(Dataset.RINGS).withPoints(8000))
        .withNetwork(first.network().withHiddenUnits(Collections.nCopies(12, 32)))
        .withTraining(first.training().withBatchSize(100));
  }

  private boolean isInterrupted() {
    return ++asked > interruptAt;
  }

  /** From now on, each look finds a command that waits. */
  private void interrupt() {
    interruptAt = 0;
  }

  @Test
  void noCommandComputesWhatTakesLong() {
    assertFalse(new Trainer(LARGE).measurements().takeAMoment());
    Lane run = new Lane(LARGE, cancellation);
    assertNull(run.guarded().losses(), "a start leaves them until there is time");
    assertTrue(run.guarded().measure());
    List<SavedRun> saved = new ArrayList<>();
    List<Consumer<Lane>> commands =
        List.of(
            Lane::reset,
            it -> saved.add(it.save()),
            it -> it.change(LARGE.withTraining(LARGE.training().withLearningRate(0.5))),
            it -> it.recover(LARGE),
            it -> it.setParameter(3, 0.25, new ParameterRequest()),
            it -> it.restore(saved.getFirst()));
    for (Consumer<Lane> command : commands) {
      run.guarded().measure();
      asked = 0;
      command.accept(run);
      assertEquals(0, asked);
      assertFalse(run.guarded().isMeasured() && command != commands.get(1));
    }
    assertNotNull(run.guarded().losses(), "those of the state that was gone back to");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void lossesAreInterruptedAtTheNextChunkAndComputedAlikeLater(int chunks) {
    GuardedTrainer guarded = new GuardedTrainer(new Trainer(LARGE, cancellation));
    interruptAt = chunks;
    assertFalse(guarded.measure());
    assertEquals(chunks + 1, asked);
    interruptAt = Integer.MAX_VALUE;
    assertTrue(guarded.measure());
    assertEquals(new Trainer(LARGE).losses(), guarded.losses());
  }

  /** A schedule that watches the loss goes by all of it, or by nothing yet. */
  @Test
  void anEpochsEndThatWasInterruptedGivesTheSameNumbersLater() {
    Experiment watching =
        LARGE.withTraining(
            LARGE.training().withSchedule(new Schedule(Schedule.Shape.PLATEAU, 1, 0.1, 0)));
    Trainer undisturbed = new Trainer(watching);
    Trainer interrupted = new Trainer(watching, cancellation);
    interrupt();
    while (interrupted.epoch() < 1) {
      interrupted.step();
    }
    long steps = interrupted.steps();
    interrupted.step();
    assertEquals(steps, interrupted.steps(), "no step before the rate is known");
    Trainer copy = new Trainer(watching, interrupted.checkpoint());
    interruptAt = Integer.MAX_VALUE;
    for (int k = 0; k < 5; k++) {
      interrupted.step();
      copy.step();
    }
    while (!undisturbed.hasReached(interrupted.epoch(), interrupted.position())) {
      undisturbed.step();
    }
    assertArrayEquals(undisturbed.parameters(), interrupted.parameters());
    assertArrayEquals(undisturbed.parameters(), copy.parameters());
  }

  @Test
  void trainingIsInterruptedAfterTheMiniBatchWhetherItPlaysOrCompletesAnEpoch() {
    TrainingLoop loop = new TrainingLoop(List.of(LARGE), () -> 0, cancellation);
    loop.stepEpoch();
    interrupt();
    loop.work(this::isInterrupted);
    loop.publish();
    assertEquals(0, loop.published().newest().getFirst().position(), "nothing was trained");
    interruptAt = asked + 3;
    loop.work(this::isInterrupted);
    loop.publish();
    assertEquals(3 * 100, loop.published().newest().getFirst().position());
    loop.play();
    loop.setSpeed(Speed.FLAT_OUT);
    interruptAt = asked + 2;
    loop.work(this::isInterrupted);
    loop.publish();
    Snapshot playing = loop.published().newest().getFirst();
    assertEquals(5 * 100, playing.position());
    assertTrue(playing.playing());

    loop.stepEpoch();
    interruptAt = Integer.MAX_VALUE;
    loop.work(this::isInterrupted);
    Snapshot complete = loop.published().newest().getFirst();
    assertEquals(1, complete.epoch());
    assertEquals(0, complete.position());
    assertFalse(complete.playing());
    loop.work(this::isInterrupted);
    assertEquals(
        1, loop.published().newest().getFirst().losses().epoch(), "measured when there is time");
  }

  @Test
  void aFreshStartIsShownWhenItsFirstLossesAreKnownAndSharesTheData() {
    TrainingLoop loop = new TrainingLoop(List.of(LARGE), () -> 0, cancellation);
    Snapshot first = loop.published().newest().getFirst();
    loop.alter(Lane::reset);
    loop.publish();
    assertSame(first, loop.published().newest().getFirst());
    interrupt();
    loop.work(this::isInterrupted);
    assertSame(first, loop.published().newest().getFirst());
    interruptAt = Integer.MAX_VALUE;
    loop.work(this::isInterrupted);
    Snapshot fresh = loop.published().newest().getFirst();
    assertEquals(1, fresh.run());
    assertEquals(first.losses(), fresh.losses());
    assertSame(first.split(), fresh.split());
  }

  @Test
  void comparedNetworksAreInterruptedAfterAMiniBatchAndHaveThenComeAboutAsFar() {
    TrainingLoop loop = new TrainingLoop(List.of(), () -> 0, cancellation);
    loop.start(List.of(LARGE, LARGE.withTraining(LARGE.training().withBatchSize(200))));
    loop.work(this::isInterrupted);
    loop.play();
    interruptAt = asked + 8;
    loop.work(this::isInterrupted);
    loop.pause();
    loop.publish();
    List<Snapshot> paused = loop.published().newest();
    assertEquals(0, paused.getFirst().epoch());
    assertTrue(paused.getFirst().position() > 0);
    assertTrue(Math.abs(paused.getFirst().position() - paused.getLast().position()) <= 200);
    assertSame(paused.getFirst().split(), paused.getLast().split());

    interruptAt = Integer.MAX_VALUE;
    loop.stepEpoch();
    loop.work(this::isInterrupted);
    for (Snapshot complete : loop.published().newest()) {
      assertEquals(1, complete.epoch());
      Trainer alone = new Trainer(complete.experiment());
      alone.finishEpoch();
      assertArrayEquals(alone.parameters(), complete.parameters().toArray());
    }
  }
}
