package playground.app.session.autosave;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import playground.app.file.SavedExperiment;
import playground.app.session.HiddenControls;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.io.FileWrites;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.WindowState;
import playground.model.training.history.SavedRun;
import playground.model.training.snapshot.ParameterEdit;
import playground.model.training.snapshot.Snapshot;

/**
 * Saves the experiment with what was learned while something changes. A file that cannot be written
 * never hinders the program.
 */
public final class Autosave {
  private static final Logger LOG = System.getLogger(Autosave.class.getName());

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

  /** A million own points take seconds to write: no more than this part of the time is spent. */
  private static final long SHARE = 20;

  /** Of {@link #next} while a file is being written. */
  private static final long WRITING = Long.MAX_VALUE;

  private final SessionModel session;
  private final ViewOptions options;
  private final FileWrites writes;
  private final Path file;
  private final LongSupplier clock;
  private final long start;

  /** When to save next, in nanoseconds since the start. */
  private final AtomicLong next = new AtomicLong(PAUSE);

  private State saved;

  /** Whether the log says already that the file could not be written; for the writer alone. */
  private boolean failed;

  /**
   * Saves what changes from now on.
   *
   * @param clock in nanoseconds
   */
  public Autosave(
      SessionModel session, ViewOptions options, FileWrites writes, Path file, LongSupplier clock) {
    this.session = session;
    this.options = options;
    this.writes = writes;
    this.file = file;
    this.clock = clock;
    start = clock.getAsLong();
    saved = state();
  }

  private record State(
      Experiment experiment,
      HiddenControls hidden,
      long run,
      long epoch,
      int position,
      List<ParameterEdit> setByHand) {}

  private State state() {
    Snapshot newest = session.newest();
    return new State(
        session.experimentProperty().get(),
        options.hiddenProperty().get(),
        newest.run(),
        newest.epoch(),
        newest.position(),
        newest.setByHand());
  }

  /** Saves, where it is time and something has changed; called once a frame. */
  public void pulse() {
    // A network whose numbers are no longer finite cannot be gone on with: what was before can.
    if (now() < next.get() || session.newest().divergence().isPresent()) {
      return;
    }
    State state = state();
    if (!state.equals(saved)) {
      saved = state;
      next.set(WRITING);
      Future<SavedRun> run = session.presentRun();
      WindowState window = session.documentProperty().get().kept(state.hidden().names());
      writes.runQuietly(() -> write(run, window));
    }
  }

  private long now() {
    return clock.getAsLong() - start;
  }

  private void write(Future<SavedRun> asked, WindowState window) {
    long began = now();
    try {
      SavedRun run = FileWrites.await(asked);
      SavedExperiment.write(run.experiment(), window, run.checkpoint(), file);
    } catch (IOException e) {
      if (!failed) {
        LOG.log(Logger.Level.WARNING, "The experiment could not be saved by itself.", e);
      }
      failed = true;
    } finally {
      long ended = now();
      next.set(ended + Math.max(PAUSE, SHARE * (ended - began)));
    }
  }
}
