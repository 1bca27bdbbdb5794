package playground.app.view.context;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import playground.model.training.snapshot.Snapshot;

/**
 * The state of training that the instruments read, taken over ten times a second: numbers change no
 * faster than one can read them, and all of them in the same frame, so that those of one layer
 * agree wherever they stand.
 */
public final class Readings {
  private static final int TIMES_A_SECOND = 10;

  private final ReadOnlyObjectWrapper<Snapshot> snapshot;

  public Readings(ViewContext context, FrameClock clock) {
    var newest = context.session().snapshotProperty();
    snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", newest.get());
    Runnable want = clock.atMostAlone(TIMES_A_SECOND, () -> snapshot.set(newest.get()));
    newest.subscribe((before, now) -> want.run());
  }

  /** The state that is read. */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }
}
