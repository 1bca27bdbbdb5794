package playground.model.training;

import playground.model.experiment.Experiment;
import playground.model.inspection.GradientReading;

/**
 * The network that a session trains, and how it becomes another one between two steps: by other
 * settings, by a weight that is set, by going back, by a fresh start. Not thread-safe.
 */
final class CurrentRun {
  private final CloseUps closeUps = new CloseUps();
  private final Cancellation cancellation;
  private GuardedTrainer guarded;
  private long number;

  /**
   * The first run, at the start of {@code experiment}; what takes long asks {@code cancellation}.
   */
  CurrentRun(Experiment experiment, Cancellation cancellation) {
    this.cancellation = cancellation;
    guarded = new GuardedTrainer(experiment, cancellation);
  }

  /** What trains. */
  GuardedTrainer guarded() {
    return guarded;
  }

  private Trainer trainer() {
    return guarded.trainer();
  }

  /** Counts the fresh starts. */
  long number() {
    return number;
  }

  /** Decides what the instruments show. */
  CloseUps closeUps() {
    return closeUps;
  }

  /** Starts afresh, with the same data and the same first weights. */
  void reset() {
    startAfresh(trainer().experiment());
  }

  private void startAfresh(Experiment experiment) {
    guarded = new GuardedTrainer(experiment, cancellation);
    number++;
  }

  /**
   * Trains on as {@code experiment} says, where its network can and the losses can be finite;
   * starts afresh otherwise.
   */
  void change(Experiment experiment) {
    if (trainer().experiment().canTrainOnAs(experiment)) {
      // Remembers this state: a repetition must not reach back across a change of settings.
      guarded.settle();
      trainOnAs(experiment);
    } else {
      startAfresh(experiment);
    }
  }

  private void trainOnAs(Experiment experiment) {
    trainer().trainOnAs(experiment);
    guarded.settle();
    if (!guarded.hasFiniteLosses()) {
      startAfresh(experiment);
    }
  }

  /** Writes the present state into {@code state}; it is finite, and so are its losses. */
  void save(SavedState state) {
    // Also remembers this state: a repetition must not reach back across what follows.
    guarded.settle();
    state.trainer = trainer().freeze();
    state.run = number;
  }

  /**
   * Goes over to {@code experiment} with the weights as they are, where {@link
   * Experiment#canSwitchTo} holds and the losses stay finite; starts afresh otherwise.
   */
  void switchTo(Experiment experiment) {
    if (trainer().experiment().canSwitchTo(experiment)) {
      Trainer switched = new Trainer(trainer().freeze(), experiment, cancellation);
      if (switched.losses().areFinite()) {
        guarded = new GuardedTrainer(switched);
        return;
      }
    }
    startAfresh(experiment);
  }

  /** Goes back to {@code state}; does nothing where it was never saved. */
  void restore(SavedState state) {
    FrozenTrainer saved = state.trainer;
    if (saved != null) {
      guarded = new GuardedTrainer(new Trainer(saved, saved.experiment(), cancellation));
      if (number != state.run) {
        number++;
      }
    }
  }

  /** Goes back to the last good state and on as {@code experiment} says; else starts afresh. */
  void recover(Experiment experiment) {
    if (trainer().experiment().canTrainOnAs(experiment)) {
      guarded.goBackToGood();
      trainOnAs(experiment);
    } else {
      startAfresh(experiment);
    }
  }

  /** Sets a weight or a bias, unless the losses would not be finite with it. */
  void setParameter(int index, double value, ParameterRequest request) {
    save(request.before());
    double before = trainer().state().parameters()[index];
    boolean set = guarded.setParameter(index, value);
    request.answer(
        set ? ParameterRequest.Outcome.SET : ParameterRequest.Outcome.NOT_FINITE, before);
  }

  /** What it looks like now; not playing where its gradient turns out not to be finite. */
  Snapshot snapshot(boolean playing) {
    GradientReading reading = closeUps.read(trainer(), playing);
    guarded.check(reading.flow());
    return guarded.snapshot(number, reading, playing && !guarded.isBroken());
  }
}
