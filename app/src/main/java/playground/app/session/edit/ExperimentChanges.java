package playground.app.session.edit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflictException;
import playground.model.experiment.table.Effect;
import playground.model.training.history.SavedRun;
import playground.model.training.session.ParameterRequest;
import playground.model.training.session.SingleSession;

/**
 * Brings what the user changes to the training session: some settings go in while it trains on,
 * some, as parameters that are set, with a way back to the network as it was, and some start it
 * restarts. Each change answers what to tell the user.
 */
public final class ExperimentChanges {
  private final SingleSession session;
  private final ReadOnlyObjectWrapper<Setup> setup;
  private final ReadOnlyObjectWrapper<Experiment> experiment;
  private final Consumer<SessionEvent> happened;
  private final SwitchHistory switches = new SwitchHistory();
  private final Queue<Asked> asked = new ArrayDeque<>();
  private Consumer<RunEdit> onDrop = dropped -> {};
  private BiConsumer<Long, Future<Long>> onBranch = (from, run) -> {};

  /** A parameter that the training thread is to set. */
  private record Asked(SetByHand edit, ParameterRequest request) {}

  /**
   * Of {@code session}, which has started with {@code first}.
   *
   * @param happened is called with what a change does to the network
   */
  public ExperimentChanges(
      SingleSession session, Experiment first, Consumer<SessionEvent> happened) {
    this.session = session;
    this.happened = happened;
    setup = new ReadOnlyObjectWrapper<>(this, "setup", new Setup(first, List.of()));
    experiment = new ReadOnlyObjectWrapper<>(this, "experiment", first);
  }

  /** The settings that the user sees and edits. */
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  /** The settings, and what was set by hand: all that can be undone. */
  public ReadOnlyObjectProperty<Setup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  private void take(Setup next) {
    setup.set(next);
    experiment.set(next.experiment());
  }

  private void take(Experiment next) {
    take(setup.get().with(next));
  }

  /** Shows {@code inForce}, the settings that the session has. */
  public void adopt(Experiment inForce) {
    if (!inForce.equals(experiment.get())) {
      take(inForce);
    }
  }

  /**
   * Takes {@code next}, to come back from which {@code before} will be restored.
   *
   * @param restarts whether training restarts
   */
  private void take(Setup next, boolean restarts, @Nullable Future<SavedRun> before) {
    switches.add(new SwitchHistory.Step(setup.get(), next, restarts, before));
    take(next);
    switches.forgetOldest().forEach(this::drop);
  }

  /**
   * Takes over what {@code edit} makes of the experiment, unless it does not fit together.
   *
   * @param inRun whether there is a run whose network is worth keeping
   * @param restartKey what to tell where training restarts
   */
  public Optional<Notice> change(UnaryOperator<Experiment> edit, boolean inRun, String restartKey) {
    return edited(edit, changed -> change(changed, inRun, restartKey));
  }

  private Notice change(Experiment changed, boolean inRun, String restartKey) {
    Setup now = setup.get();
    boolean continues = Effect.ofChange(now.experiment(), changed) == Effect.CONTINUES;
    if (inRun && SwitchHistory.isRemedy(now.experiment(), changed)) {
      take(now.with(changed), false, session.switchTo(changed));
    } else if (continues) {
      session.change(changed);
      take(changed);
    } else {
      restart(now.with(changed), inRun);
    }
    return Notice.info(continues ? "status.continues" : restartKey);
  }

  private void restart(Setup next, boolean inRun) {
    Future<SavedRun> before = session.changeAndSave(next.experiment());
    take(next, true, inRun ? before : null);
  }

  /** Starts the run again, from the weights that it began with. */
  public Notice reset(boolean inRun) {
    if (!inRun) {
      session.reset();
      return Notice.info("status.reset");
    }
    take(setup.get().with(new FreshStart()), true, session.reset());
    return Notice.info("status.resetInRun");
  }

  /**
   * Goes on from {@code from} as a run of its own; taken back, the run that was left comes back.
   */
  public Notice branch(SavedRun from) {
    Setup next = setup.get().with(from.experiment());
    return branch(next.with(new BranchedOff(from)), from);
  }

  private Notice branch(Setup next, SavedRun from) {
    SingleSession.Branch branch = session.branch(from);
    take(next, true, branch.before());
    onBranch.accept(from.run(), branch.run());
    return Notice.info("past.branched", from.checkpoint().epoch());
  }

  /**
   * Goes back to {@code place} of another run, and on with that; taken back, the run that was left
   * comes back.
   */
  public Notice goTo(SavedRun place) {
    Setup next = setup.get().with(place.experiment());
    return goTo(next.with(new OtherRun(place)), place);
  }

  private Notice goTo(Setup next, SavedRun place) {
    take(next, true, session.goTo(place));
    return Notice.info("runs.back", place.checkpoint().epoch());
  }

  /**
   * Calls {@code listener} with the run that another one goes on from, and the number of that, once
   * it is known.
   */
  public void onBranch(BiConsumer<Long, Future<Long>> listener) {
    onBranch = listener;
  }

  /** Takes {@code other} from its beginning, also where the network could train on with it. */
  public void begin(Experiment other, boolean inRun) {
    Setup next = setup.get().with(other);
    boolean losesRun =
        inRun && Effect.ofChange(setup.get().experiment(), other) == Effect.CONTINUES;
    restart(losesRun ? next.with(new FreshStart()) : next, inRun);
    session.begin();
  }

