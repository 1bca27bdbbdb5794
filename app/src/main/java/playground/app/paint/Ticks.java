package playground.app.paint;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis. */
public final class Ticks {
  private Ticks() {}

  /** About {@code count} multiples of 1, 2 or 5 times a power of ten between the two. */
  public static List<Double> linear(double min, double max, int count) {
    List<Double> ticks = new ArrayList<>();
    if (!(max > min) || count < 1) {
      return ticks;
    }
    double rough = (max - min) / count;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double factor = rough / power;
    double step = (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
    for (double k = Math.ceil(min / step); k * step <= max * (1 + 1e-12); k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  /** Whole exponents between the two, at most {@code count} of them, evenly apart. */
  public static List<Integer> exponents(double min, double max, int count) {
    List<Integer> ticks = new ArrayList<>();
    int from = (int) Math.ceil(min);
    int to = (int) Math.floor(max);
    int step = Math.max(1, Math.ceilDiv(to - from + 1, Math.max(1, count)));
    for (int exponent = Math.floorDiv(from + step - 1, step) * step;
        exponent <= to;
        exponent += step) {
      ticks.add(exponent);
    }
    return ticks;
  }
}
