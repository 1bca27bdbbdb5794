package playground.app.figure.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import playground.app.chart.CanvasSurface;
import playground.app.chart.FxColor;
import playground.app.figure.Ink;
import playground.app.figure.surface.Caption;
import playground.app.session.SessionModel;
import playground.model.experiment.Experiment;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

/** The curve of the losses, and what its axes say. */
class LossChartTest {
  private static final int WIDTH = 500;
  private static final int HEIGHT = 150;

  private static Snapshot start;

  private final LossChart chart = new LossChart();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    start =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              SessionModel session = new SessionModel(Experiment.first());
              Snapshot first = session.snapshotProperty().get();
              session.close();
              return first;
            });
  }

  @Test
  void whereNothingWasMeasuredForLongThereIsAGap() {
    RunHistory history = new RunHistory();
    for (int epoch = 0; epoch <= 300; epoch++) {
      if (epoch <= 100 || epoch >= 200) {
        history.add(at(epoch));
      }
    }
    Canvas canvas = draw(history);
    assertTrue(isDrawn(canvas, history, 0.1, 0.3));
    assertFalse(isDrawn(canvas, history, 0.4, 0.6), "nobody knows how the curve went");
    assertTrue(isDrawn(canvas, history, 0.7, 0.9));
  }

  @Test
  void aShortStretchIsALine() {
    RunHistory history = new RunHistory();
    for (int epoch = 0; epoch <= 300; epoch += 4) {
      history.add(at(epoch));
    }
    Canvas canvas = draw(history);
    for (double fraction = 0.05; fraction < 0.9; fraction += 0.1) {
      assertTrue(isDrawn(canvas, history, fraction, fraction + 0.01), "at " + fraction);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "7", "2000", "123456"})
  void theEpochsHaveTheirName(long epochs) {
    RunHistory history = new RunHistory();
    history.add(at(0));
    history.add(at(epochs));
    draw(history);
    List<String> said = chart.captions().stream().map(Caption::text).toList();
    assertEquals(1, said.stream().filter("epoch"::equals).count(), said.toString());
  }

  @ParameterizedTest
  @CsvSource({"0.42, 60", "0.8, 60", "0.05, 75", "0.21, 75", "3, 90", "0.999, 90", "120, 150"})
  void aLowChartHasAScaleToo(double loss, int height) {
    RunHistory history = new RunHistory();
    history.add(at(0, loss));
    history.add(at(1, loss / 2));
    draw(history, height);
    double foot =
        chart.captions().stream().filter(c -> c.text().equals("epoch")).findAny().orElseThrow().y();
    List<String> levels =
        chart.captions().stream().filter(c -> c.y() < foot - 2).map(Caption::text).toList();
    assertTrue(levels.size() >= 2, levels.toString());
    List<String> epochs =
        chart.captions().stream().filter(c -> c.y() >= foot - 2).map(Caption::text).toList();
    assertTrue(epochs.contains("0"), epochs.toString());
  }

  private Canvas draw(RunHistory history) {
    return draw(history, HEIGHT);
  }

  private Canvas draw(RunHistory history, int height) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Canvas canvas = new Canvas(WIDTH, height);
          chart.draw(
              new CanvasSurface(canvas),
              WIDTH,
              height,
              history,
              List.of(),
              LossPast.NONE,
              new LossStyle("epoch", false, false, Ink.on(false)),
              13);
          return canvas;
        });
  }

  /** Whether the curve can be seen between two places, as shares of the epochs. */
  private boolean isDrawn(Canvas canvas, RunHistory history, double from, double to) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          PixelReader pixels = canvas.snapshot(null, null).getPixelReader();
          for (int x = 0; x < WIDTH; x++) {
            double fraction = (double) chart.bucketAt(x, history) / (history.size() - 1);
            for (int y = 0; fraction >= from && fraction <= to && y < HEIGHT; y++) {
              if (isNear(pixels.getColor(x, y), FxColor.of(Ink.on(false).train()))) {
                return true;
              }
            }
          }
          return false;
        });
  }

  private static boolean isNear(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
            + Math.abs(one.getGreen() - other.getGreen())
            + Math.abs(one.getBlue() - other.getBlue())
        < 0.3;
  }

  private static Snapshot at(long epoch) {
    return at(epoch, 0.5);
  }

  private static Snapshot at(long epoch, double loss) {
    return new Snapshot(
        start.run(),
        start.experiment(),
        start.architecture(),
        start.split(),
        start.parameters(),
        epoch,
        0,
        start.learningRate(),
        new Losses(
            epoch, loss, OptionalDouble.empty(), 0, OptionalDouble.empty(), OptionalDouble.empty()),
        List.of(),
        start.gradientFlow(),
        start.readings(),
        List.of(),
        true,
        0,
        Optional.empty());
  }
}
