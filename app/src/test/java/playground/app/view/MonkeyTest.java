package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import playground.app.FxStall;
import playground.app.PlaygroundWindow;

/**
 * Anything at all is done to the window while it trains: nothing is thrown or warned of, the JavaFX
 * thread is never busy for long, and no thread is left over. {@code -Dmonkey.actions} says how many
 * actions, {@code -Dmonkey.seed} which.
 */
class MonkeyTest {
  private static final int ACTIONS = Integer.getInteger("monkey.actions", 2000);
  private static final long SEED = Long.getLong("monkey.seed", 1);
  private static final long PATIENCE_SECONDS = 60;

  /** Of the toolkit and of the tests, and kept by them. */
  private static final List<String> OTHERS =
      List.of(
          "JavaFX",
          "Headless Timer",
          "testfx-async-pool",
          "Quantum",
          "Prism",
          "Java2D",
          "AWT",
          "pool-",
          "ForkJoinPool",
          "Cleaner",
          "Common-Cleaner",
          "Timer",
          "surefire",
          "Thread-",
          "process reaper",
          "Attach",
          "junit");

  private final PlaygroundWindow playground = new PlaygroundWindow();
  private final List<String> warned = Collections.synchronizedList(new ArrayList<>());

  private final Handler log =
      new Handler() {
        @Override
        public void publish(LogRecord told) {
          String thrown = told.getThrown() == null ? "" : " " + told.getThrown();
          if (!thrown.isEmpty() || String.valueOf(told.getMessage()).contains("Exception")) {
            warned.add(told.getLoggerName() + ": " + told.getMessage() + thrown);
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @Test
  void whateverIsDoneTheWindowStandsAndEndsAllItsThreads() throws Exception {
    Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
    Logger.getLogger("").addHandler(log);
    playground.beforeEach(null);
    try (AutoCloseable closing = () -> playground.afterEach(null)) {
      play();
    } finally {
      Logger.getLogger("").removeHandler(log);
    }
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> leftOver(before).isEmpty());
    assertEquals(List.of(), warned);
  }

  private void play() throws Exception {
    Monkey monkey = playground.onFx(() -> new Monkey(playground, SEED));
    playground.onFx(playground.session().playback()::toggle);
    FxStall stall = new FxStall(playground);
    for (int action = 0; action < ACTIONS; action++) {
      String situation = "seed %d, action %d, after %s".formatted(SEED, action, monkey.last());
      stall.require(situation, monkey::act);
      playground.throwUncaught(situation);
    }
    playground.onFx(monkey::end);
  }

  private static List<String> leftOver(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && !before.contains(thread))
        .map(Thread::getName)
        .filter(name -> OTHERS.stream().noneMatch(name::startsWith))
        .toList();
  }
}
