package playground.model.training.session;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
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
  private final AtomicLong sent = new AtomicLong();
  private final Thread thread;
  private volatile boolean closed;

  private Runnable answer = () -> {};
  private Work work = interrupted -> UNTIL_COMMAND;
  private Runnable failed = () -> {};

  /** Written on the thread alone. */
  private long obeyed;

  /**
   * A loop that waits for {@link #start}.
   *
   * @param name of the thread
   */
  CommandLoop(String name) {
    thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  /**
   * Starts the thread.
   *
   * @param answer called after one or more commands were obeyed
   * @param work called again and again
   * @param failed called after one of them, or a command, has thrown something, which then goes to
   *     the thread's handler of uncaught exceptions; the thread obeys on
   */
  void start(Runnable answer, Work work, Runnable failed) {
    this.answer = answer;
    this.work = work;
    this.failed = failed;
    thread.start();
  }

  /** Lets the thread do {@code command} before it works on. */
  void send(Runnable command) {
    sent.incrementAndGet();
    commands.add(command);
    LockSupport.unpark(thread);
  }

  /** How many commands were sent. */
  long sent() {
    return sent.get();
  }

  /** How many commands were obeyed, those that failed among them; on the thread alone. */
  long obeyed() {
    return obeyed;
  }

  /** Whether the thread ends: what takes long should be broken off. */
  boolean isClosed() {
    return closed;
  }

  /** Whether a command waits, or the end: what can be done again later should be broken off. */
  boolean isInterrupted() {
    return closed || !commands.isEmpty();
  }

  private void run() {
    while (!closed) {
      long pause = UNTIL_COMMAND;
      try {
        obeyCommands();
        pause = work.work(this::isInterrupted);
      } catch (CancellationException e) {
        // At the end, what takes long is cancelled; anything else that is would be a mistake.
        if (!closed) {
          report(e);
        }
      } catch (Throwable e) {
        report(e);
      }
      // Looked at here again: a lock that was waited for since may have used up the wake-up.
      if (!isInterrupted()) {
        pause(pause);
      }
    }
  }

  /**
   * Also of an error, such as memory that has run out: else the thread would end without a word.
   */
  private void report(Throwable thrown) {
    try {
      failed.run();
    } catch (Throwable e) {
      thrown.addSuppressed(e);
    }
    thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
  }

  private void pause(long nanos) {
    if (nanos == UNTIL_COMMAND) {
      LockSupport.park(this);
    } else if (nanos > 0) {
      LockSupport.parkNanos(this, nanos);
    }
  }

  private void obeyCommands() {
    Runnable command = commands.poll();
    if (command == null) {
      return;
    }
    while (command != null && !closed) {
      obeyed++;
      command.run();
      command = commands.poll();
    }
    answer.run();
  }

  /**
   * Lets the thread end as soon as it can, and does not wait for that; commands that it did not
   * come to are dropped.
   */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
