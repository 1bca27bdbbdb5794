package playground.app.view.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.training.snapshot.Snapshot;

/**
 * InstrumentSelection read the same state for a tenth of a second; here with a clock of their own.
 */
class ReadingsTest {
  private static final long MILLISECOND = 1_000_000;

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theStateThatIsReadChangesTenTimesASecond() {
    FrameClock clock = playground.onFx(FrameClock::new);
    Readings readings = playground.onFx(() -> new Readings(playground.context(), clock));
    tick(clock, 1_000);
    Snapshot first = read(readings);
    assertEquals(0, first.epoch());

    step(1);
    tick(clock, 1_020);
    assertSame(first, read(readings));
    step(2);
    tick(clock, 1_060);
    assertSame(first, read(readings));
    tick(clock, 1_100);
    assertEquals(2, read(readings).epoch());
  }

  @Test
  void theNumbersOfALayerAgreeInEveryFrame() throws InterruptedException {
    playground.onFx(() -> playground.stage().getScene().getRoot().resize(1900, 800));
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 5);
    List<String> different = new ArrayList<>();
    playground.onFx(
        () ->
            playground
                .window()
                .clock()
                .everyFrame(
                    now -> {
                      String footer = playground.<Button>find("histograms.open.0").getText();
                      String head = playground.<Label>find("gradients.reading").getText();
                      if (!head.startsWith("‖∂L/∂W‖: first layer " + footer + ",")) {
                        different.add(head + ", below the layer " + footer);
                      }
                    }));
    playground.frames(120);
    assertEquals(List.of(), playground.onFx(() -> List.copyOf(different)));
  }

  private void step(long epoch) {
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() == epoch);
  }

  private void tick(FrameClock clock, long milliseconds) {
    playground.onFx(() -> clock.handle(milliseconds * MILLISECOND));
  }

  private Snapshot read(Readings readings) {
    return playground.onFx(() -> readings.snapshotProperty().get());
  }
}
