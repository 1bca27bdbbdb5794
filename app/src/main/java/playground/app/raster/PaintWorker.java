package playground.app.raster;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Paints on a thread of its own: always the newest request; older ones that it did not come to are
 * never painted.
 *
 * @param <R> what should be painted
 * @param <F> the finished pixels
 */
public final class PaintWorker<R, F> implements AutoCloseable {
  private final AtomicReference<@Nullable R> request = new AtomicReference<>();
  private final AtomicReference<@Nullable F> finished = new AtomicReference<>();
  private final AtomicReference<@Nullable F> spare = new AtomicReference<>();
  private final Painter<R, F> painter;
  private final Thread thread;
  private volatile boolean closed;

  /** Paints what is asked for; called on the worker's thread alone. */
  interface Painter<R, F> {
    /**
     * Paints what {@code request} asks for.
     *
     * @param spare a frame that nobody looks at any more, whose pixels may be painted over
     */
    F paint(R request, @Nullable F spare);

    /**
     * Paints what was painted last again, better; called as long as nothing newer is asked for.
     *
     * @param spare as in {@link #paint}
     * @param superseded answers whether something newer is asked for
     * @return null where it cannot be better, or where it was superseded
     */
    default @Nullable F refine(R request, @Nullable F spare, BooleanSupplier superseded) {
      return null;
    }
  }

  PaintWorker(String name, Painter<R, F> painter) {
    this.painter = painter;
    thread = new Thread(this::run, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Starts a thread for maps. */
  public static PaintWorker<MapRequest, MapFrame> ofMaps() {
    return new PaintWorker<>("maps", new MapPainter());
  }

  /** Starts a thread for edges. */
  public static PaintWorker<EdgeRequest, EdgeFrame> ofEdges() {
    return new PaintWorker<>("edges", new EdgePainter());
  }

  /** Asks for pixels; they replace any that were asked for before and are not begun. */
  public void request(R wanted) {
    request.set(wanted);
    LockSupport.unpark(thread);
  }

  /** Takes the newest finished pixels, or null where none were finished since the last call. */
  public @Nullable F poll() {
    return finished.getAndSet(null);
  }

  /** Gives back a frame whose pixels were copied; they will be painted over. */
  public void giveBack(F frame) {
    spare.set(frame);
  }

  private void run() {
    R painted = null;
    while (!closed) {
      try {
        painted = work(painted);
      } catch (Throwable e) {
        // What cannot be painted must not end the painting of what comes after.
        painted = null;
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }
  }

  /** Does the next piece of work; answers what can be refined then. */
  private @Nullable R work(@Nullable R painted) {
    R next = request.getAndSet(null);
    if (next != null) {
      finish(painter.paint(next, spare.getAndSet(null)));
      return next;
    }
    if (painted == null) {
      LockSupport.park(this);
      return null;
    }
    F better =
        painter.refine(painted, spare.getAndSet(null), () -> closed || request.get() != null);
    if (better == null) {
      return null;
    }
    finish(better);
    return painted;
  }

  private void finish(F frame) {
    F unseen = finished.getAndSet(frame);
    if (unseen != null) {
      spare.set(unseen);
    }
  }

  /** Ends the thread; what is being painted is still finished, what is being refined is not. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
