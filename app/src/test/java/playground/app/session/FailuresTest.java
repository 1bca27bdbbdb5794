package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.session.io.Background;
import playground.app.session.painting.Stroke;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;

/** What a background thread throws, and what painting at the edge of a large table throws not. */
class FailuresTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theUserReadsOneSentenceInBothLanguages() {
    Failures failures = new Failures(playground.session());
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      failures.uncaughtException(Thread.currentThread(), new OutOfMemoryError("of a test"));
      playground.until(() -> told().key().equals("failure.memory"));
      assertTrue(texts.get(told().key()).length() > 10);
      failures.uncaughtException(Thread.currentThread(), new IllegalStateException("of a test"));
      playground.until(() -> told().key().equals("failure.other"));
      String sentence = texts.get(told().key(), told().arguments().toArray());
      assertTrue(sentence.contains("IllegalStateException"), sentence);
    }
  }

  @Test
  void workThatFailsIsReportedAndToldToWhoeverWaits() {
    List<Object> seen = new CopyOnWriteArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> seen.add(e));
    try {
      IllegalStateException thrown = new IllegalStateException("of a test");
      Background.run(
          "test",
          () -> {
            throw thrown;
          },
          result -> seen.add("done"),
          () -> seen.add("failed"));
      playground.until(() -> seen.size() == 2);
      assertTrue(seen.containsAll(List.of(thrown, "failed")), seen.toString());
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void aPointPaintedAtTheEdgeOfTheLargestTableIsOne() {
    double largest = CustomPoints.LARGEST;
    Samples corners =
        Samples.ofTwoClasses(
            new double[] {-largest, largest},
            new double[] {-largest, largest},
            new double[] {1, -1});
    Stroke stroke = Stroke.adding(1);
    stroke.add(1, 1);
    Plane plane = Plane.around(corners);
    Samples painted = stroke.applyTo(CustomPoints.drawn(corners, 2, plane).points());
    assertEquals(3, new CustomPoints(painted).points().size());
  }

  private Notice told() {
    return playground.session().noticeProperty().get();
  }
}
