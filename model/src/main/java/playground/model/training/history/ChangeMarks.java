package playground.model.training.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.training.snapshot.ParameterEdit;
import playground.model.training.snapshot.Snapshot;

/** The marks of what was changed in the middle of a run, found by comparing its snapshots. */
final class ChangeMarks {
  private static final int MOST = 100;

  /** Within this many epochs of each other, changes of the same setting are one. */
  private static final int SAME_CHANGE_EPOCHS = 30;

  private final List<ChangeMark> marks = new ArrayList<>();
  private @Nullable Experiment experiment;

  /** What the run began with. */
  private @Nullable Experiment first;

  private List<ParameterEdit> setByHand = List.of();

  /** The marks, the earliest first; a view. */
  List<ChangeMark> list() {
    return Collections.unmodifiableList(marks);
  }

  /** Becomes as {@code other} is. */
  void copyFrom(ChangeMarks other) {
    marks.clear();
    marks.addAll(other.marks);
    experiment = other.experiment;
    first = other.first;
    setByHand = other.setByHand;
  }

  void clear() {
    marks.clear();
    experiment = null;
    first = null;
    setByHand = List.of();
  }

  /** Forgets what was changed after the state of {@code snapshot}, to which the run goes back. */
  void takeBack(Snapshot snapshot) {
    marks.removeIf(
        mark ->
            mark.epoch() > snapshot.epoch()
                || mark.epoch() == snapshot.epoch() && !mark.after().equals(snapshot.experiment()));
    // A way on from there may have other settings than led there.
    experiment = marks.isEmpty() ? first : marks.getLast().after();
  }

  /** Marks what is different in {@code snapshot} from the one before. */
  void add(Snapshot snapshot) {
    if (first == null || snapshot.epoch() == 0) {
      first = snapshot.experiment();
    }
    if (experiment != null && !experiment.equals(snapshot.experiment())) {
      mark(new ChangeMark(snapshot.epoch(), experiment, snapshot.experiment(), List.of()));
    }
    experiment = snapshot.experiment();
    markSetByHand(snapshot);
  }

  /** Marks what was newly set by hand, and takes back the marks of what was undone. */
  private void markSetByHand(Snapshot snapshot) {
    List<ParameterEdit> edits = snapshot.setByHand();
    if (edits.equals(setByHand)) {
      return;
    }
    marks.replaceAll(mark -> mark.keeping(edits));
    marks.removeIf(ChangeMark::isEmpty);
    for (ParameterEdit edit : edits) {
      if (!setByHand.contains(edit)) {
        Experiment now = snapshot.experiment();
        mark(new ChangeMark(edit.epoch(), now, now, List.of(edit)));
      }
    }
    setByHand = edits;
  }

  /**
   * Drags of a slider, and changes that are taken back at once, are no marks of their own; what is
   * changed before the first epoch is what the run begins with.
   */
  private void mark(ChangeMark mark) {
    if (mark.epoch() == 0) {
      return;
    }
    ChangeMark last = marks.isEmpty() ? null : marks.getLast();
    if (last != null
        && (mark.epoch() == last.epoch()
            || mark.sameSettingsAs(last) && mark.epoch() - last.epoch() <= SAME_CHANGE_EPOCHS)) {
      marks.removeLast();
      mark = last.and(mark);
    }
    if (!mark.isEmpty()) {
      marks.add(mark);
    }
    if (marks.size() > MOST) {
      marks.removeFirst();
    }
  }
}
