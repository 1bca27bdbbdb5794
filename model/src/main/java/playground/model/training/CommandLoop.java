package playground.model.training;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A thread that obeys commands in the order in which they were sent, and works in between.
 *
 * <p>Nobody who sends a command waits, and the thread never waits for anybody but a command.
 */
final class CommandLoop implements AutoCloseable {
  /** What work answers that has nothing to do before the next command. */
  static final long UNTIL_COMMAND = Long.MAX_VALUE;

  /** What the thread does between two commands. */
  @FunctionalInterface
  interface Work {
    /**
     * Works for a while.
     *
     * @param interrupted whether a command waits, or the end: then it should return soon
     * @return for how many nanoseconds there is nothing to do, at most {@link #UNTIL_COMMAND}
     */
    long work(BooleanSupplier interrupted);
  }

  private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  private volatile boolean closed;

  /**
   * A loop that waits for {@link #start}.
   *
   * @param name of the thread
   * @param obeyed called after one or more commands were obeyed
   * @param work called again and again
   */
  CommandLoop(String name, Runnable obeyed, Work work) {
    thread = new Thread(() -> run(obeyed, work), name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Lets the thread do {@code command} before it works on. */
  void send(Runnable command) {
    commands.add(command);
    LockSupport.unpark(thread);
  }

  /** Whether the thread ends: what takes long should be broken off. */
  boolean isClosed() {
    return closed;
  }

  private boolean isInterrupted() {
    return closed || !commands.isEmpty();
  }

  private void run(Runnable obeyed, Work work) {
    try {
      obeyAndWork(obeyed, work);
    } catch (CancellationException e) {
      // At the end, what takes long is cancelled; anything else that is would be a mistake.
      if (!closed) {
        throw e;
      }
    }
  }

  private void obeyAndWork(Runnable obeyed, Work work) {
    while (!closed) {
      obeyCommands(obeyed);
      long pause = work.work(this::isInterrupted);
      // Looked at here again: a lock that was waited for since may have used up the wake-up.
      if (!isInterrupted()) {
        pause(pause);
      }
    }
  }

  private void pause(long nanos) {
    if (nanos == UNTIL_COMMAND) {
      LockSupport.park(this);
    } else if (nanos > 0) {
      LockSupport.parkNanos(this, nanos);
    }
  }

  private void obeyCommands(Runnable obeyed) {
    Runnable command = commands.poll();
    if (command == null) {
      return;
    }
    while (command != null && !closed) {
      command.run();
      command = commands.poll();
    }
    obeyed.run();
  }

  /** Ends the thread and waits until it has ended; commands that it did not come to are dropped. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
