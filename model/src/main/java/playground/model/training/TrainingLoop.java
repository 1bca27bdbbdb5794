package playground.model.training;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;

/**
 * Trains a run at its pace, notices where numbers overflow, and publishes what it has reached. All
 * but {@link #published} belongs to the training thread.
 */
final class TrainingLoop {
  /** Work (parameters × examples) between two looks at the clock: some tens of microseconds. */
  private static final long WORK_PER_CLOCK = 20_000;

  /** Longest time without a snapshot where an epoch takes longer than that. */
  private static final long MID_EPOCH_NANOS = 30_000_000;

  private final PublishedStates<Snapshot> published;
  private final CurrentRun run;
  private final Pace pace = new Pace();
  private final LossBudget budget = new LossBudget(System.nanoTime());

  private @Nullable WarmUp warmUp;
  private boolean playing;
  private long lossesComputed;
  private long lastPublished;

  /**
   * At the start of {@code experiment}, waiting for {@link #play}; what takes long asks {@code
   * cancellation}.
   */
  TrainingLoop(Experiment experiment, Cancellation cancellation) {
    run = new CurrentRun(experiment, cancellation);
    published = new PublishedStates<>(run.snapshot(playing));
  }

  /** The states that are ready to be looked at; any thread may look. */
  PublishedStates<Snapshot> published() {
    return published;
  }

  /** {@link #work} warms up as long as there is nothing else to do. */
  void warmUp() {
    warmUp = new WarmUp(run.guarded().trainer().experiment());
  }

  /** From now on {@link #work} trains. */
  void play() {
    playing = true;
    warmUp = null;
    run.guarded().forgetBreakdown();
    pace.restart();
  }

  /** From now on {@link #work} does nothing. */
  void pause() {
    playing = false;
    run.guarded().settle();
  }

  /** Pauses, after one more step of any kind. */
  void stepOnce(Consumer<Trainer> step) {
    GuardedTrainer guarded = run.guarded();
    if (playing) {
      // Remembers this state: a repetition must not mix this kind of step with those before.
      guarded.settle();
    }
    playing = false;
    guarded.forgetBreakdown();
    step.accept(guarded.trainer());
    guarded.settle();
  }

  /** Goes at another speed. */
  void setSpeed(Speed speed) {
    pace.change(speed);
  }

  /** Makes the network another one, and goes on if it was playing. */
  void alter(Consumer<CurrentRun> change) {
    long before = run.number();
    // In the middle of an epoch nobody has looked yet whether the numbers are still finite.
    run.guarded().check();
    change.accept(run);
    if (run.number() != before) {
      pace.restart();
    }
    stopIfBroken();
  }

  /** Pauses, and goes back to the last good state. */
  void recover(Experiment experiment) {
    playing = false;
    run.recover(experiment);
  }

  /** Trains where an epoch is due; answers how long until the next one is. */
  long work(BooleanSupplier interrupted) {
    if (!playing) {
      if (warmUp != null && warmUp.work(interrupted)) {
        warmUp = null;
      }
      return warmUp == null ? CommandLoop.UNTIL_COMMAND : 0;
    }
    long now = System.nanoTime();
    if (pace.isDue(now)) {
      train(now, interrupted);
    }
    return playing ? pace.nanosUntilDue(System.nanoTime()) : 0;
  }

  /** Trains until the next epoch is not yet due, or there is a command. */
  private void train(long start, BooleanSupplier interrupted) {
    pace.giveUpArrears(start);
    Trainer trainer = run.guarded().trainer();
    long now = start;
    long work = 0;
    long workOfStep = (long) trainer.experiment().training().batchSize() * trainer.parameterCount();
    while (pace.isDue(now) && playing && !interrupted.getAsBoolean()) {
      long epoch = trainer.epoch();
      trainer.step();
      work += workOfStep;
      boolean epochEnds = trainer.epoch() != epoch;
      if (epochEnds) {
        pace.epochDone();
        endEpoch();
      }
      if (work >= WORK_PER_CLOCK || epochEnds && pace.nanosPerEpoch() > 0) {
        work = 0;
        now = System.nanoTime();
        run.guarded().checkSometimes(now);
        stopIfBroken();
        if (!epochEnds && published.isWanted() && now - lastPublished > MID_EPOCH_NANOS) {
          publish();
        }
      }
    }
  }

  private void endEpoch() {
    boolean look = published.isWanted() || pace.isUnhurried();
    long now = System.nanoTime();
    if (look ? budget.allows(now) : now - lossesComputed >= Pace.UNSEEN_NANOS) {
      run.guarded().computeLosses();
      lossesComputed = System.nanoTime();
      budget.spend(lossesComputed - now);
    } else {
      run.guarded().check();
    }
    stopIfBroken();
    if (look || !playing) {
      publish();
    }
  }

  private void stopIfBroken() {
    if (run.guarded().isBroken()) {
      playing = false;
    }
  }

  /** Makes what has been reached ready to be looked at, the last finite state where it is not. */
  void publish() {
    run.guarded().check();
    stopIfBroken();
    published.publish(run.snapshot(playing));
    stopIfBroken();
    lastPublished = System.nanoTime();
  }
}
