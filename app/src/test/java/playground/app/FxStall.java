package playground.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * How long the JavaFX thread is held up by an action: by its own work, and by waiting for others.
 * Not the time that passed, since other programs may have had the processor.
 */
public final class FxStall {
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);
  private static final long PATIENCE_SECONDS = 60;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long fx;

  /** Measures the thread that {@code playground} is shown by. */
  public FxStall(PlaygroundWindow playground) {
    threads.setThreadContentionMonitoringEnabled(true);
    fx = playground.onFx(() -> Thread.currentThread().threadId());
  }

  /**
   * Does {@code action} on the JavaFX thread and fails if that is held up for long.
   *
   * @return for how many seconds it was
   */
  public double require(String situation, Runnable action) throws InterruptedException {
    long busy = threads.getThreadCpuTime(fx);
    AtomicLong waited = new AtomicLong();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          long before = waited();
          action.run();
          waited.set(waited() - before);
        });
    Platform.runLater(done::countDown);
    assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "hangs: " + situation);
    long took = Math.max(threads.getThreadCpuTime(fx) - busy, waited.get());
    assertTrue(took < LONGEST, took / 1e9 + " s: " + situation);
    return took / 1e9;
  }

  private long waited() {
    ThreadInfo info = threads.getThreadInfo(fx);
    return TimeUnit.MILLISECONDS.toNanos(info.getWaitedTime() + info.getBlockedTime());
  }
}
