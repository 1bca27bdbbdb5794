package playground.app.session.undo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.edit.RunEdit;
import playground.app.session.edit.SessionEvent;
import playground.app.text.Notice;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.table.Setting;

/**
 * Remembers settings and parameters set by hand, to go back to them and forth again. It watches
 * them, so that whatever changes one need not know about it.
 *
 * <p>Changes of one number after each other, as the drags of a slider make, are one step; a number
 * that is typed is a step of its own.
 */
public final class EditHistory {
  private static final int MOST_STEPS = 200;

  /**
   * Own points are the only settings of a size; older steps are forgotten to keep less, which is 24
   * bytes a point.
   */
  private static final long MOST_POINTS = 4_000_000;

  private final SessionModel session;
  private final ViewOptions options;
  private final Deque<Settings> earlier = new ArrayDeque<>();
  private final Deque<Settings> later = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private final List<Runnable> returned = new ArrayList<>();
  private Settings now;
  private @Nullable Setting<?> latestNumber;
  private boolean grouping;
  private boolean switched;

  /** Watches the settings of both from now on. */
  public EditHistory(SessionModel session, ViewOptions options) {
    this.session = session;
    this.options = options;
    now = Settings.of(session, options);
    session.setupProperty().subscribe((before, after) -> record());
    session.documentProperty().subscribe((before, after) -> record());
    session.onDrop(this::forget);
    session.onEvent(event -> switched |= isSwitch(event));
    options.showTestProperty().subscribe((before, after) -> record());
    options.discretizeProperty().subscribe((before, after) -> record());
    options.hiddenProperty().subscribe((before, after) -> record());
  }

  /** Runs {@code listener} after each step undone or done again, when its settings are there. */
  public void onReturn(Runnable listener) {
    returned.add(listener);
  }

  /** Whether there is a step to undo. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is a step to redo. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Begins a new step with the next change, even of the same number. */
  public void separate() {
    latestNumber = null;
  }

  /** Makes one step of all changes in {@code edit}. */
  public void asOneStep(Runnable edit) {
    grouping = true;
    try {
      edit.run();
    } finally {
      grouping = false;
      separate();
      record();
      separate();
    }
  }

  /** Goes back to the settings before the latest step; does nothing where there is none. */
  public void undo() {
    if (!earlier.isEmpty()) {
      later.push(now);
      goTo(earlier.pop(), "status.undone", "status.undoneRestarted");
    }
  }

  /** Does again what was undone last; does nothing where nothing was. */
  public void redo() {
    if (!later.isEmpty()) {
      earlier.push(now);
      goTo(later.pop(), "status.redone", "status.redoneRestarted");
    }
  }

  private void goTo(Settings target, String continuesKey, String restartKey) {
    boolean continues = now.setup().canContinueAs(target.setup());
    now = target;
    switched = false;
    grouping = true;
    target.applyTo(session, options);
    grouping = false;
    separate();
    tellWhatIsPossible();
    returned.forEach(Runnable::run);
    // Of a switch there and back the session says more than this history could.
    if (!switched) {
      session.tell(Notice.info(continues ? continuesKey : restartKey));
    }
  }

  private static boolean isSwitch(SessionEvent event) {
    return switch (event) {
      case SWITCHED, RESTORED -> true;
      case OPENED -> false;
    };
  }

  private void record() {
    if (grouping) {
      return;
    }
    Settings after = Settings.of(session, options);
    if (after.of(now.document()).equals(now)) {
      // Only what it is a state of is another: that is nothing to see, and so no step.
      now = after;
      return;
    }
    Setting<?> number = ChangedNumber.between(now, after);
    if (number == null || !number.equals(latestNumber)) {
      earlier.push(now);
      forgetOldest();
    }
    latestNumber = number;
    later.clear();
    now = after;
    tellWhatIsPossible();
  }

  /** Leaves out a parameter that was not set after all, or can no longer be undone. */
  private void forget(RunEdit dropped) {
    now = now.without(dropped);
    forget(dropped, earlier);
    forget(dropped, later);
    tellWhatIsPossible();
  }

  private void forget(RunEdit dropped, Deque<Settings> steps) {
    List<Settings> kept = new ArrayList<>();
    Settings nearer = now;
    for (Settings step : steps) {
      Settings without = step.without(dropped);
      if (!without.equals(nearer)) {
        kept.add(without);
      }
      nearer = without;
    }
    steps.clear();
    steps.addAll(kept);
  }

  private void forgetOldest() {
    while (earlier.size() > MOST_STEPS || earlier.size() > 1 && points() > MOST_POINTS) {
      earlier.removeLast();
    }
  }

  /** How many own points are kept; those that steps share count once. */
  private long points() {
    Map<CustomPoints, Integer> distinct = new IdentityHashMap<>();
    for (Settings step : earlier) {
      CustomPoints own = step.experiment().data().customPoints();
      if (own != null) {
        distinct.put(own, own.points().size());
      }
    }
    return distinct.values().stream().mapToLong(Integer::longValue).sum();
  }

  private void tellWhatIsPossible() {
    canUndo.set(!earlier.isEmpty());
    canRedo.set(!later.isEmpty());
  }
}
