package playground.app.figure.loss;

import java.util.function.DoubleUnaryOperator;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.model.training.history.EpochSeries;
import playground.model.training.history.RunHistory;

/**
 * Draws a number over the epochs. A bucket's smallest and largest one are both drawn, so that
 * spikes show at any width. Where none is known for a while there is a gap, for nobody knows how
 * the curve went.
 */
final class LossCurve {
  /** A straight line over at most 1/{@value} of the buckets is a few pixels long. */
  private static final int STRETCHES = 25;

  /** Its usual width. */
  static final double WIDTH = 1.8;

  private final double[] xs = new double[2 * RunHistory.BUCKETS];
  private final double[] ys = new double[2 * RunHistory.BUCKETS];

  /**
   * Draws {@code series} of {@code history}, as far as the axes reach.
   *
   * @param height where in the chart a number is
   */
  void draw(
      Surface g,
      LossAxes axes,
      DoubleUnaryOperator height,
      RunHistory history,
      EpochSeries series,
      Pen pen) {
    int longest = longestLine(history.size());
    int count = 0;
    int before = 0;
    int buckets = (int) Math.min(history.size(), axes.epochs() / history.epochsPerBucket() + 1);
    for (int k = 0; k < buckets; k++) {
      double low = series.least(k);
      if (!Double.isNaN(low)) {
        if (k - before > longest) {
          g.polyline(xs, ys, count, pen);
          count = 0;
        }
        before = k;
        double x = axes.xOf((double) k * history.epochsPerBucket());
        xs[count] = x;
        ys[count++] = height.applyAsDouble(series.most(k));
        xs[count] = x;
        ys[count++] = height.applyAsDouble(low);
      }
    }
    g.polyline(xs, ys, count, pen);
  }

  /** How many of {@code buckets} a line can lead over where nothing is known between its ends. */
  static int longestLine(int buckets) {
    return Math.max(2, buckets / STRETCHES);
  }
}
