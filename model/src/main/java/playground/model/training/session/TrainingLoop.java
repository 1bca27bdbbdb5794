package playground.model.training.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.Recording;
import playground.model.training.session.pace.LossSchedule;
import playground.model.training.session.pace.Pace;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Snapshot;

/**
 * Trains the networks of a session at their pace, notices where numbers overflow, and publishes
 * what they have reached. All but {@link #published} belongs to the training thread.
 *
 * <p>No command takes long: what does, training an epoch of a million examples or computing their
 * losses, is left to {@link #work}, which the next command interrupts.
 */
public final class TrainingLoop {
  private final PublishedStates<List<Snapshot>> published;
  private final LongSupplier obeyed;
  private final Lanes lanes;
  private final Pace pace = new Pace();
  private final LossSchedule losses = new LossSchedule(System.nanoTime());
  private final WarmUp warmUp = new WarmUp();
  private final Recording recording = new Recording(Recording.BUDGET);
  private final Recorder recorder = new Recorder(recording);

  private boolean playing;

  /** Whether it trains on to the end of the present epoch and no further. */
  private boolean finishingEpoch;

  /**
   * At the start of {@code experiments}, waiting for {@link #play}.
   *
   * @param experiments of no network, where {@link #start} follows; else the first states are
   *     published at once
   * @param obeyed how many commands were obeyed
   * @param cancellation what takes long asks it
   */
  public TrainingLoop(
      List<Experiment> experiments, LongSupplier obeyed, Cancellation cancellation) {
    this.obeyed = obeyed;
    lanes = new Lanes(cancellation);
    lanes.start(experiments);
    lanes.measure();
    recorder.commandDone(lanes.all());
    published = new PublishedStates<>(lanes.snapshots(playing, obeyed.getAsLong()));
  }

  /** The states of all that are ready to be looked at; any thread may look. */
  public PublishedStates<List<Snapshot>> published() {
    return published;
  }

  /** The states of a single network so far; any thread may look. */
  public Recording recording() {
    return recording;
  }

  /** All start with these settings; goes on if it was playing. */
  public void start(List<Experiment> experiments) {
    lanes.start(experiments);
    recorder.commandDone(lanes.all());
    finishingEpoch = false;
    pace.restart();
  }

  /** All restart from the same weights as before; goes on if it was playing. */
  void reset() {
    start(lanes.experiments());
  }

  /** {@link #work} warms up as long as there is nothing else to do. */
  void warmUp() {
    warmUp.begin(lanes.experiments().getFirst());
  }

  /** From now on {@link #work} trains. */
  public void play() {
    playing = true;
    finishingEpoch = false;
    warmUp.end();
    lanes.forgetDivergence();
    pace.restart();
  }

  /** From now on {@link #work} no longer trains. */
  public void pause() {
    stop();
    lanes.settle();
  }

  private void stop() {
    playing = false;
    finishingEpoch = false;
  }

  private void stopIfBroken() {
    if (lanes.areAllBroken() && !lanes.all().isEmpty()) {
      stop();
    }
  }

  /**
   * Pauses, after the present epoch is complete; where that takes long, {@link #work} trains it.
   */
  public void stepEpoch() {
    prepareToStep();
    if (lanes.areShort()) {
      long epoch = lanes.epoch();
      while (lanes.epoch() == epoch && !lanes.areAllBroken()) {
        lanes.next().step();
        lanes.checkSometimes(System.nanoTime());
      }
      lanes.settle();
      recorder.epochEnded(lanes.all(), System.nanoTime());
    } else {
      finishingEpoch = true;
    }
  }

  /** Pauses, after one more step of any kind. */
  void stepOnce(Consumer<Trainer> step) {
    prepareToStep();
    lanes.all().forEach(lane -> step.accept(lane.guarded().trainer()));
    lanes.settle();
    recorder.stepped(lanes.all());
  }

  private void prepareToStep() {
    if (playing || finishingEpoch) {
      // Remembers this state: a repetition must not mix this kind of step with those before.
      lanes.settle();
    }
    stop();
    lanes.forgetDivergence();
  }

  /** Goes at another speed. */
  public void setSpeed(Speed speed) {
    pace.change(speed);
  }

