package playground.app.session.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import playground.model.experiment.Experiment;

/** The settings that the networks of a comparison had before each change, to undo and redo it. */
final class SettingsHistory {
  private final Deque<List<Experiment>> earlier = new ArrayDeque<>();
  private final Deque<List<Experiment>> later = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");

  /** Whether there is a change to undo. */
  ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is a change to redo. */
  ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Remembers the settings before a change; what was undone can no longer be redone. */
  void add(List<Experiment> before) {
    earlier.push(before);
    later.clear();
    update();
  }

  /** The settings before the latest change; {@code now} are those to redo it. */
  Optional<List<Experiment>> undo(List<Experiment> now) {
    return exchange(earlier, later, now);
  }

  /** The settings after the change that was undone last; {@code now} are those to undo it. */
  Optional<List<Experiment>> redo(List<Experiment> now) {
    return exchange(later, earlier, now);
  }

  /** Forgets all changes. */
  void clear() {
    earlier.clear();
    later.clear();
    update();
  }

  private Optional<List<Experiment>> exchange(
      Deque<List<Experiment>> from, Deque<List<Experiment>> to, List<Experiment> now) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(now);
    List<Experiment> settings = from.pop();
    update();
    return Optional.of(settings);
  }

  private void update() {
    canUndo.set(!earlier.isEmpty());
    canRedo.set(!later.isEmpty());
  }
}
