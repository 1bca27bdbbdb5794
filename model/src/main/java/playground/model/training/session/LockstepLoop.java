package playground.model.training.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Snapshot;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;

/**
 * Trains the networks of a comparison, an epoch of each in turn; where an epoch takes long, a
 * mini-batch of each, so that all have come about as far wherever it is interrupted. All but {@link
 * #published} belongs to the training thread.
 */
public final class LockstepLoop {
  /** Longest time without a snapshot where an epoch takes longer than that. */
  private static final long MID_EPOCH_NANOS = 30_000_000;

  private final PublishedStates<List<Snapshot>> published = new PublishedStates<>(List.of());
  private final LongSupplier obeyed;
  private final Pace pace = new Pace();
  private final RunData data;

  private List<GuardedTrainer> lanes = List.of();
  private long run = -1;
  private boolean playing;

  /** How many epochs all are to complete: one more than they have while one is trained. */
  private long target;

  private boolean inEpoch;
  private InstrumentSelection instruments = InstrumentSelection.NONE;
  private long lossesComputed;
  private long lastPublished;

  /**
   * Without networks until {@link #start}.
   *
   * @param obeyed how many commands were obeyed
   * @param cancellation what takes long asks it
   */
  public LockstepLoop(LongSupplier obeyed, Cancellation cancellation) {
    this.obeyed = obeyed;
    data = new RunData(cancellation);
  }

  /** The states that are ready to be looked at; any thread may look. */
  public PublishedStates<List<Snapshot>> published() {
    return published;
  }

  /** All start with these settings. */
  public void start(List<Experiment> experiments) {
    lanes = experiments.stream().map(data::start).map(GuardedTrainer::new).toList();
    run++;
    target = 0;
    inEpoch = false;
    pace.restart();
  }

  /** All start afresh from the same weights as before. */
  void reset() {
    start(lanes.stream().map(lane -> lane.trainer().experiment()).toList());
  }

  /** From now on {@link #work} trains. */
  public void play() {
    playing = true;
    pace.restart();
  }

  /** Stops after the present epoch of all; where that takes long, in the middle of it. */
  public void pause() {
    playing = false;
    if (inEpoch && isShort()) {
      trainEpoch(() -> false);
    }
    inEpoch = false;
    settle();
  }

  /** Pauses, after one more epoch of all, or the rest of one; {@link #work} trains a long one. */
  public void stepEpoch() {
    playing = false;
    begin();
    if (isShort()) {
      trainEpoch(() -> false);
      settle();
    }
  }

  /** Goes at another speed. */
  void setSpeed(Speed speed) {
    pace.change(speed);
  }

  /** From now on snapshots carry what {@code watched} asks for. */
  void watch(InstrumentSelection watched) {
    instruments = watched;
  }

  /** After something was thrown: stands still, and shows what there is. */
  void fail() {
    playing = false;
    inEpoch = false;
    publish();
  }

  /** Trains an epoch of each where one is due; answers how long until the next one is. */
  public long work(BooleanSupplier interrupted) {
    if (lanes.stream().anyMatch(lane -> lane.losses() == null)) {
      // Nobody has seen these networks yet.
      measure();
      return 0;
    }
    if (!playing && !inEpoch) {
      boolean measured = lanes.stream().allMatch(GuardedTrainer::isMeasured);
      if (!measured) {
        measure();
      }
      return measured ? CommandLoop.UNTIL_COMMAND : 0;
    }
    if (!inEpoch) {
      long now = System.nanoTime();
      if (!pace.isDue(now)) {
        return pace.nanosUntilDue(now);
      }
      pace.giveUpArrears(now);
      pace.epochDone();
      begin();
    }
    if (trainEpoch(isShort() ? () -> false : interrupted)) {
      endEpoch();
    }
    return 0;
  }

  private void measure() {
    if (computeLosses()) {
      publish();
    }
  }

  /** Begins another epoch, unless one is to be completed. */
  private void begin() {
    boolean complete = lanes.stream().allMatch(this::isThere);
    target = complete ? target + 1 : target;
    inEpoch = true;
  }

  private boolean isShort() {
    return lanes.stream().allMatch(lane -> lane.trainer().measurements().takeAMoment());
  }

  private boolean isThere(GuardedTrainer lane) {
    return lane.isBroken() || lane.trainer().epoch() >= target;
  }

  /** Trains the present epoch of each; false where {@code stop} held before it was complete. */
  private boolean trainEpoch(BooleanSupplier stop) {
    if (isShort()) {
      lanes.stream().filter(lane -> !isThere(lane)).forEach(GuardedTrainer::finishEpoch);
    } else {
      takeTurns(stop);
    }
    boolean complete = lanes.stream().allMatch(this::isThere);
    inEpoch = !complete;
    return complete;
  }

  private void takeTurns(BooleanSupplier stop) {
    Comparator<GuardedTrainer> farthestBehind =
        Comparator.<GuardedTrainer>comparingLong(lane -> lane.trainer().epoch())
            .thenComparingInt(lane -> lane.trainer().position());
    while (!stop.getAsBoolean()) {
      var next = lanes.stream().filter(lane -> !isThere(lane)).min(farthestBehind);
      if (next.isEmpty()) {
        return;
      }
      Trainer trainer = next.get().trainer();
      trainer.step();
      long now = System.nanoTime();
      if (trainer.epoch() >= target) {
        next.get().check();
      } else {
        next.get().checkSometimes(now);
      }
      if (published.isWanted() && now - lastPublished > MID_EPOCH_NANOS) {
        publish();
      }
    }
  }

  private void endEpoch() {
    if (!playing) {
      settle();
      publish();
      return;
    }
    boolean look = published.isWanted() || pace.isUnhurried();
    if (look || System.nanoTime() - lossesComputed > Pace.UNSEEN_NANOS) {
      computeLosses();
      playing = !lanes.stream().allMatch(GuardedTrainer::isBroken);
      publish();
    }
  }

  private boolean computeLosses() {
    for (GuardedTrainer lane : lanes) {
      if (!lane.isMeasured() && !lane.measure()) {
        return false;
      }
    }
    lossesComputed = System.nanoTime();
    return true;
  }

  private void settle() {
    lanes.stream().filter(lane -> !lane.isBroken()).forEach(GuardedTrainer::settle);
  }

  /** Makes what has been reached ready to be looked at, once the first losses of all are known. */
  public void publish() {
    lanes.forEach(GuardedTrainer::check);
    if (lanes.isEmpty() || lanes.stream().anyMatch(lane -> lane.losses() == null)) {
      return;
    }
    List<Snapshot> snapshots = new ArrayList<>();
    for (GuardedTrainer lane : lanes) {
      GradientReading reading = lane.trainer().measurements().inspect(instruments);
      lane.check(reading.flow());
      snapshots.add(lane.snapshot(run, reading, playing, obeyed.getAsLong()));
    }
    published.publish(List.copyOf(snapshots));
    lastPublished = System.nanoTime();
  }
}
