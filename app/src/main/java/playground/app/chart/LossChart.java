package playground.app.chart;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import playground.app.figure.Caption;
import playground.app.figure.ChartMark;
import playground.app.figure.LossRange;
import playground.model.training.history.RunHistory;

/** Draws training and test loss over the epochs, linear or logarithmic. */
public final class LossChart {
  private final LossCurve curve = new LossCurve();
  private LossAxes axes = new LossAxes(0, 0, false, new LossRange(), 0);

  /**
   * Draws the chart anew over the whole of a canvas.
   *
   * @param marks what was changed when
   */
  public void draw(
      GraphicsContext g,
      double width,
      double height,
      RunHistory history,
      List<ChartMark> marks,
      boolean logScale,
      Ink ink,
      double fontSize) {
    g.clearRect(0, 0, width, height);
    if (!LossAxes.fit(width, height, fontSize)) {
      return;
    }
    LossRange range = new LossRange();
    range.include(history, history::leastTrain, history::mostTrain);
    range.include(history, history::leastTest, history::mostTest);
    axes = new LossAxes(width, height, logScale, range, fontSize);
    axes.draw(g, ink);
    axes.mark(g, marks, ink);
    curve.draw(g, axes, history, history::leastTest, history::mostTest, ink.test());
    curve.draw(g, axes, history, history::leastTrain, history::mostTrain, ink.train());
    axes.label(g, marks, ink, fontSize);
  }

  /** What the axes of the latest drawing say. */
  public List<Caption> captions() {
    return axes.captions();
  }

  /** The bucket of the latest drawing at {@code x}, or −1 where there is none. */
  public int bucketAt(double x, RunHistory history) {
    double epoch = axes.epochAt(x);
    if (epoch < 0 || history.size() == 0) {
      return -1;
    }
    int bucket = (int) Math.round(epoch / history.epochsPerBucket());
    return Math.clamp(bucket, 0, history.size() - 1);
  }
}
