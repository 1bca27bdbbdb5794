package playground.model.training.divergence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.GradientReading;
import playground.model.network.ParameterLayout;
import playground.model.training.Checkpoint;
import playground.model.training.Trainer;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.ParameterEdit;
import playground.model.training.snapshot.Parameters;
import playground.model.training.snapshot.Snapshot;

/**
 * A trainer whose losses are known and whose numbers stay finite: where they overflow, it stands at
 * the last finite state and tells what broke. Not thread-safe.
 */
public final class GuardedTrainer {
  /** The most training, in time, that is repeated a few times over to find what broke. */
  private static final long REMEMBERED_NANOS = 250_000_000;

  private static final long NEVER = -1;

  /** The most losses of one run that a snapshot carries. */
  private static final int MOST_RECENT = 128;

  private final Trainer trainer;
  private final DivergenceGuard guard;
  private final Deque<Losses> recent = new ArrayDeque<>();
  private @Nullable Losses losses;

  /**
   * At which step of the trainer they were computed; {@link #NEVER} where settings changed since.
   */
  private long measuredAt = NEVER;

  private @Nullable Divergence divergence;
  private boolean gradientBroke;
  private long rememberedAt = System.nanoTime();

  /**
   * Guards {@code trainer}, whose losses are finite; where they take long, they are yet unknown.
   */
  public GuardedTrainer(Trainer trainer) {
    this(trainer, trainer.measurements().takeAMoment() ? trainer.losses() : null);
    if (losses != null) {
      measuredAt = trainer.steps();
      note(losses);
    }
  }

  /** Guards {@code trainer}, whose newest losses are {@code known}; perhaps of an earlier epoch. */
  public GuardedTrainer(Trainer trainer, @Nullable Losses known) {
    this.trainer = trainer;
    losses = known;
    guard =
        new DivergenceGuard(trainer, known == null ? Double.POSITIVE_INFINITY : known.objective());
  }

  /** The trainer, to take steps with; {@link #check} looks at what came of them. */
  public Trainer trainer() {
    return trainer;
  }

  /** Whether it stands at the last finite state before something broke. */
  public boolean isBroken() {
    return divergence != null;
  }

  /** What broke, where it stands at the last finite state before that. */
  public Optional<Divergence> divergence() {
    return Optional.ofNullable(divergence);
  }

  /** Lets training go on from the last finite state. */
  public void forgetDivergence() {
    divergence = null;
    gradientBroke = false;
  }

  /** Where the parameters are not finite, goes back. */
  public void check() {
    if (!trainer.isFinite()) {
      goBack();
    }
  }

  /**
   * To be called between two steps now and then: every so often it looks whether the parameters are
   * finite, so that not much has to be repeated where they no longer are.
   *
   * @param now a time of {@link System#nanoTime}
   */
  public void checkSometimes(long now) {
    if (now - rememberedAt > REMEMBERED_NANOS) {
      check();
      if (!isBroken()) {
        guard.rememberFinite();
      }
      rememberedAt = System.nanoTime();
    }
  }

  /**
   * Reports a divergence where a norm of the present gradient is not finite: the next step would
   * end there, though the losses are still finite. Takes it back where later ones are.
   */
  public void check(GradientFlow flow) {
    int layer = flow.lastBrokenLayer();
    if (layer < 0 && gradientBroke) {
      forgetDivergence();
    } else if (layer >= 0 && !isBroken()) {
      int next = guard.brokenByNextStep();
      divergence = guard.breakHere(next >= 0 ? next : layer);
      gradientBroke = true;
    }
  }

  /** Whether the losses are finite, which they are but for settings that make no state finite. */
  public boolean hasFiniteLosses() {
    return losses == null || losses.areFinite();
  }

  /** The newest losses that are known; null before the first are. */
  public @Nullable Losses losses() {
    return losses;
  }

  /** Whether the losses are those of the present state. */
  public boolean isMeasured() {
    return measuredAt == trainer.steps();
  }

