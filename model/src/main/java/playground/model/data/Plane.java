package playground.model.data;

/**
 * The part of the plane that is shown of data: x₁ to the right, x₂ upwards, each between two ends.
 * It follows the data, which keep their own numbers; what lies beyond it is trained on all the
 * same.
 *
 * @param minX1 the x₁ at the left edge
 * @param maxX1 the x₁ at the right edge, above {@code minX1}
 * @param minX2 the x₂ at the lower edge
 * @param maxX2 the x₂ at the upper edge, above {@code minX2}
 */
public record Plane(double minX1, double maxX1, double minX2, double maxX2) implements InputSpace {
  /** That of generated data and of TensorFlow Playground: both coordinates from −6 to 6. */
  public static final Plane STANDARD = new Plane(-6, 6, -6, 6);

  /** What is left free on each side of the data, as a fraction of their width. */
  private static final double MARGIN = 0.1;

  /** Half of an axis along which all data have one value, as a fraction of that. */
  private static final double AROUND_ONE_VALUE = 0.1;

  /** The least half of an axis that data are given, far above {@link #RESOLUTION}. */
  private static final double LEAST_HALF = 1e-6;

  /** The least width of an axis, as a fraction of its larger end: over 4 million doubles. */
  private static final double RESOLUTION = 1e-9;

  /** The least width at all, far above the numbers that lose digits. */
  private static final double LEAST_WIDTH = 1e-300;

  /**
   * @throws IllegalArgumentException unless the numbers are finite and each maximum is at least
   *     {@link #leastWidth} above its minimum
   */
  public Plane {
    require("x1", minX1, maxX1);
    require("x2", minX2, maxX2);
  }

  @Override
  public int dimensions() {
    return 2;
  }

  private static void require(String axis, double min, double max) {
    if (!(max - min >= leastWidth(min, max)) || !Double.isFinite(max - min)) {
      throw new IllegalArgumentException(
          "axis of %s: %s to %s; finite numbers, the smaller one first, at least %s apart"
              .formatted(axis, min, max, leastWidth(min, max)));
    }
  }

  /**
   * How far apart two ends of an axis have to be: closer together, there would be too few numbers
   * between them for points, maps and ticks to be told apart.
   */
  public static double leastWidth(double min, double max) {
    return Math.max(LEAST_WIDTH, RESOLUTION * Math.max(Math.abs(min), Math.abs(max)));
  }

  /** All of {@code points}, with a margin around them; {@link #STANDARD} where there are none. */
  public static Plane around(Samples points) {
    double minX1 = Double.POSITIVE_INFINITY;
    double maxX1 = Double.NEGATIVE_INFINITY;
    double minX2 = Double.POSITIVE_INFINITY;
    double maxX2 = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < points.size(); k++) {
      minX1 = Math.min(minX1, points.x1(k));
      maxX1 = Math.max(maxX1, points.x1(k));
      minX2 = Math.min(minX2, points.x2(k));
      maxX2 = Math.max(maxX2, points.x2(k));
    }
    if (points.size() == 0) {
      return STANDARD;
    }
    double halfX1 = half(minX1, maxX1);
    double halfX2 = half(minX2, maxX2);
    double middleX1 = minX1 + (maxX1 - minX1) / 2;
    double middleX2 = minX2 + (maxX2 - minX2) / 2;
    return new Plane(middleX1 - halfX1, middleX1 + halfX1, middleX2 - halfX2, middleX2 + halfX2);
  }

  /** Half of what an axis shows; where all points have one value, some room on both sides of it. */
  private static double half(double min, double max) {
    double largest = Math.max(Math.abs(min), Math.abs(max));
    if (largest == 0) {
      return 1;
    }
    double half = min == max ? AROUND_ONE_VALUE * largest : (0.5 + MARGIN) * (max - min);
    return Math.max(half, Math.max(LEAST_WIDTH, LEAST_HALF * largest));
  }

  /** x₁ at a fraction of the width, 0 left to 1 right. */
  public double x1At(double fraction) {
    return minX1 + fraction * (maxX1 - minX1);
  }

  /** x₂ at a fraction of the height, 0 top to 1 bottom. */
  public double x2At(double fraction) {
    return maxX2 - fraction * (maxX2 - minX2);
  }

  /** The fraction of the width at which x₁ is. */
  public double fractionOfX1(double x1) {
    return (x1 - minX1) / (maxX1 - minX1);
  }

  /** The fraction of the height at which x₂ is. */
  public double fractionOfX2(double x2) {
    return (maxX2 - x2) / (maxX2 - minX2);
  }
}
