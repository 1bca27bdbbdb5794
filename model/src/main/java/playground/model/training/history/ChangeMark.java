package playground.model.training.history;

import java.util.ArrayList;
import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.Setting;
import playground.model.training.snapshot.ParameterEdit;

/**
 * A change of settings, or of weights and biases by hand, in the middle of a run.
 *
 * @param epoch how many epochs were complete
 * @param before the settings up to there
 * @param after the settings from there on
 * @param setByHand the weights and biases that were set
 */
public record ChangeMark(
    long epoch, Experiment before, Experiment after, List<ParameterEdit> setByHand) {

  /** Which settings were changed. */
  public List<Difference<?>> differences() {
    return Difference.between(before, after);
  }

  /** Whether nothing has changed after all. */
  boolean isEmpty() {
    return setByHand.isEmpty() && differences().isEmpty();
  }

  /** This change and {@code next}, which came soon after it, as one. */
  ChangeMark and(ChangeMark next) {
    List<ParameterEdit> both = new ArrayList<>(setByHand);
    both.addAll(next.setByHand);
    return new ChangeMark(epoch, before, next.after, List.copyOf(both));
  }

  /** This change without what was set by hand and is not in {@code edits}. */
  ChangeMark keeping(List<ParameterEdit> edits) {
    return edits.containsAll(setByHand)
        ? this
        : new ChangeMark(epoch, before, after, setByHand.stream().filter(edits::contains).toList());
  }

  /** Whether {@code other} changed the same settings, as the drags of a slider do. */
  boolean sameSettingsAs(ChangeMark other) {
    return settings().equals(other.settings()) && setByHand.isEmpty() == other.setByHand.isEmpty();
  }

  private List<Setting<?>> settings() {
    List<Setting<?>> changed = new ArrayList<>();
    differences().forEach(each -> changed.add(each.setting()));
    return changed;
  }
}