  /**
   * Computes the losses of the present state; where they or the parameters are not finite, goes
   * back.
   *
   * @return whether they are known now; not where they take long and a command waits
   */
  public boolean measure() {
    Optional<Losses> present = trainer.measurements().lossesUnlessInterrupted();
    if (present.isEmpty()) {
      check();
      return false;
    }
    losses = present.get();
    measuredAt = trainer.steps();
    if (losses.areFinite() && trainer.isFinite()) {
      guard.remember(losses.objective());
      note(losses);
      rememberedAt = System.nanoTime();
    } else {
      goBack();
    }
    return true;
  }

  private void note(Losses measured) {
    if (recent.size() == MOST_RECENT) {
      recent.removeFirst();
    }
    recent.addLast(measured);
  }

  /**
   * Looks at the present state where something else follows than the steps before: no repetition
   * reaches back across it. Losses that take long are left to {@link #measure}.
   */
  public void settle() {
    if (trainer.measurements().takeAMoment()) {
      measure();
    } else {
      check();
    }
    guard.begin();
  }

  /** As {@link #settle}, where settings or parameters have become others. */
  public void settleAfterChange() {
    measuredAt = NEVER;
    settle();
  }

  /**
   * Sets a weight or a bias, unless the losses would not be finite with it.
   *
   * @param index in {@link ParameterLayout}
   * @return whether it is set; where not, nothing has changed
   */
  public boolean setParameter(int index, double value) {
    double before = trainer.parameterEdits().value(index);
    trainer.parameterEdits().set(index, value);
    boolean finite = trainer.measurements().areLossesFinite();
    if (finite) {
      boolean bias = new ParameterLayout(trainer.architecture()).isBias(index);
      ParameterEdit edit = new ParameterEdit(trainer.epoch(), bias, before, value);
      trainer.parameterEdits().note(edit, index);
    } else {
      trainer.parameterEdits().set(index, before);
    }
    settleAfterChange();
    return finite;
  }

  /** Where that takes long and a command interrupts it, it stands at the last good state. */
  private void goBack() {
    Divergence asSeenNow = guard.breakHere();
    divergence =
        trainer.measurements().takeAMoment()
            ? guard.goBack()
            : trainer.cancellation().unlessInterrupted(guard::goBack).orElse(asSeenNow);
    gradientBroke = false;
    forgetLosses();
    if (trainer.measurements().takeAMoment()) {
      losses = trainer.losses();
      measuredAt = trainer.steps();
    }
  }

  /** Forgets the losses that were computed of states after the present one. */
  private void forgetLosses() {
    measuredAt = NEVER;
    recent.removeIf(measured -> measured.epoch() > trainer.epoch());
  }

  /** The last good state, to be trained on from elsewhere. */
  public Checkpoint lastGood() {
    return guard.lastGood();
  }

  /** Goes back to the last good state, whose loss was at most twice the least one of the run. */
  public void goBackToGood() {
    guard.goBackToGood();
    forgetLosses();
    // Of the same epoch there can be losses from later on in it.
    recent.removeIf(measured -> measured.epoch() == trainer.epoch());
    forgetDivergence();
  }

  /**
   * What it looks like now.
   *
   * @param run which run of the session it is
   * @param reading of its instruments
   * @param playing whether training goes on
   * @param commands how many were obeyed
   * @throws NullPointerException before any losses are known
   */
  public Snapshot snapshot(long run, GradientReading reading, boolean playing, long commands) {
    return new Snapshot(
        run,
        trainer.experiment(),
        trainer.architecture(),
        trainer.data().split(),
        new Parameters(trainer.architecture(), trainer.parameters()),
        trainer.epoch(),
        trainer.position(),
        trainer.learningRate(),
        Objects.requireNonNull(losses),
        List.copyOf(recent),
        reading.flow(),
        reading.readings(),
        trainer.parameterEdits().noted(),
        playing,
        commands,
        divergence());
  }
}
