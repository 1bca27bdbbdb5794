package playground.app.figure.loss;

import org.jspecify.annotations.Nullable;
import playground.app.figure.Argb;
import playground.app.figure.Ink;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.ShiftedSurface;
import playground.app.figure.surface.Surface;
import playground.model.sweep.LossCurve;
import playground.model.sweep.spread.LossFan;
import playground.model.sweep.spread.Quantile;

/**
 * Draws the losses of many networks over the epochs as a fan: the median, around it the half of
 * them between the quartiles, and paler all of them.
 */
public final class FanChart {
  private static final double ONE_WIDTH = 1.5;

  /**
   * Losses above so many times the largest upper quartile are drawn at the upper edge: a single
   * network that nearly overflows would leave no room for the others.
   */
  private static final double MOST_TIMES_QUARTILE = 4;

  /** Likewise where the losses are on a logarithmic scale. */
  private static final double MOST_TIMES_QUARTILE_LOG = 1e6;

  private @Nullable LossAxes drawn;

  /**
   * What a fan is of.
   *
   * @param test whether it is of the test losses, whose colour it then has
   * @param one a single network's losses, drawn over it; null for none
   */
  public record Content(LossFan fan, boolean test, @Nullable LossCurve one) {}

  /** Draws the chart anew over the whole of a surface, which is empty. */
  public void draw(
      Surface g,
      double width,
      double height,
      Content content,
      FanKey key,
      LossStyle style,
      double fontSize) {
    double top = FanKey.HEIGHT * fontSize;
    drawn = null;
    if (content.fan().isEmpty() || !LossAxes.fit(width, height - top, fontSize)) {
      return;
    }
    int color = content.test() ? style.ink().test() : style.ink().train();
    key.draw(g, width, color, style.ink(), fontSize);
    Surface below = new ShiftedSurface(g, 0, top);
    LossRange range = range(content.fan(), style.logScale());
    LossAxes axes = new LossAxes(g, width, height - top, style.logScale(), range, fontSize);
    axes.draw(below, style.epoch(), style.ink());
    drawn = axes;
    band(
        below,
        axes,
        content.fan(),
        Quantile.LEAST,
        Quantile.MOST,
        Argb.withOpacity(color, FanKey.ALL));
    band(
        below,
        axes,
        content.fan(),
        Quantile.LOWER_QUARTILE,
        Quantile.UPPER_QUARTILE,
        Argb.withOpacity(color, FanKey.HALF));
    drawMedian(below, axes, content.fan(), Pen.of(color, FanKey.MEDIAN_WIDTH));
    if (content.one() != null) {
      drawOne(below, axes, content, content.one(), Pen.of(style.ink().text(), ONE_WIDTH));
    }
  }

  /** Draws an upright line at an epoch of the latest drawing. */
  public void point(Surface g, long epoch, Ink ink, double fontSize) {
    if (drawn != null) {
      drawn.show(new ShiftedSurface(g, 0, FanKey.HEIGHT * fontSize), epoch, ink);
    }
  }

  /** The epoch of the latest drawing at {@code x}; −1 beside the chart. */
  public double epochAt(double x) {
    return drawn == null ? -1 : drawn.epochAt(x);
  }

  /** Where {@code epoch} is in the latest drawing, from the left; 0 where there is none. */
  public double xOf(long epoch) {
    return drawn == null ? 0 : drawn.xOf(epoch);
  }

  private static LossRange range(LossFan fan, boolean logarithmic) {
    double quartile = 0;
    for (int place = 0; place < fan.epochs().size(); place++) {
      // NaN, where no network is left, is no maximum.
      double here = fan.at(Quantile.UPPER_QUARTILE, place);
      quartile = here > quartile ? here : quartile;
    }
    double most = quartile * (logarithmic ? MOST_TIMES_QUARTILE_LOG : MOST_TIMES_QUARTILE);
    LossRange range = new LossRange();
    for (int place = 0; place < fan.epochs().size(); place++) {
      if (fan.count(place) > 0) {
        range.include(fan.epochs().epoch(place), fan.at(Quantile.LEAST, place));
        double largest = fan.at(Quantile.MOST, place);
        range.include(fan.epochs().epoch(place), quartile > 0 ? Math.min(largest, most) : largest);
      }
    }
    // It reaches to the last epoch, also where all networks diverge before.
    range.include(fan.epochs().epoch(fan.epochs().size() - 1), range.least());
    return range;
  }

  /** Fills what is between two quantiles, as far as there are networks. */
  private static void band(
      Surface g, LossAxes axes, LossFan fan, Quantile lower, Quantile upper, int argb) {
    int places = places(fan);
    double[] xs = new double[2 * places];
    double[] ys = new double[2 * places];
    for (int place = 0; place < places; place++) {
      int back = 2 * places - 1 - place;
      xs[place] = axes.xOf(fan.epochs().epoch(place));
      xs[back] = xs[place];
      ys[place] = axes.yWithin(fan.at(upper, place));
      ys[back] = axes.yWithin(fan.at(lower, place));
    }
    g.polygon(xs, ys, 2 * places, argb);
  }

  private static void drawMedian(Surface g, LossAxes axes, LossFan fan, Pen pen) {
    int places = places(fan);
    double[] xs = new double[places];
    double[] ys = new double[places];
    for (int place = 0; place < places; place++) {
      xs[place] = axes.xOf(fan.epochs().epoch(place));
      ys[place] = axes.yWithin(fan.at(Quantile.MEDIAN, place));
    }
    g.polyline(xs, ys, places, pen);
  }

  private static void drawOne(Surface g, LossAxes axes, Content content, LossCurve one, Pen pen) {
    double[] xs = new double[one.size()];
    double[] ys = new double[one.size()];
    int count = 0;
    for (int place = 0; place < one.size(); place++) {
      double loss = content.test() ? one.test(place) : one.train(place);
      if (Double.isFinite(loss)) {
        xs[count] = axes.xOf(content.fan().epochs().epoch(place));
        ys[count++] = axes.yWithin(loss);
      }
    }
    g.polyline(xs, ys, count, pen);
  }

  /** From the first one on, networks only become fewer. */
  private static int places(LossFan fan) {
    int places = 0;
    while (places < fan.epochs().size() && fan.count(places) > 0) {
      places++;
    }
    return places;
  }
}
