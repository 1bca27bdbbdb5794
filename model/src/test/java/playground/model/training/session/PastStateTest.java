package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.OptimizerChoice;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Schedule;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.SavedRun;
import playground.model.training.snapshot.Snapshot;

/** What a session has been through is seen again to the bit. */
class PastStateTest {
  private static final int EPOCHS = 60;

  private static Experiment experiment(OptimizerChoice optimizer, Normalization normalization) {
    Experiment first = Experiment.first();
    NetworkOptions options = first.network().options().withNormalization(normalization);
    return first
        .withData(first.data().withPoints(30))
        .withNetwork(first.network().withHiddenUnits(List.of(3, 3)).withOptions(options))
        .withTraining(
            first
                .training()
                .withBatchSize(7)
                .withOptimizerChoice(optimizer)
                .withSchedule(new Schedule(Schedule.Shape.PLATEAU, 5, 0.5, 3)));
  }

  /** Trains, and between epochs changes something now and then. */
  private static NavigableMap<Long, Snapshot> train(TrainingLoop loop, SplittableRandom random) {
    NavigableMap<Long, Snapshot> seen = new TreeMap<>();
    see(loop, seen);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      if (random.nextInt(6) == 0) {
        change(loop, random);
        see(loop, seen);
      }
      loop.stepEpoch();
      see(loop, seen);
    }
    return seen;
  }

  private static void see(TrainingLoop loop, NavigableMap<Long, Snapshot> seen) {
    loop.publish();
    Snapshot now = loop.published().newest().getFirst();
    if (now.position() == 0) {
      seen.put(now.epoch(), now);
    }
  }

  private static void change(TrainingLoop loop, SplittableRandom random) {
    switch (random.nextInt(5)) {
      case 0 -> edit(loop, now -> now.withTraining(now.training().withLearningRate(0.005)));
      case 1 ->
          loop.alter(
              run -> {
                Experiment now = run.guarded().trainer().experiment();
                run.switchTo(now.withNetwork(now.network().withActivation(Activation.RELU)));
              });
      case 2 -> loop.alter(run -> run.setParameter(1, 0.25, new ParameterRequest()));
      case 3 -> loop.stepOnce(Trainer::step);
      default ->
          loop.stepOnce(
              trainer -> {
                if (!trainer.architecture().normalizesBatches()) {
                  trainer.stepExample();
                }
              });
    }
  }

  private static void edit(TrainingLoop loop, UnaryOperator<Experiment> edit) {
    Consumer<Lane> change = run -> run.change(edit.apply(run.guarded().trainer().experiment()));
    loop.alter(change);
  }

  @ParameterizedTest
  @EnumSource
  void eachEpochIsAsItWasWhateverWasChangedBetween(OptimizerChoice optimizer) {
    for (Normalization normalization : Normalization.values()) {
      SplittableRandom random = new SplittableRandom(optimizer.ordinal());
      Experiment experiment = experiment(optimizer, normalization);
      TrainingLoop loop = new TrainingLoop(List.of(experiment), () -> 0, Cancellation.NEVER);
      NavigableMap<Long, Snapshot> seen = train(loop, random);
      assertEquals(0, loop.recording().firstEpoch(seen.get(0L).run()).orElseThrow());
      seen.values().forEach(then -> assertSeenAgain(loop, then));
    }
  }

  private static void assertSeenAgain(TrainingLoop loop, Snapshot then) {
    Snapshot again = past(loop, then.run(), then.epoch()).snapshot();
    String where = "epoch " + then.epoch() + " of " + then.experiment();
    assertEquals(then.epoch(), again.epoch(), where);
    assertEquals(0, again.position(), where);
    assertEquals(then.experiment(), again.experiment(), where);
    assertArrayEquals(then.parameters().toArray(), again.parameters().toArray(), where);
    assertEquals(then.losses(), again.losses(), where);
    assertEquals(then.run(), again.run(), where);
    for (int layer = 0; layer < then.gradientFlow().depth(); layer++) {
      assertEquals(then.gradientFlow().norm(layer), again.gradientFlow().norm(layer), where);
    }
  }

  private static PastState past(TrainingLoop loop, long run, long epoch) {
    SavedRun before = loop.recording().before(run, epoch).orElseThrow();
    return PastState.at(before, epoch, InstrumentSelection.NONE, Cancellation.NEVER);
  }

  @Test
  void aBranchHasWhatLedToItAndTheRunThatItLeavesIsStillThere() {
    Experiment experiment = experiment(OptimizerChoice.ADAM, Normalization.NONE);
    TrainingLoop loop = new TrainingLoop(List.of(experiment), () -> 0, Cancellation.NEVER);
    NavigableMap<Long, Snapshot> seen = train(loop, new SplittableRandom(3));
    long left = seen.get(40L).run();
    PastState past = past(loop, left, 20);
    loop.alter(run -> loop.recording().branch(past.saved(), run.branch(past.saved())));
    edit(loop, now -> now.withTraining(now.training().withLearningRate(0.2)));
    for (int epoch = 0; epoch < 10; epoch++) {
      loop.stepEpoch();
    }
    loop.publish();
    Snapshot branched = loop.published().newest().getFirst();
    assertEquals(30, branched.epoch());
    assertSeenAgain(loop, branched);
    assertArrayEquals(
        seen.get(10L).parameters().toArray(),
        past(loop, branched.run(), 10).snapshot().parameters().toArray());
    assertSeenAgain(loop, seen.get((long) EPOCHS));
  }

  @Test
  void whoLooksElsewhereMeanwhileEndsIt() {
    Experiment experiment = Experiment.first();
    TrainingLoop loop = new TrainingLoop(List.of(experiment), () -> 0, Cancellation.NEVER);
    loop.publish();
    SavedRun start = loop.recording().before(0, 1_000_000).orElseThrow();
    Cancellation wanted = new Cancellation(() -> true, () -> false);
    assertThrows(
        CancellationException.class,
        () -> PastState.at(start, 1_000_000, InstrumentSelection.NONE, wanted));
  }
}
