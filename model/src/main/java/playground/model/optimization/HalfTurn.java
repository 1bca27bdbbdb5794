package playground.model.optimization;

/**
 * The cosine over half a turn. {@link StrictMath#cos} makes an array at each call, which training
 * must not, and {@link Math#cos} is not the same on every machine.
 */
final class HalfTurn {
  /** From here on the terms of a series up to π/4 are below the rounding of its sum. */
  private static final int TERMS = 9;

  private HalfTurn() {}

  /** cos πs, to rounding, for s from 0 to 1. */
  static double cos(double s) {
    if (s > 0.5) {
      return -cos(1 - s);
    }
    return s > 0.25 ? sineSeries(Math.PI * (0.5 - s)) : cosineSeries(Math.PI * s);
  }

  /** 1 − x²/2! + x⁴/4! − …, from the smallest term on. */
  private static double cosineSeries(double x) {
    double sum = 1;
    for (int k = TERMS; k > 0; k--) {
      sum = 1 - x * x / ((2 * k - 1) * (2 * k)) * sum;
    }
    return sum;
  }

  /** x − x³/3! + x⁵/5! − …, from the smallest term on. */
  private static double sineSeries(double x) {
    double sum = 1;
    for (int k = TERMS; k > 0; k--) {
      sum = 1 - x * x / ((2 * k) * (2 * k + 1)) * sum;
    }
    return x * sum;
  }
}