  /** From now on snapshots carry what {@code instruments} asks for. */
  void watch(InstrumentSelection instruments) {
    lanes.watch(instruments);
  }

  /** Makes each network another one, and goes on if it was playing. */
  public void alter(Consumer<Lane> change) {
    List<Long> runs = lanes.runs();
    List<GuardedTrainer> before = lanes.guarded();
    Optional<Recorder.Place> place = recorder.place(lanes.all());
    lanes.alter(change);
    recorder.commandDone(lanes.all(), place);
    if (!lanes.runs().equals(runs)) {
      pace.restart();
    }
    if (!lanes.guarded().equals(before)) {
      finishingEpoch = false;
    }
    stopIfBroken();
  }

  /** Pauses, and goes back to the last good state. */
  void recover(Experiment experiment) {
    stop();
    lanes.all().forEach(lane -> lane.recover(experiment));
    recorder.commandDone(lanes.all());
  }

  /** After something was thrown: stands still, and shows what there is. */
  void fail() {
    stop();
    warmUp.end();
    publish();
  }

  /** Trains where an epoch is due; answers how long until the next one is. */
  public long work(BooleanSupplier interrupted) {
    if (lanes.all().isEmpty()) {
      return CommandLoop.UNTIL_COMMAND;
    }
    if (!lanes.canBeShown()) {
      // Nobody has seen these runs yet.
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
    if (!lanes.areMeasured()) {
      measure();
      return 0;
    }
    return warmUp.work(interrupted) ? CommandLoop.UNTIL_COMMAND : 0;
  }

  private void measure() {
    if (lanes.measure()) {
      publish();
    }
  }

  /** Trains until the next epoch is not yet due, or there is a command. */
  private void train(long start, BooleanSupplier interrupted) {
    long now = start;
    WorkMeter work = new WorkMeter();
    long epoch = lanes.epoch();
    while ((finishingEpoch || playing && pace.isDue(now))
        && !(lanes.mayStop() && interrupted.getAsBoolean())) {
      Trainer next = lanes.next();
      long before = next.epoch();
      next.step();
      work.add(next);
      boolean epochEnds = next.epoch() > before && endEpochAfter(epoch);
      if (work.isEnough() || epochEnds && pace.nanosPerEpoch() > 0) {
        work.clear();
        now = System.nanoTime();
        checkSometimes(now);
        if (!epochEnds) {
          publishWithinEpoch(now);
          // One that the others waited for may have broken.
          epochEnds = endEpochAfter(epoch);
        }
      }
      if (epochEnds) {
        epoch = lanes.epoch();
      }
    }
  }

  private void publishWithinEpoch(long now) {
    if (published.isOverdue(now) && lanes.mayStop()) {
      publish();
    }
  }

  /** Whether the networks that train on have completed more than {@code epoch} epochs. */
  private boolean endEpochAfter(long epoch) {
    boolean ends = !lanes.areAllBroken() && lanes.epoch() > epoch;
    if (ends) {
      pace.epochDone();
      endEpoch();
    }
    return ends;
  }

  /**
   * Stops where numbers have overflowed within an epoch, and shows that at once: no end of an epoch
   * follows that would.
   */
  void checkSometimes(long now) {
    lanes.checkSometimes(now);
    if (lanes.areAllBroken()) {
      stop();
      publish();
    }
  }

  private void endEpoch() {
    if (finishingEpoch) {
      finishingEpoch = false;
      lanes.settle();
      publish();
      return;
    }
    boolean look = published.isWanted() || pace.isUnhurried();
    long now = System.nanoTime();
    boolean inTime = !pace.isDue(now);
    if (losses.areDue(lanes.epoch(), look, inTime, now)) {
      if (lanes.measure()) {
        losses.computed(lanes.epoch(), now, System.nanoTime());
      }
    } else {
      lanes.check();
    }
    stopIfBroken();
    recorder.epochEnded(lanes.all(), now);
    if (look || !playing) {
      publish();
    }
  }

  /**
   * Makes what has been reached ready to be looked at, the last finite state where it is not. Runs
   * whose first losses are not known yet are left until they are.
   */
  public void publish() {
    lanes.check();
    stopIfBroken();
    if (lanes.canBeShown()) {
      published.publish(lanes.snapshots(playing, obeyed.getAsLong()));
      stopIfBroken();
    }
  }
}
