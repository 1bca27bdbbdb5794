package playground.app.figure.loss;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import playground.app.figure.Argb;
import playground.app.figure.Ink;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.model.training.history.RunHistory;

/**
 * Draws the losses of several networks in one chart: those over the training points with the
 * network's letter at their end, those over the test points paler.
 */
public final class ComparisonChart {
  private static final int THIRD_ON_LIGHT = 0xff1a7f37;
  private static final int THIRD_ON_DARK = 0xff56d364;
  private static final double TEST_OPACITY = 0.45;
  private static final List<List<Double>> DASHES =
      List.of(List.of(), List.of(8.0, 4.0), List.of(2.0, 4.0));

  private final LossCurve curve = new LossCurve();
  private @Nullable LossAxes axes;

  /** The colour of network {@code lane}. */
  public static int color(int lane, Ink ink) {
    return switch (lane) {
      case 0 -> ink.train();
      case 1 -> ink.test();
      default -> ink.dark() ? THIRD_ON_DARK : THIRD_ON_LIGHT;
    };
  }

  /** Draws the chart anew over the whole of a surface, which is empty. */
  public void draw(
      Surface g,
      double width,
      double height,
      List<RunHistory> histories,
      LossStyle style,
      double fontSize) {
    axes = null;
    if (!LossAxes.fit(width, height, fontSize)) {
      return;
    }
    Ink ink = style.ink();
    LossRange range = new LossRange();
    histories.forEach(
        run -> {
          range.include(run, run.train());
          range.include(run, run.test());
        });
    LossAxes now = new LossAxes(g, width - 16, height, style.logScale(), range, fontSize);
    axes = now;
    now.draw(g, style.epoch(), ink);
    for (int lane = 0; lane < histories.size(); lane++) {
      RunHistory history = histories.get(lane);
      Pen pen = Pen.of(color(lane, ink), LossCurve.WIDTH).dashed(DASHES.get(lane));
      Pen paler =
          Pen.of(Argb.withOpacity(pen.argb(), TEST_OPACITY), LossCurve.WIDTH)
              .dashed(DASHES.get(lane));
      curve.draw(g, now, now::yOf, history, history.test(), paler);
      curve.draw(g, now, now::yOf, history, history.train(), pen);
    }
    name(g, now, histories, ink, fontSize);
  }

  /** The epoch of the latest drawing at {@code x}; −1 beside the chart. */
  public double epochAt(double x) {
    return axes == null ? -1 : axes.epochAt(x);
  }

  /** Writes the name of each curve at its end; names at one height make room for each other. */
  private static void name(
      Surface g, LossAxes axes, List<RunHistory> histories, Ink ink, double fontSize) {
    List<Integer> lanes = fromTheLowest(histories);
    double[] y =
        lanes.stream()
            .mapToDouble(
                lane -> axes.yOf(histories.get(lane).train().least(end(histories.get(lane)))))
            .toArray();
    spread(y, fontSize * 0.95, fontSize * 0.6);
    for (int k = 0; k < y.length; k++) {
      int lane = lanes.get(k);
      RunHistory history = histories.get(lane);
      double x = axes.xOf((double) end(history) * history.epochsPerBucket());
      g.text(Character.toString('A' + lane), x + 5, y[k], fontSize * 0.85, color(lane, ink));
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
                lane -> histories.get(lane).train().least(end(histories.get(lane)))))
        .toList();
  }

  /** The last bucket with a loss, or −1. */
  private static int end(RunHistory history) {
    int end = history.size() - 1;
    while (end >= 0 && Double.isNaN(history.train().least(end))) {
      end--;
    }
    return end;
  }
}
