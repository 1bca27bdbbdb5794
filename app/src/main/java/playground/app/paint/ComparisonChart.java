package playground.app.paint;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import playground.model.training.RunHistory;

/** Draws the training losses of several networks in one chart, each with its letter at its end. */
public final class ComparisonChart {
  private static final Color THIRD_ON_LIGHT = Color.web("#1a7f37");
  private static final Color THIRD_ON_DARK = Color.web("#56d364");
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
    if (!LossAxes.fit(width, height)) {
      return;
    }
    double least = Double.MAX_VALUE;
    double most = 0;
    long epochs = 1;
    for (RunHistory history : histories) {
      epochs = Math.max(epochs, (history.size() - 1) * history.epochsPerBucket());
      for (int k = 0; k < history.size(); k++) {
        if (!Double.isNaN(history.leastTrain(k))) {
          least = Math.min(least, history.leastTrain(k));
          most = Math.max(most, history.mostTrain(k));
        }
      }
    }
    LossAxes axes = new LossAxes(width - 16, height, logScale, least, most, epochs);
    axes.draw(g, ink, fontSize);
    for (int lane = 0; lane < histories.size(); lane++) {
      RunHistory history = histories.get(lane);
      Color color = color(lane, ink);
      g.setLineDashes(DASHES[lane]);
      curve.draw(g, axes, history, history::leastTrain, history::mostTrain, color);
      g.setLineDashes();
      int end = history.size() - 1;
      while (end > 0 && Double.isNaN(history.leastTrain(end))) {
        end--;
      }
      if (end >= 0 && !Double.isNaN(history.leastTrain(end))) {
        g.setFill(color);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double y = Math.max(axes.yOf(history.leastTrain(end)), fontSize * 0.6);
        double x = axes.xOf((double) end * history.epochsPerBucket());
        g.fillText(Character.toString('A' + lane), x + 5, y);
      }
    }
  }
}
