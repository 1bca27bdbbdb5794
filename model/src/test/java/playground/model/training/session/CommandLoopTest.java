package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.model.training.Patience;

class CommandLoopTest {
  private static final CommandLoop.Work NONE = interrupted -> CommandLoop.UNTIL_COMMAND;

  private final List<String> obeyed = new CopyOnWriteArrayList<>();
  private final List<Throwable> reported = new CopyOnWriteArrayList<>();
  private final Thread.UncaughtExceptionHandler handler =
      Thread.getDefaultUncaughtExceptionHandler();
  private final CommandLoop loop = new CommandLoop("test");

  @AfterEach
  void close() {
    loop.close();
    Thread.setDefaultUncaughtExceptionHandler(handler);
  }

  /** Whoever waits for a lock also uses up what {@link LockSupport#unpark} gave the thread. */
  @Test
  void aCommandIsObeyedEvenWhereItsWakeUpWasUsedUpByAnother() {
    loop.start(
        () -> {
          if (obeyed.size() == 1) {
            loop.send(() -> obeyed.add("second"));
            LockSupport.park();
          }
        },
        NONE,
        () -> {});
    loop.send(() -> obeyed.add("first"));
    Patience.until(() -> List.copyOf(obeyed), done -> done.size() == 2);
    assertEquals(List.of("first", "second"), obeyed);
  }

  @Test
  void commandsThatWaitAreDroppedAtTheEnd() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    loop.send(
        () -> {
          obeyed.add("first");
          begun.countDown();
          Patience.until(loop::isClosed, closed -> closed);
        });
    loop.send(() -> obeyed.add("second"));
    loop.start(ended::countDown, NONE, () -> {});
    begun.await();
    loop.close();
    ended.await();
    assertEquals(List.of("first"), obeyed);
  }

  /** Memory that runs out is an error, no exception: it would end the thread without a word. */
  @Test
  void whatACommandThrowsIsReportedAndTheNextOnesAreObeyed() {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> reported.add(e));
    loop.start(() -> obeyed.add("answer"), NONE, () -> obeyed.add("failed"));
    Error noMemory = new OutOfMemoryError("of a test");
    loop.send(
        () -> {
          throw noMemory;
        });
    Patience.until(() -> List.copyOf(reported), done -> done.size() == 1);
    loop.send(() -> obeyed.add("next"));
    Patience.until(() -> List.copyOf(obeyed), done -> done.contains("answer"));
    assertEquals(List.of("failed", "next", "answer"), obeyed);
    assertEquals(List.of(noMemory), reported);
    assertEquals(loop.sent(), loop.obeyed());
  }

  @Test
  void whatWorkThrowsIsReportedOnceAndNotTriedAgainUntilTheNextCommand() {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> reported.add(e));
    IllegalStateException thrown = new IllegalStateException("of a test");
    loop.start(
        () -> {},
        interrupted -> {
          throw thrown;
        },
        () -> {
          throw new IllegalArgumentException("while it failed");
        });
    Patience.until(() -> List.copyOf(reported), done -> !done.isEmpty());
    assertEquals(List.of(thrown), reported);
    assertTrue(thrown.getSuppressed()[0] instanceof IllegalArgumentException);
    loop.send(() -> obeyed.add("next"));
    Patience.until(() -> List.copyOf(obeyed), done -> done.contains("next"));
  }
}
