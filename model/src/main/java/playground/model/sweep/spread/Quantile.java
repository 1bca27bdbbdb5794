package playground.model.sweep.spread;

/**
 * The number below which a fraction of some numbers lies. Between two of them it is interpolated
 * linearly, as NumPy's {@code quantile} does unless told otherwise.
 */
public enum Quantile {
  /** The least of them. */
  LEAST(0),
  /** A quarter of them is below. */
  LOWER_QUARTILE(0.25),
  /** Half of them is below. */
  MEDIAN(0.5),
  /** Three quarters of them are below. */
  UPPER_QUARTILE(0.75),
  /** The largest of them. */
  MOST(1);

  private final double fraction;

  Quantile(double fraction) {
    this.fraction = fraction;
  }

  /**
   * That of the first {@code count} numbers; NaN where {@code count} is 0.
   *
   * @param sorted numbers, the least one first
   */
  public double of(double[] sorted, int count) {
    if (count == 0) {
      return Double.NaN;
    }
    double place = fraction * (count - 1);
    int below = (int) place;
    double rest = place - below;
    // Not a sum of both ends: of equal numbers it is that number.
    return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
  }
}
