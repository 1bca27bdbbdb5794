package playground.app.session;

import java.lang.System.Logger.Level;
import javafx.application.Platform;
import playground.app.text.Notice;

/**
 * Handles what no thread expected and caught: the user reads one sentence, the log has the stack
 * trace.
 */
public final class Failures implements Thread.UncaughtExceptionHandler {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private final SessionModel session;

  /** Tells the user of {@code session}. */
  public Failures(SessionModel session) {
    this.session = session;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    LOG.log(Level.ERROR, "in thread " + thread.getName(), thrown);
    Notice told =
        thrown instanceof OutOfMemoryError
            ? Notice.problem("failure.memory")
            : Notice.problem("failure.other", thrown.getClass().getSimpleName());
    Platform.runLater(() -> session.tell(told));
  }
}
