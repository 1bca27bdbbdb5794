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
  /** How opaque the curves of the run before are, of 255. */
  private static final int PALE = 0x60;

  private final LossCurve curve = new LossCurve();
  private final RateCurve rate = new RateCurve();
  private @Nullable LossAxes drawn;

  /**
   * Draws the chart anew over the whole of a surface, which is empty.
   *
   * @param marks what was changed when
   * @param past what it shows of the past
   */
  public void draw(
      Surface g,
      double width,
      double height,
      RunHistory history,
      List<ChartMark> marks,
      LossPast past,
      LossStyle style,
      double fontSize) {
    if (!LossAxes.fit(width, height, fontSize)) {
      return;
    }
    Ink ink = style.ink();
    LossRange range = new LossRange();
    range.include(history, history.train());
    range.include(history, history.test());
    LossAxes axes = new LossAxes(g, width, height, style.logScale(), range, fontSize);
    drawn = axes;
    axes.draw(g, style.epoch(), ink);
    axes.mark(g, marks, ink);
    if (style.rate()) {
      rate.draw(g, axes, history, ink);
    }
    past.earlier().ifPresent(earlier -> drawPale(g, axes, earlier, ink));
    Pen test = Pen.of(ink.test(), LossCurve.WIDTH);
    curve.draw(g, axes, axes::yOf, history, history.test(), test);
    Pen train = Pen.of(ink.train(), LossCurve.WIDTH);
    curve.draw(g, axes, axes::yOf, history, history.train(), train);
    if (style.rate()) {
      rate.label(g, axes, history, ink, fontSize);
    }
    past.shown().ifPresent(epoch -> axes.show(g, epoch, ink));
    axes.label(g, marks, ink, fontSize);
  }

  private void drawPale(Surface g, LossAxes axes, RunHistory earlier, Ink ink) {
    Pen test = Pen.of(pale(ink.test()), LossCurve.WIDTH);
    curve.draw(g, axes, axes::yWithin, earlier, earlier.test(), test);
    Pen train = Pen.of(pale(ink.train()), LossCurve.WIDTH);
    curve.draw(g, axes, axes::yWithin, earlier, earlier.train(), train);
  }

  private static int pale(int argb) {
    return argb & 0xffffff | PALE << 24;
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
