package playground.model.optimization;

/** Checks of numbers that several constructors of this package share. */
final class Require {
  private Require() {}

  /** A number of [0, 1). */
  static void fraction(String field, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(field + ": " + value + "; at least 0 and below 1");
    }
  }

  /** A finite number above 0. */
  static void positive(String field, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(field + ": " + value + "; a finite number above 0");
    }
  }
}
