package playground.model.training.session;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.training.Snapshot;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;

/**
 * Trains a run at its pace, notices where numbers overflow, and publishes what it has reached. All
 * but {@link #published} belongs to the training thread.
 *
 * <p>No command takes long: what does, training an epoch of a million examples or computing their
 * losses, is left to {@link #work}, which the next command interrupts.
 */
public final class TrainingLoop {
  /** Work (parameters × examples) between two looks at the clock: some tens of microseconds. */
  private static final long WORK_PER_CLOCK = 20_000;

  /** Longest time without a snapshot where an epoch takes longer than that. */
  private static final long MID_EPOCH_NANOS = 30_000_000;

  private final PublishedStates<Snapshot> published;
  private final LongSupplier obeyed;
  private final CurrentRun run;
  private final Pace pace = new Pace();
  private final LossSchedule losses = new LossSchedule(System.nanoTime());

  private @Nullable WarmUp warmUp;
  private boolean playing;

  /** Whether it trains on to the end of the present epoch and no further. */
  private boolean finishingEpoch;

  private long lastPublished;

  /**
   * At the start of {@code experiment}, waiting for {@link #play}.
   *
   * @param obeyed how many commands were obeyed
   * @param cancellation what takes long asks it
   */
  public TrainingLoop(Experiment experiment, LongSupplier obeyed, Cancellation cancellation) {
    this.obeyed = obeyed;
    run = new CurrentRun(experiment, cancellation);
    run.guarded().measure();
    published = new PublishedStates<>(run.snapshot(playing, obeyed.getAsLong()));
  }

  /** The states that are ready to be looked at; any thread may look. */
  public PublishedStates<Snapshot> published() {
    return published;
  }

  /** {@link #work} warms up as long as there is nothing else to do. */
  void warmUp() {
    warmUp = new WarmUp(run.guarded().trainer().experiment());
  }

  /** From now on {@link #work} trains. */
  public void play() {
    playing = true;
    finishingEpoch = false;
    warmUp = null;
    run.guarded().forgetDivergence();
    pace.restart();
  }

  /** From now on {@link #work} no longer trains. */
  void pause() {
    stop();
    run.guarded().settle();
  }

  private void stop() {
    playing = false;
    finishingEpoch = false;
  }

  /**
   * Pauses, after the present epoch is complete; where that takes long, {@link #work} trains it.
   */
  public void stepEpoch() {
    GuardedTrainer guarded = run.guarded();
    if (guarded.trainer().measurements().takeAMoment()) {
      stepOnce(Trainer::finishEpoch);
    } else {
      guarded.settle();
      guarded.forgetDivergence();
      playing = false;
      finishingEpoch = true;
    }
  }

  /** Pauses, after one more step of any kind. */
  void stepOnce(Consumer<Trainer> step) {
    GuardedTrainer guarded = run.guarded();
    if (playing || finishingEpoch) {
      // Remembers this state: a repetition must not mix this kind of step with those before.
      guarded.settle();
    }
    stop();
    guarded.forgetDivergence();
    step.accept(guarded.trainer());
    guarded.settle();
  }

  /** Goes at another speed. */
  public void setSpeed(Speed speed) {
    pace.change(speed);
  }

  /** Makes the network another one, and goes on if it was playing. */
  public void alter(Consumer<CurrentRun> change) {
    GuardedTrainer before = run.guarded();
    long numberBefore = run.number();
    // In the middle of an epoch nobody has looked yet whether the numbers are still finite.
    before.check();
    change.accept(run);
    if (run.number() != numberBefore) {
      pace.restart();
    }
    if (run.guarded() != before) {
      finishingEpoch = false;
    }
    stopIfBroken();
  }

  /** Pauses, and goes back to the last good state. */
  void recover(Experiment experiment) {
    stop();
    run.recover(experiment);
  }

  /** After something was thrown: stands still, and shows what there is. */
  void fail() {
    stop();
    warmUp = null;
    publish();
  }

  /** Trains where an epoch is due; answers how long until the next one is. */
  public long work(BooleanSupplier interrupted) {
    GuardedTrainer guarded = run.guarded();
    if (guarded.losses() == null) {
      // Nobody has seen this run yet.
      measure();
      return 0;
    }
    if (finishingEpoch) {
      train(System.nanoTime(), interrupted);
      return 0;
    }
    if (playing) {
      long now = System.nanoTime();
      if (pace.isDue(now)) {
        pace.giveUpArrears(now);
        train(now, interrupted);
      }
      return playing ? pace.nanosUntilDue(System.nanoTime()) : 0;
    }
    if (!guarded.isMeasured()) {
      measure();
      return 0;
    }
    if (warmUp != null && warmUp.work(interrupted)) {
      warmUp = null;
    }
    return warmUp == null ? CommandLoop.UNTIL_COMMAND : 0;
  }

  private void measure() {
    if (run.guarded().measure()) {
      publish();
    }
  }

  /** Trains until the next epoch is not yet due, or there is a command. */
  private void train(long start, BooleanSupplier interrupted) {
    Trainer trainer = run.guarded().trainer();
    long now = start;
    long work = 0;
    long workOfStep = (long) trainer.experiment().training().batchSize() * trainer.parameterCount();
    while ((finishingEpoch || playing && pace.isDue(now)) && !interrupted.getAsBoolean()) {
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
        checkSometimes(now);
        if (!epochEnds && published.isWanted() && now - lastPublished > MID_EPOCH_NANOS) {
          publish();
        }
      }
    }
  }

  /**
   * Stops where numbers have overflowed within an epoch, and shows that at once: no end of an epoch
   * follows that would.
   */
  void checkSometimes(long now) {
    run.guarded().checkSometimes(now);
    if (run.guarded().isBroken()) {
      stop();
      publish();
    }
  }

  private void endEpoch() {
    GuardedTrainer guarded = run.guarded();
    if (finishingEpoch) {
      finishingEpoch = false;
      guarded.settle();
      publish();
      return;
    }
    boolean look = published.isWanted() || pace.isUnhurried();
    long now = System.nanoTime();
    boolean inTime = !pace.isDue(now);
    if (losses.areDue(guarded.trainer().epoch(), look, inTime, now)) {
      if (guarded.measure()) {
        losses.computed(guarded.trainer().epoch(), now, System.nanoTime());
      }
    } else {
      guarded.check();
    }
    stopIfBroken();
    if (look || !playing) {
      publish();
    }
  }

  private void stopIfBroken() {
    if (run.guarded().isBroken()) {
      stop();
    }
  }

  /**
   * Makes what has been reached ready to be looked at, the last finite state where it is not. A run
   * whose first losses are not known yet is left until they are.
   */
  public void publish() {
    run.guarded().check();
    stopIfBroken();
    if (run.guarded().losses() != null) {
      published.publish(run.snapshot(playing, obeyed.getAsLong()));
      stopIfBroken();
      lastPublished = System.nanoTime();
    }
  }
}
