package playground.app.paint;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Paints maps on a thread of its own: always the newest request; older ones that it did not come to
 * are never painted.
 */
public final class MapWorker implements AutoCloseable {
  private final AtomicReference<@Nullable MapRequest> request = new AtomicReference<>();
  private final AtomicReference<@Nullable MapFrame> finished = new AtomicReference<>();
  private final AtomicReference<@Nullable MapFrame> spare = new AtomicReference<>();
  private final Thread thread = new Thread(this::run, "maps");
  private volatile boolean closed;

  /** Starts the thread. */
  public MapWorker() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Asks for maps; they replace any that were asked for before and are not begun. */
  public void request(MapRequest wanted) {
    request.set(wanted);
    LockSupport.unpark(thread);
  }

  /** Takes the newest finished maps, or null where none were finished since the last call. */
  public @Nullable MapFrame poll() {
    return finished.getAndSet(null);
  }

  /** Gives back a frame whose pixels were copied; they will be painted over. */
  public void giveBack(MapFrame frame) {
    spare.set(frame);
  }

  private void run() {
    MapPainter painter = new MapPainter();
    while (!closed) {
      MapRequest next = request.getAndSet(null);
      if (next == null) {
        LockSupport.park(this);
      } else {
        MapFrame frame = painter.paint(next, spare.getAndSet(null));
        MapFrame unseen = finished.getAndSet(frame);
        if (unseen != null) {
          spare.set(unseen);
        }
        if (painter.canRefine(frame)) {
          request.compareAndSet(null, next);
        }
      }
    }
  }

  /** Ends the thread; a map that is being painted is still finished. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
