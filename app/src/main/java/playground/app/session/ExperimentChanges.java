package playground.app.session;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.MisfitException;
import playground.model.training.SavedState;
import playground.model.training.TrainingSession;

/**
 * Brings changes of the settings to the training session: some go in while it trains on, some in
 * the middle of the run with a way back to the network as it was, and some start it afresh. Each
 * answers what to tell the user.
 */
final class ExperimentChanges {
  private final TrainingSession session;
  private final ReadOnlyObjectWrapper<Experiment> experiment;
  private final SwitchHistory switches = new SwitchHistory();

  /** Of {@code session}, which has started with {@code first}. */
  ExperimentChanges(TrainingSession session, Experiment first) {
    this.session = session;
    experiment = new ReadOnlyObjectWrapper<>(this, "experiment", first);
  }

  /** The settings that the user sees and edits. */
  ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  /**
   * Takes over what {@code edit} makes of the experiment, unless it does not fit together.
   *
   * @param inRun whether there is a run whose network is worth keeping
   * @param freshKey what to tell where training starts afresh
   */
  Optional<Notice> change(UnaryOperator<Experiment> edit, boolean inRun, String freshKey) {
    return edited(edit, changed -> change(changed, inRun, freshKey));
  }

  private Notice change(Experiment changed, boolean inRun, String freshKey) {
    Experiment now = experiment.get();
    if (inRun && SwitchHistory.isRemedy(now, changed)) {
      switches.add(now, changed, session.switchTo(changed));
    } else {
      session.change(changed);
    }
    experiment.set(changed);
    return Notice.info(now.canTrainOnAs(changed) ? "status.trainsOn" : freshKey);
  }

  /**
   * Takes {@code other} as a whole. Where these are the settings before the latest switch in the
   * middle of this run, the network comes back as it was then, weights included.
   */
  Optional<Notice> open(Experiment other, boolean inRun) {
    Experiment now = experiment.get();
    Optional<SavedState> before = switches.takeBack(now, other);
    if (before.isPresent()) {
      experiment.set(other);
      session.restore(before.get());
      return Optional.of(Notice.info("status.restored"));
    }
    return switches.isAgain(now, other)
        ? remedy(edit -> other, inRun)
        : change(edit -> other, inRun, "status.opened");
  }

  /**
   * Switches something in the middle of the run: weights and epoch stay, unless weights are drawn
   * otherwise. What can only be had afresh starts afresh.
   */
  Optional<Notice> remedy(UnaryOperator<Experiment> edit, boolean inRun) {
    return edited(
        edit,
        changed -> {
          Experiment now = experiment.get();
          if (!now.canSwitchTo(changed)) {
            return change(changed, inRun, "status.networkChanged");
          }
          switches.add(now, changed, session.switchTo(changed));
          experiment.set(changed);
          return Notice.info("status.switched");
        });
  }

  /**
   * Back to the last good state, and on from there with what {@code edit} makes of the settings.
   */
  void recover(UnaryOperator<Experiment> edit) {
    Experiment changed = edit.apply(experiment.get());
    experiment.set(changed);
    session.recover(changed);
  }

  private interface Taking {
    Notice take(Experiment changed);
  }

  /**
   * Says what does not fit, or lets {@code taking} take the settings; nothing where none differ.
   */
  private Optional<Notice> edited(UnaryOperator<Experiment> edit, Taking taking) {
    Experiment now = experiment.get();
    Experiment changed;
    try {
      changed = edit.apply(now);
    } catch (MisfitException e) {
      return Optional.of(Notice.problem(Texts.nameKey(e.misfit())));
    }
    return changed.equals(now) ? Optional.empty() : Optional.of(taking.take(changed));
  }
}
