package playground.app.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.figure.LossRange;
import playground.model.training.history.RunHistory;

/**
 * Draws the losses of several networks in one chart: those over the training points with the
 * network's letter at their end, those over the test points paler.
 */
public final class ComparisonChart {
  private static final Color THIRD_ON_LIGHT = Color.web("#1a7f37");
  private static final Color THIRD_ON_DARK = Color.web("#56d364");
  private static final double TEST_OPACITY = 0.45;
  private static final double[][] DASHES = {{}, {8, 4}, {2, 4}};

  private final LossCurve curve = new LossCurve();

  /** The colour of network {@code lane}. */
  public static Color color(int lane, Ink ink) {
    return switch (lane) {
      case 0 -> ink.train();
      case 1 -> ink.test();
      default -> ink.dark() ? THIRD_ON_DARK : THIRD_ON_LIGHT;
    };
  }

  /** Draws the chart anew over the whole of a canvas. */
  public void draw(
      GraphicsContext g,
      double width,
      double height,
      List<RunHistory> histories,
      boolean logScale,
      Ink ink,
      double fontSize) {
    g.clearRect(0, 0, width, height);
    if (!LossAxes.fit(width, height, fontSize)) {
      return;
    }
    LossRange range = new LossRange();
    histories.forEach(
        run -> {
          range.include(run, run::leastTrain, run::mostTrain);
          range.include(run, run::leastTest, run::mostTest);
        });
    LossAxes axes = new LossAxes(width - 16, height, logScale, range, fontSize);
    axes.draw(g, ink);
    for (int lane = 0; lane < histories.size(); lane++) {
      RunHistory history = histories.get(lane);
      Color color = color(lane, ink);
      g.setLineDashes(DASHES[lane]);
      g.setGlobalAlpha(TEST_OPACITY);
      curve.draw(g, axes, history, history::leastTest, history::mostTest, color);
      g.setGlobalAlpha(1);
      curve.draw(g, axes, history, history::leastTrain, history::mostTrain, color);
      g.setLineDashes();
    }
    name(g, axes, histories, ink, fontSize);
  }

  /** Writes the name of each curve at its end; names at one height make room for each other. */
  private static void name(
      GraphicsContext g, LossAxes axes, List<RunHistory> histories, Ink ink, double fontSize) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setFont(Font.font(fontSize * 0.85));
    g.setTextBaseline(VPos.CENTER);
    List<Integer> lanes = fromTheLowest(histories);
    double[] y =
        lanes.stream()
            .mapToDouble(lane -> axes.yOf(histories.get(lane).leastTrain(end(histories.get(lane)))))
            .toArray();
    spread(y, fontSize * 0.95, fontSize * 0.6);
    for (int k = 0; k < y.length; k++) {
      int lane = lanes.get(k);
      RunHistory history = histories.get(lane);
      g.setFill(color(lane, ink));
      double x = axes.xOf((double) end(history) * history.epochsPerBucket());
      g.fillText(Character.toString('A' + lane), x + 5, y[k]);
    }
  }

  /**
   * Moves heights apart: up, and down again where the highest would come too high.
   *
   * @param y heights, the lowest place on the screen first
   */
  static void spread(double[] y, double gap, double least) {
    for (int k = 1; k < y.length; k++) {
      y[k] = Math.min(y[k], y[k - 1] - gap);
    }
    double limit = least;
    for (int k = y.length - 1; k >= 0; k--) {
      y[k] = Math.max(y[k], limit);
      limit = y[k] + gap;
    }
  }

  /** The networks that have losses, that with the least first. */
  private static List<Integer> fromTheLowest(List<RunHistory> histories) {
    return IntStream.range(0, histories.size())
        .filter(lane -> end(histories.get(lane)) >= 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                lane -> histories.get(lane).leastTrain(end(histories.get(lane)))))
        .toList();
  }

  /** The last bucket with a loss, or −1. */
  private static int end(RunHistory history) {
    int end = history.size() - 1;
    while (end >= 0 && Double.isNaN(history.leastTrain(end))) {
      end--;
    }
    return end;
  }
}
