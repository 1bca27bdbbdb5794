package playground.model.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientReading;
import playground.model.network.ParameterLayout;

/**
 * A trainer whose losses are known and whose numbers stay finite: where they overflow, it stands at
 * the last finite state and tells what broke. Not thread-safe.
 */
final class GuardedTrainer {
  private final Trainer trainer;
  private final FiniteGuard guard;
  private Losses losses;
  private @Nullable Breakdown breakdown;

  /** Guards {@code trainer}, whose losses are finite. */
  GuardedTrainer(Trainer trainer) {
    this.trainer = trainer;
    losses = trainer.losses();
    guard = new FiniteGuard(trainer, losses.objective());
  }

  /** At the start of {@code experiment}. */
  GuardedTrainer(Experiment experiment) {
    this(new Trainer(experiment));
  }

  /** The trainer, to take steps with; {@link #check} looks at what came of them. */
  Trainer trainer() {
    return trainer;
  }

  /** Whether it stands at the last finite state before something broke. */
  boolean isBroken() {
    return breakdown != null;
  }

  /** Lets training go on from the last finite state. */
  void forgetBreakdown() {
    breakdown = null;
  }

  /** Trains to the end of the epoch, or until {@code stop} holds, unless it is broken. */
  void finishEpoch(BooleanSupplier stop) {
    if (!isBroken()) {
      trainer.finishEpoch(stop);
      check();
    }
  }

  /** Where the parameters are not finite, goes back. */
  void check() {
    if (!trainer.state().isFinite()) {
      goBack();
    }
  }

  /** Computes the losses; where they or the parameters are not finite, goes back. */
  void computeLosses() {
    losses = trainer.losses();
    if (losses.areFinite() && trainer.state().isFinite()) {
      guard.remember(losses.objective());
    } else {
      goBack();
    }
  }

  /**
   * Computes the losses where something else follows than the steps before: no repetition reaches
   * back across it.
   */
  void settle() {
    computeLosses();
    guard.begin();
  }

  /**
   * Sets a weight or a bias, unless the losses would not be finite with it.
   *
   * @param index in {@link ParameterLayout}
   * @return whether it is set; where not, nothing has changed
   */
  boolean setParameter(int index, double value) {
    TrainedState state = trainer.state();
    double before = state.parameters()[index];
    state.parameters()[index] = value;
    boolean finite = trainer.losses().areFinite();
    if (finite) {
      boolean bias = new ParameterLayout(trainer.architecture()).isBias(index);
      state.noteSet(new ParameterEdit(trainer.epoch(), bias, before, value), index);
    } else {
      state.parameters()[index] = before;
    }
    settle();
    return finite;
  }

  private void goBack() {
    breakdown = guard.goBack();
    losses = trainer.losses();
  }

  /** Goes back to the last good state, whose loss was at most twice the least one of the run. */
  void goBackToGood() {
    guard.goBackToGood();
    breakdown = null;
  }

  /**
   * What it looks like now.
   *
   * @param run which run of the session it is
   * @param reading of its instruments
   * @param playing whether training goes on
   */
  Snapshot snapshot(long run, GradientReading reading, boolean playing) {
    return new Snapshot(
        run,
        trainer.experiment(),
        trainer.architecture(),
        trainer.split(),
        new Parameters(trainer.architecture(), trainer.parameters()),
        trainer.epoch(),
        trainer.position(),
        losses,
        reading.flow(),
        reading.closeUp(),
        trainer.state().setByHand(),
        playing,
        Optional.ofNullable(breakdown));
  }
}
