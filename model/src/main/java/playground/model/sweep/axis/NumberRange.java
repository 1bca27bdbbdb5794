package playground.model.sweep.axis;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Numbers from one to another.
 *
 * @param first the smallest one
 * @param last the largest one
 * @param count how many there are, both ends among them
 * @param scale how they are spaced
 */
public record NumberRange(double first, double last, int count, Scale scale) {

  /** How numbers are spaced. */
  public enum Scale {
    /** By equal differences. */
    LINEAR,
    /** By equal quotients. */
    LOG
  }

  /** Every whole number from {@code first} to {@code last}. */
  public static NumberRange ofWholes(double first, double last) {
    return new NumberRange(
        first, last, (int) Math.min(Integer.MAX_VALUE, last - first + 1), Scale.LINEAR);
  }

  /** The numbers in their order; the two ends are exact. */
  public DoubleStream values() {
    return IntStream.range(0, count).mapToDouble(this::value);
  }

  private double value(int k) {
    if (k == 0 || count == 1) {
      return first;
    }
    if (k == count - 1) {
      return last;
    }
    double fraction = k / (count - 1.0);
    return switch (scale) {
      case LINEAR -> first + fraction * (last - first);
      // Strict, so that parts which are computed on different machines have the same values.
      case LOG -> first * StrictMath.pow(last / first, fraction);
    };
  }
}
