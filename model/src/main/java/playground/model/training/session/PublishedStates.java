package playground.model.training.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Hands the states that one thread publishes to another, which looks at them when it comes to it.
 * Neither waits for the other: of what is not taken in time, the oldest is forgotten.
 *
 * @param <T> an immutable state
 */
public final class PublishedStates<T> {
  /** The most states that wait to be taken: half a second of them at sixty a second. */
  static final int MOST_WAITING = 32;

  /** Longest time from a state to the next, where an epoch takes longer than that. */
  private static final long LONGEST_NANOS = 30_000_000;

  private final BlockingQueue<T> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile T newest;
  private volatile boolean wanted = true;

  /** Written and read on the publishing thread alone. */
  private long publishedAt = System.nanoTime();

  /** Begins with {@code first}, which is there to be looked at but does not wait to be taken. */
  PublishedStates(T first) {
    newest = first;
  }

  /** Whether somebody has looked since the latest state was published. */
  boolean isWanted() {
    return wanted;
  }

  /** Whether somebody waits at {@code now} for a state that should have come by then. */
  boolean isOverdue(long now) {
    return wanted && now - publishedAt > LONGEST_NANOS;
  }

  /** Makes {@code state} the newest one; on the publishing thread alone. */
  void publish(T state) {
    wanted = false;
    while (!waiting.offer(state)) {
      waiting.poll();
    }
    newest = state;
    publishedAt = System.nanoTime();
  }

  /** The newest state. */
  public T newest() {
    wanted = true;
    return newest;
  }

  /** The states published since the latest call, the oldest first; empty where there is none. */
  List<T> take() {
    wanted = true;
    List<T> taken = new ArrayList<>();
    waiting.drainTo(taken);
    return taken;
  }
}
