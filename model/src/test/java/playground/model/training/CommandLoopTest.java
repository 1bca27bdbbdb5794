package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CommandLoopTest {
  private final List<String> obeyed = new CopyOnWriteArrayList<>();

  /** Whoever waits for a lock also uses up what {@link LockSupport#unpark} gave the thread. */
  @Test
  void aCommandIsObeyedEvenWhereItsWakeUpWasUsedUpByAnother() {
    CommandLoop[] loop = new CommandLoop[1];
    loop[0] =
        new CommandLoop(
            "test",
            () -> {
              if (obeyed.size() == 1) {
                loop[0].send(() -> obeyed.add("second"));
                LockSupport.park();
              }
            },
            interrupted -> CommandLoop.UNTIL_COMMAND);
    try (CommandLoop running = loop[0]) {
      running.start();
      running.send(() -> obeyed.add("first"));
      Patience.until(() -> List.copyOf(obeyed), done -> done.size() == 2);
    }
    assertEquals(List.of("first", "second"), obeyed);
  }

  @Test
  void whoClosesItDoesNotWaitForCommandsThatWait() throws InterruptedException {
    CommandLoop loop = new CommandLoop("test", () -> {}, stop -> CommandLoop.UNTIL_COMMAND);
    loop.start();
    CountDownLatch begun = new CountDownLatch(1);
    loop.send(
        () -> {
          obeyed.add("first");
          begun.countDown();
          Patience.until(loop::isClosed, closed -> closed);
        });
    loop.send(() -> obeyed.add("second"));
    begun.await();
    loop.close();
    assertEquals(List.of("first"), obeyed);
  }
}
