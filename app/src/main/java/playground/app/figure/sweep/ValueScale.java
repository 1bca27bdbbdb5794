package playground.app.figure.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.app.figure.HeatScale;
import playground.app.figure.Ticks;
import playground.app.text.Numbers;

/**
 * What the colours of a map mean, from the least value to the largest one.
 *
 * @param least at the dark end
 * @param most at the bright end
 * @param log whether colours go by the logarithm
 */
public record ValueScale(double least, double most, boolean log) {
  /** Values that differ by a larger factor are told apart by their logarithm. */
  private static final double MOST_LINEAR = 100;

  private static final int TICKS = 5;
  private static final int DIGITS = 3;

  /**
   * For these values.
   *
   * @param values at least 0; those that are not numbers do not count
   * @param ofRatio whether they are ratios, which are told apart by their logarithm
   */
  public static ValueScale of(double[] values, boolean ofRatio) {
    double most = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    double positive = Arrays.stream(values).filter(value -> value > 0).min().orElse(most);
    double least = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    boolean log = most > positive && (ofRatio || most / positive > MOST_LINEAR);
    return new ValueScale(log ? positive : least, most, log);
  }

  /** The place of a number on the scale, from 0 to 1. */
  public double fraction(double value) {
    if (most <= least) {
      return 1;
    }
    double along =
        log
            ? Math.log(Math.max(value, least) / least) / Math.log(most / least)
            : (value - least) / (most - least);
    return Math.clamp(along, 0, 1);
  }

  /** The opaque ARGB colour of a number. */
  public int color(double value) {
    return HeatScale.at(fraction(value));
  }

  /** Numbers along the scale; at least one. */
  public List<AxisTick> ticks() {
    List<AxisTick> ticks = new ArrayList<>();
    if (log) {
      for (int power : Ticks.exponents(Math.log10(least), Math.log10(most), TICKS)) {
        ticks.add(new AxisTick(fraction(Math.pow(10, power)), Numbers.powerOfTen(power)));
      }
    } else {
      for (double tick : Ticks.linear(least, most, TICKS)) {
        ticks.add(new AxisTick(fraction(tick), Numbers.format(tick, DIGITS)));
      }
    }
    return ticks.size() > 1
        ? ticks
        : most > least
            ? List.of(
                new AxisTick(0, Numbers.format(least, DIGITS)),
                new AxisTick(1, Numbers.format(most, DIGITS)))
            : List.of(new AxisTick(1, Numbers.format(most, DIGITS)));
  }
}
