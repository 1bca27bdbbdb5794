package playground.app.figure;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis. */
public final class Ticks {
  private Ticks() {}

  /**
   * About {@code count} multiples of 1, 2 or 5 times a power of ten between the two, at most one
   * more than that. Fewer where neighbouring numbers are farther apart than the ticks would be, and
   * none where the two are no range of finite numbers.
   */
  public static List<Double> linear(double min, double max, int count) {
    List<Double> ticks = new ArrayList<>();
    if (!(max > min) || !Double.isFinite(min) || !Double.isFinite(max) || count < 1) {
      return ticks;
    }
    double step = step(min, max, count);
    if (step == 0) {
      return ticks;
    }
    if (Double.isInfinite(step)) {
      return min <= 0 && max >= 0 ? List.of(0.0) : ticks;
    }
    double first = Math.ceil(min / step);
    double end = max + step * 1e-9;
    double latest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k <= count; k++) {
      // Adding 0 turns -0 into 0.
      double tick = (first + k) * step + 0.0;
      if (tick >= min && tick <= end && tick > latest) {
        ticks.add(tick);
        latest = tick;
      }
    }
    return ticks;
  }

  private static double step(double min, double max, int count) {
    // Divided first: the width of a range of finite numbers can be infinite.
    double rough = Math.min(Double.MAX_VALUE, max / count - min / count);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double factor = rough / power;
    return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
  }

  /** Whole exponents between the two, at most {@code count} of them, evenly apart. */
  public static List<Integer> exponents(double min, double max, int count) {
    List<Integer> ticks = new ArrayList<>();
    long from = (int) Math.ceil(min);
    long to = (int) Math.floor(max);
    long step = Math.max(1, Math.ceilDiv(to - from + 1, Math.max(1, count)));
    for (long exponent = Math.ceilDiv(from, step) * step; exponent <= to; exponent += step) {
      ticks.add((int) exponent);
    }
    return ticks;
  }
}
