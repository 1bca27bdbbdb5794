package playground.app.session.past;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.Recording;
import playground.model.training.history.SavedRun;
import playground.model.training.session.PastState;
import playground.model.training.snapshot.Snapshot;

/**
 * Shows an epoch that the present run has been through, while training goes on. It is computed
 * again on a thread of its own, from the nearest state that is recorded. JavaFX thread only.
 */
public final class TimeTravel implements AutoCloseable {
  /** A computation that takes longer ends where another epoch is wanted, in nanoseconds. */
  private static final long PATIENCE = 60_000_000;

  private final Recording recording;
  private final ReadOnlyObjectWrapper<@Nullable PastState> shown =
      new ReadOnlyObjectWrapper<>(this, "shown");
  private InstrumentSelection instruments = InstrumentSelection.NONE;
  private long run;
  private @Nullable Long wanted;
  private @Nullable Computation running;

  /** An epoch that is being computed. */
  private static final class Computation {
    private final long run;
    private final long epoch;
    private final long begun = System.nanoTime();
    private volatile boolean ended;
    private volatile boolean done;
    private volatile @Nullable PastState found;

    Computation(long run, long epoch) {
      this.run = run;
      this.epoch = epoch;
    }

    boolean takesLong() {
      return System.nanoTime() - begun > PATIENCE;
    }

    void begin(SavedRun from, InstrumentSelection instruments) {
      Thread.ofPlatform().name("past").daemon().start(() -> compute(from, instruments));
    }

    private void compute(SavedRun from, InstrumentSelection instruments) {
      try {
        Cancellation cancellation = new Cancellation(() -> ended, () -> false);
        found = PastState.at(from, epoch, instruments, cancellation);
      } catch (CancellationException e) {
        // Nothing is found: another epoch is wanted by now, or none.
        found = null;
      } finally {
        done = true;
      }
    }
  }

  /** Of a session whose states are in {@code recording}. */
  public TimeTravel(Recording recording) {
    this.recording = recording;
  }

  /** The state that is shown in place of the present one; null where that is shown. */
  public ReadOnlyObjectProperty<@Nullable PastState> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The first epoch of {@code ofRun} that can be shown; empty where there is none. */
  public OptionalLong firstEpoch(long ofRun) {
    return recording.firstEpoch(ofRun);
  }

  /** What the recorded states take, in bytes. */
  public long bytes() {
    return recording.bytes();
  }

  /** What they may take, in bytes. */
  public long budget() {
    return recording.budget();
  }

  /** Shows the end of {@code epoch} epochs of a run as soon as it is computed. */
  public void show(long ofRun, long epoch) {
    run = ofRun;
    wanted = epoch;
    Computation now = running;
    if (now == null) {
      begin();
    } else if (now.run != run || now.epoch != epoch && now.takesLong()) {
      now.ended = true;
    }
  }

  /** Shows the present again. */
  public void backToPresent() {
    wanted = null;
    if (running != null) {
      running.ended = true;
    }
    shown.set(null);
  }

  /** From now on, what is shown carries what {@code watched} asks for. */
  public void watch(InstrumentSelection watched) {
    if (!watched.equals(instruments)) {
      instruments = watched;
      PastState now = shown.get();
      if (running != null) {
        // What it computes carries what was asked for before.
        running.ended = true;
      } else if (now != null) {
        show(run, now.snapshot().epoch());
      }
    }
  }

  /** Called once a frame with the newest state: of another run the epoch shown is none. */
  public void pulse(Snapshot newest) {
    Computation now = running;
    if (now != null && now.done) {
      take(now);
    }
    if ((shown.get() != null || wanted != null) && newest.run() != run) {
      backToPresent();
    }
  }

  private void begin() {
    Long epoch = wanted;
    if (epoch == null) {
      return;
    }
    Optional<SavedRun> from = nearest(epoch);
    if (from.isEmpty()) {
      backToPresent();
      return;
    }
    Computation next = new Computation(run, epoch);
    running = next;
    next.begin(from.get(), instruments);
  }

  /** What is shown is nearer than what is recorded where it lies between. */
  private Optional<SavedRun> nearest(long epoch) {
    Optional<SavedRun> recorded = recording.before(run, epoch);
    PastState now = shown.get();
    if (now == null || recorded.isEmpty() || now.saved().run() != run) {
      return recorded;
    }
    long at = now.snapshot().epoch();
    long before = recorded.get().checkpoint().epoch();
    return before < at && at <= epoch ? Optional.of(now.saved()) : recorded;
  }

  private void take(Computation ended) {
    running = null;
    Long epoch = wanted;
    boolean isWanted = epoch != null && ended.run == run;
    PastState found = ended.found;
    if (isWanted && found != null && !ended.ended) {
      shown.set(found);
    }
    if (isWanted && epoch == ended.epoch && !ended.ended) {
      wanted = null;
    } else {
      begin();
    }
  }

  /** Ends what is being computed. */
  @Override
  public void close() {
    backToPresent();
  }
}
