package playground.app.session.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import playground.app.text.Notice;

/**
 * What the program writes to files: one after the other in the order in which it was asked for, so
 * that of two to one file the later one stays. Its thread keeps the program alive until all of it
 * is written.
 */
public final class FileWrites implements AutoCloseable {
  private static final Logger LOG = System.getLogger(FileWrites.class.getName());

  /** Training obeys within seconds. */
  private static final long PATIENCE_SECONDS = 30;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("files").daemon(false).factory());
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper(this, "pending");

  /**
   * Does {@code write} once all earlier ones are done, then calls {@code then} on the JavaFX thread
   * with what came of it.
   *
   * @param failed makes a notice of what {@code write} threw
   */
  public void run(
      Supplier<Notice> write, Function<Throwable, Notice> failed, Consumer<Notice> then) {
    pending.set(pending.get() + 1);
    thread.execute(
        () -> {
          Notice outcome = outcome(write, failed);
          Platform.runLater(
              () -> {
                then.accept(outcome);
                pending.set(pending.get() - 1);
              });
        });
  }

  private static Notice outcome(Supplier<Notice> write, Function<Throwable, Notice> failed) {
    try {
      return write.get();
    } catch (RuntimeException | Error e) {
      LOG.log(Logger.Level.ERROR, "A file could not be written.", e);
      return failed.apply(e);
    }
  }

  /**
   * What another thread was asked for, to be written; waited for on the thread that writes.
   *
   * @throws IOException if it does not come, as that thread has something else to do for long
   */
  public static <T> T await(Future<T> asked) throws IOException {
    try {
      return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("training does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("ended before it was written");
    }
  }

  /** Does {@code work} in its turn; nobody waits for it, nor is anything reported. */
  public void runQuietly(Runnable work) {
    thread.execute(work);
  }

  /** How many of those of which something will be told are not done yet. */
  public ReadOnlyIntegerProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /** Accepts no further work; what was asked for is still written. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
