package playground.model.training.session;

import java.util.function.Function;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Effect;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Checkpoint;
import playground.model.training.StepTracer;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.SavedRun;
import playground.model.training.snapshot.Snapshot;
import playground.model.training.snapshot.TraceAnswer;

/**
 * A network that a session trains, and how it becomes another one between two steps: by other
 * settings, by a weight that is set, by going back, by a fresh start. Not thread-safe.
 */
public final class Lane {
  private final ReadingRequests readingRequests = new ReadingRequests();
  private final RunData data;
  private GuardedTrainer guarded;
  private long number;
  private long latest;

  /** How often it became another network than the steps before lead to. */
  private long changes;

  /** A first run, at the start of {@code experiment}; what takes long asks {@code cancellation}. */
  public Lane(Experiment experiment, Cancellation cancellation) {
    this(experiment, new RunData(cancellation), 0);
  }

  /**
   * A copy of its own of a run, where {@code saved} was; what takes long asks {@code cancellation}.
   */
  public Lane(SavedRun saved, Cancellation cancellation) {
    data = new RunData(cancellation);
    number = saved.run();
    latest = number;
    guarded = new GuardedTrainer(data.goOnFrom(saved), saved.losses());
  }

  /**
   * Run {@code number} of a session, at the start of {@code experiment}.
   *
   * @param data of the session, which those of the run are shared with
   */
  Lane(Experiment experiment, RunData data, long number) {
    this.data = data;
    this.number = number;
    latest = number;
    guarded = new GuardedTrainer(data.start(experiment));
  }

  /** What trains. */
  public GuardedTrainer guarded() {
    return guarded;
  }

  private Trainer trainer() {
    return guarded.trainer();
  }

  /** The number of this run: each fresh start has the next one, and going back its own again. */
  long number() {
    return number;
  }

  /** The number that the next fresh start has. */
  long nextNumber() {
    return latest + 1;
  }

  /** From now on snapshots carry what {@code instruments} asks for. */
  void watch(InstrumentSelection instruments) {
    readingRequests.want(instruments);
  }

  /** Restarts, with the same data and the same first weights. */
  public void reset() {
    restart(trainer().experiment());
  }

  private void restart(Experiment experiment) {
    changes++;
    guarded = new GuardedTrainer(data.start(experiment));
    latest = nextNumber();
    number = latest;
  }

  /**
   * Trains on as {@code experiment} says, where its network can and the losses can be finite;
   * restarts otherwise.
   */
  public void change(Experiment experiment) {
    if (Effect.ofChange(trainer().experiment(), experiment) == Effect.CONTINUES) {
      // Remembers this state: a repetition must not reach back across a change of settings.
      guarded.settle();
      continueWith(experiment);
    } else {
      restart(experiment);
    }
  }

  private void continueWith(Experiment experiment) {
    changes++;
    trainer().continueWith(experiment);
    guarded.settleAfterChange();
    if (!guarded.hasFiniteLosses()) {
      restart(experiment);
    }
  }

  /**
   * How often it became another network than the steps before lead to: by settings, parameters or a
   * place in a run that were changed.
   */
  long changes() {
    return changes;
  }

  /** The present state, which is finite, for a recording. */
  SavedRun record() {
    return savedAt(trainer().checkpoint());
  }

  /** The present state, to be given to {@link #restore}; it is finite. */
  public SavedRun save() {
    // Also remembers this state: a repetition must not reach back across what follows.
    guarded.settle();
    return savedAt(trainer().checkpoint());
  }

  private SavedRun savedAt(Checkpoint checkpoint) {
    return saved(guarded, checkpoint, number);
  }

  /** A place in run {@code number}, which {@code guarded} trains or has trained. */
  static SavedRun saved(GuardedTrainer guarded, Checkpoint checkpoint, long number) {
    Trainer trainer = guarded.trainer();
    return new SavedRun(trainer.experiment(), trainer.data(), checkpoint, guarded.losses(), number);
  }

  /**
   * Goes over to {@code experiment} with the weights as they are, unless its data or its shape are
   * others or the losses would not be finite; then it restarts.
   */
  public void switchTo(Experiment experiment) {
    if (Effect.ofChange(trainer().experiment(), experiment) != Effect.RESTARTS) {
      Trainer switched = trainer().switchedTo(experiment);
      if (switched.measurements().areLossesFinite()) {
        changes++;
        guarded = new GuardedTrainer(switched, guarded.losses());
        guarded.settleAfterChange();
        return;
      }
    }
    restart(experiment);
  }

  /**
   * Goes on from {@code checkpoint} of the present experiment, unless the losses would not be
   * finite there; then nothing changes.
   *
   * @return whether it goes on from there
   * @throws IllegalArgumentException if the checkpoint is of another network or beyond the data
   */
  public boolean goOnFrom(Checkpoint checkpoint) {
    Trainer there =
        data.goOnFrom(
            new SavedRun(trainer().experiment(), trainer().data(), checkpoint, null, number));
    if (!there.isFinite() || !there.measurements().areLossesFinite()) {
      return false;
    }
    changes++;
    guarded = new GuardedTrainer(there, null);
    guarded.settleAfterChange();
    return true;
  }

  /** Goes back to {@code saved} and its run. */
  public void restore(SavedRun saved) {
    changes++;
    guarded = new GuardedTrainer(data.goOnFrom(saved), saved.losses());
    guarded.settleAfterChange();
    number = saved.run();
  }

  /**
   * Goes on from {@code saved} as a run of its own, the next one.
   *
   * @return its number
   */
  long branch(SavedRun saved) {
    restore(saved);
    latest = nextNumber();
    number = latest;
    return number;
  }

  /** Goes back to the last good state and on as {@code experiment} says; else restarts. */
  public void recover(Experiment experiment) {
    if (Effect.ofChange(trainer().experiment(), experiment) == Effect.CONTINUES) {
      guarded.goBackToGood();
      continueWith(experiment);
    } else {
      restart(experiment);
    }
  }

  /** The last good state, which {@link #recover} goes back to. */
  SavedRun lastGood() {
    return savedAt(guarded.lastGood());
  }

  /** Sets a weight or a bias, unless the losses would not be finite with it. */
  public void setParameter(int index, double value, ParameterRequest request) {
    request.saveBefore(save());
    double before = trainer().parameterEdits().value(index);
    changes++;
    boolean set = guarded.setParameter(index, value);
    request.answer(
        set ? ParameterRequest.Outcome.SET : ParameterRequest.Outcome.NOT_FINITE, before);
  }

  /** A trace of the step that comes next, as {@code wanted} has it, without taking it. */
  TraceAnswer trace(Function<StepTracer, TraceAnswer> wanted) {
    Trainer trainer = trainer();
    return wanted.apply(
        new StepTracer(
            trainer.experiment(), trainer.checkpoint(), trainer.data(), trainer.cancellation()));
  }

  /** What it looks like now; not playing where its gradient turns out not to be finite. */
  public Snapshot snapshot(boolean playing, long commands) {
    GradientReading reading = readingRequests.read(trainer(), playing);
    guarded.check(reading.flow());
    return guarded.snapshot(number, reading, playing && !guarded.isBroken(), commands);
  }
}
