package playground.app.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PaintWorkerTest {
  @Test
  void whatCannotBePaintedIsReportedAndTheNextIsPainted() {
    List<Throwable> reported = new CopyOnWriteArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> reported.add(e));
    IllegalArgumentException thrown = new IllegalArgumentException("of a test");
    try (PaintWorker<Integer, String> worker =
        new PaintWorker<>(
            "test",
            (request, spare) -> {
              if (request < 0) {
                throw thrown;
              }
              return "frame " + request;
            })) {
      worker.request(-1);
      while (reported.isEmpty()) {
        Thread.onSpinWait();
      }
      worker.request(7);
      String frame = worker.poll();
      while (frame == null) {
        Thread.onSpinWait();
        frame = worker.poll();
      }
      assertEquals("frame 7", frame);
      assertEquals(List.of(thrown), reported);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
