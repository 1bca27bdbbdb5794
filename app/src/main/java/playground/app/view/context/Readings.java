package playground.app.view.context;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import playground.app.session.SessionModel;
import playground.model.training.snapshot.Snapshot;

/**
 * The state of training that the instruments read, taken over ten times a second: numbers change no
 * faster than one can read them, and all of them in the same frame, so that those of one layer
 * agree wherever they stand.
 */
public final class Readings {
  private static final int TIMES_A_SECOND = 10;

  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final ReadOnlyObjectWrapper<Snapshot> newest;

  public Readings(ViewContext context, FrameClock clock) {
    SessionModel session = context.session();
    snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", session.snapshotProperty().get());
    newest = new ReadOnlyObjectWrapper<>(this, "newest", session.newest());
    Runnable want = clock.atMostAlone(TIMES_A_SECOND, () -> take(session));
    session.snapshotProperty().subscribe((before, now) -> want.run());
    session.newestProperty().subscribe((before, now) -> want.run());
  }

  private void take(SessionModel session) {
    snapshot.set(session.snapshotProperty().get());
    newest.set(session.newest());
  }

  /** The state that is read. */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** How far the run has come meanwhile, also where an epoch of the past is read. */
  public ReadOnlyObjectProperty<Snapshot> newestProperty() {
    return newest.getReadOnlyProperty();
  }
}
