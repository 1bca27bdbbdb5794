package playground.app.figure.loss;

import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.app.figure.Ink;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.ChartMark;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.model.training.history.RunHistory;

/** Draws training and test loss over the epochs, linear or logarithmic. */
public final class LossChart {
  private final LossCurve curve = new LossCurve();
  private @Nullable LossAxes drawn;

  /**
   * Draws the chart anew over the whole of a surface, which is empty.
   *
   * @param marks what was changed when
   * @param epoch what the epochs' axis is called
   */
  public void draw(
      Surface g,
      double width,
      double height,
      RunHistory history,
      List<ChartMark> marks,
      String epoch,
      boolean logScale,
      Ink ink,
      double fontSize) {
    if (!LossAxes.fit(width, height, fontSize)) {
      return;
    }
    LossRange range = new LossRange();
    range.include(history, history::leastTrain, history::mostTrain);
    range.include(history, history::leastTest, history::mostTest);
    LossAxes axes = new LossAxes(g, width, height, logScale, range, fontSize);
    drawn = axes;
    axes.draw(g, epoch, ink);
    axes.mark(g, marks, ink);
    curve.draw(
        g,
        axes,
        history,
        history::leastTest,
        history::mostTest,
        Pen.of(ink.test(), LossCurve.WIDTH));
    curve.draw(
        g,
        axes,
        history,
        history::leastTrain,
        history::mostTrain,
        Pen.of(ink.train(), LossCurve.WIDTH));
    axes.label(g, marks, ink, fontSize);
  }

  /** What the axes of the latest drawing say. */
  public List<Caption> captions() {
    return drawn == null ? List.of() : drawn.captions();
  }

  /** The bucket of the latest drawing at {@code x}, or −1 where there is none. */
  public int bucketAt(double x, RunHistory history) {
    double epoch = drawn == null ? -1 : drawn.epochAt(x);
    if (epoch < 0 || history.size() == 0) {
      return -1;
    }
    return history.bucketNearest(epoch);
  }
}