  /**
   * Takes {@code target} as a whole. Where it is what was before the latest switch, or the latest
   * setting of a parameter, the network comes back as it was then, weights included.
   */
  public Optional<Notice> open(Setup target, boolean inRun) {
    Setup now = setup.get();
    Optional<SwitchHistory.Step> back = switches.takeBack(now, target);
    if (back.isPresent()) {
      return Optional.of(takeBack(back.get()));
    }
    boolean sameByHand = target.byHand().equals(now.byHand());
    Optional<SwitchHistory.Step> again = switches.again(now, target);
    if (again.isPresent() && !sameByHand) {
      Optional<Notice> other = toOtherRun(target);
      if (other.isPresent()) {
        happened.accept(SessionEvent.RESTORED);
        return other;
      }
    }
    if (again.isPresent() && again.get().restarts()) {
      restart(target, inRun);
      session.reset();
      return Optional.of(Notice.info("status.opened"));
    }
    if (again.isPresent()) {
      if (sameByHand) {
        return remedy(edit -> target.experiment(), inRun);
      }
      if (target.byHand().getLast() instanceof SetByHand edit) {
        ask(edit, session.setParameterAgain(edit.index(), edit.value()));
        return Optional.empty();
      }
    }
    if (!sameByHand) {
      take(new Setup(now.experiment(), target.byHand()));
    }
    return change(edit -> target.experiment(), inRun, "status.opened");
  }

  private Optional<Notice> toOtherRun(Setup target) {
    return switch (target.byHand().getLast()) {
      case BranchedOff branch -> Optional.of(branch(target, branch.from()));
      case OtherRun other -> {
        SavedRun place = other.place();
        // It may have gone on before that was taken back.
        yield Optional.of(goTo(target, session.recording().latest(place.run()).orElse(place)));
      }
      case SetByHand edit -> Optional.empty();
      case FreshStart start -> Optional.empty();
    };
  }

  private Notice takeBack(SwitchHistory.Step step) {
    take(step.before());
    Future<SavedRun> before = step.state();
    if (before == null) {
      session.change(step.before().experiment());
      return Notice.info("status.opened");
    }
    session.restore(before);
    happened.accept(SessionEvent.RESTORED);
    return Notice.info("status.restored");
  }

  /**
   * Switches something in the middle of the run: weights and epoch stay, unless weights are drawn
   * otherwise. What cannot be switched restarts the run.
   */
  public Optional<Notice> remedy(UnaryOperator<Experiment> edit, boolean inRun) {
    return edited(
        edit,
        changed -> {
          if (Effect.ofChange(experiment.get(), changed) == Effect.RESTARTS) {
            return change(changed, inRun, "status.networkChanged");
          }
          take(setup.get().with(changed), false, session.switchTo(changed));
          happened.accept(SessionEvent.SWITCHED);
          return Notice.info("status.switched");
        });
  }

  /**
   * Back to the last good state, and on from there with what {@code edit} makes of the settings.
   */
  public void recover(UnaryOperator<Experiment> edit) {
    Experiment changed = edit.apply(experiment.get());
    take(changed);
    session.recover(changed);
  }

  /** Sets a parameter in run {@code run}; what comes of it, {@link #answers} tells. */
  public void setParameter(long run, SetByHand edit) {
    ask(edit, session.setParameter(run, edit.index(), edit.value()));
  }

  private void ask(SetByHand edit, ParameterRequest request) {
    asked.add(new Asked(edit, request));
    take(setup.get().with(edit), false, request.before());
  }

  /** What has come of the parameters that were to be set, each of them told once. */
  public Optional<Notice> answers() {
    Optional<Notice> latest = Optional.empty();
    while (!asked.isEmpty()
        && asked.peek().request().outcome() != ParameterRequest.Outcome.WAITING) {
      latest = Optional.of(answer(asked.remove()));
    }
    return latest;
  }

  private Notice answer(Asked answered) {
    SetByHand edit = answered.edit();
    String value = Numbers.format(edit.value(), 6);
    return switch (answered.request().outcome()) {
      case NOT_FINITE -> {
        drop(edit);
        String before = Numbers.format(answered.request().valueBefore(), 6);
        yield Notice.problem("refused.infiniteLoss", edit.name(), value, before);
      }
      case OTHER_RUN -> {
        drop(edit);
        yield Notice.problem("refused.otherRun", edit.name(), value);
      }
      case SET, WAITING -> Notice.info("status.parameter");
    };
  }

  /** Calls {@code listener} with what was not done after all, or can no longer be undone. */
  public void onDrop(Consumer<RunEdit> listener) {
    onDrop = listener;
  }

  private void drop(RunEdit dropped) {
    switches.drop(dropped);
    onDrop.accept(dropped);
    take(setup.get().without(dropped));
  }

  /**
   * Says what does not fit, or lets {@code taking} take the settings; nothing where none differ.
   */
  private Optional<Notice> edited(
      UnaryOperator<Experiment> edit, Function<Experiment, Notice> taking) {
    Experiment now = experiment.get();
    Experiment changed;
    try {
      changed = edit.apply(now);
    } catch (SettingsConflictException e) {
      return Optional.of(Notice.problem(Texts.nameKey(e.conflict())));
    }
    return changed.equals(now) ? Optional.empty() : Optional.of(taking.apply(changed));
  }
}
