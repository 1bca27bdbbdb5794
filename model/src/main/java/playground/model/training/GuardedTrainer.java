package playground.model.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.GradientReading;
import playground.model.network.ParameterLayout;

/**
 * A trainer whose losses are known and whose numbers stay finite: where they overflow, it stands at
 * the last finite state and tells what broke. Not thread-safe.
 */
final class GuardedTrainer {
  /** The most training, in time, that is repeated a few times over to find what broke. */
  private static final long REMEMBERED_NANOS = 250_000_000;

  private final Trainer trainer;
  private final FiniteGuard guard;
  private Losses losses;
  private @Nullable Breakdown breakdown;
  private boolean gradientBroke;
  private long rememberedAt = System.nanoTime();

  /** Guards {@code trainer}, whose losses are finite. */
  GuardedTrainer(Trainer trainer) {
    this.trainer = trainer;
    losses = trainer.losses();
    guard = new FiniteGuard(trainer, losses.objective());
  }

  /** At the start of {@code experiment}; what takes long asks {@code cancellation}. */
  GuardedTrainer(Experiment experiment, Cancellation cancellation) {
    this(new Trainer(experiment, cancellation));
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
    gradientBroke = false;
  }

  /** Trains to the end of the epoch, or until {@code stop} holds, unless it is broken. */
  void finishEpoch(BooleanSupplier stop) {
    long current = trainer.epoch();
    while (trainer.epoch() == current && !isBroken() && !stop.getAsBoolean()) {
      trainer.step();
      checkSometimes(System.nanoTime());
    }
    if (!isBroken()) {
      check();
    }
  }

  /** Where the parameters are not finite, goes back. */
  void check() {
    if (!trainer.state().isFinite()) {
      goBack();
    }
  }

  /**
   * To be called between two steps now and then: every so often it looks whether the parameters are
   * finite, so that not much has to be repeated where they no longer are.
   *
   * @param now a time of {@link System#nanoTime}
   */
  void checkSometimes(long now) {
    if (now - rememberedAt > REMEMBERED_NANOS) {
      check();
      if (!isBroken()) {
        guard.rememberFinite();
      }
      rememberedAt = System.nanoTime();
    }
  }

  /**
   * Tells of a break where a norm of the present gradient is not finite: the next step would end
   * there, though the losses are still finite. Takes it back where later ones are.
   */
  void check(GradientFlow flow) {
    int layer = flow.lastBrokenLayer();
    if (layer < 0 && gradientBroke) {
      forgetBreakdown();
    } else if (layer >= 0 && !isBroken()) {
      breakdown = guard.breakHere(layer);
      gradientBroke = true;
    }
  }

  /** Whether the losses are finite, which they are but for settings that make no state finite. */
  boolean hasFiniteLosses() {
    return losses.areFinite();
  }

  /** Computes the losses; where they or the parameters are not finite, goes back. */
  void computeLosses() {
    losses = trainer.losses();
    if (losses.areFinite() && trainer.state().isFinite()) {
      guard.remember(losses.objective());
      rememberedAt = System.nanoTime();
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
    gradientBroke = false;
    losses = trainer.losses();
  }

  /** Goes back to the last good state, whose loss was at most twice the least one of the run. */
  void goBackToGood() {
    guard.goBackToGood();
    forgetBreakdown();
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
