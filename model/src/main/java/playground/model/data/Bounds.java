package playground.model.data;

/**
 * The part of the plane that own points take up, and how it is laid on the square from −6 to 6 that
 * networks are trained in and maps are drawn of. Each axis is scaled on its own, so that a network
 * sees inputs of the same size whatever their units were.
 *
 * @param minX1 the x₁ that lies at −6
 * @param maxX1 the x₁ that lies at 6, above {@code minX1}
 * @param minX2 the x₂ that lies at −6
 * @param maxX2 the x₂ that lies at 6, above {@code minX2}
 */
public record Bounds(double minX1, double maxX1, double minX2, double maxX2) {
  /** Half the side of the square. */
  public static final double HALF_SIDE = 6;

  /** Those of the square itself: nothing is scaled. */
  public static final Bounds SQUARE = new Bounds(-HALF_SIDE, HALF_SIDE, -HALF_SIDE, HALF_SIDE);

  /** Points that fill less of the square than this, from 0, would be a small heap in a map. */
  private static final double SMALL = 1;

  /** Where the outermost points come to lie that are scaled, as those of made data do. */
  private static final double OUTERMOST = 5;

  /** The least width of an axis, as a fraction of its larger end: over 4 million doubles. */
  private static final double RESOLUTION = 1e-9;

  /** The least width at all, far above the numbers that lose digits. */
  private static final double LEAST_WIDTH = 1e-300;

  /**
   * @throws IllegalArgumentException unless the numbers are finite and each maximum is at least
   *     {@link #leastWidth} above its minimum
   */
  public Bounds {
    require("x1", minX1, maxX1);
    require("x2", minX2, maxX2);
  }

  private static void require(String axis, double min, double max) {
    if (!(max - min >= leastWidth(min, max)) || !Double.isFinite(max - min)) {
      throw new IllegalArgumentException(
          "bounds of %s: %s to %s; finite numbers, the smaller one first, at least %s apart"
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

  /**
   * Bounds that suit {@code points}: {@link #SQUARE} where they lie in it and fill it, others where
   * they lie beyond it or are a small heap in it.
   */
  public static Bounds of(Points points) {
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
    double farthest = Math.max(Math.max(maxX1, -minX1), Math.max(maxX2, -minX2));
    if (points.size() == 0 || farthest > SMALL && farthest <= HALF_SIDE) {
      return SQUARE;
    }
    double halfX1 = half(minX1, maxX1);
    double halfX2 = half(minX2, maxX2);
    double middleX1 = minX1 + (maxX1 - minX1) / 2;
    double middleX2 = minX2 + (maxX2 - minX2) / 2;
    return new Bounds(middleX1 - halfX1, middleX1 + halfX1, middleX2 - halfX2, middleX2 + halfX2);
  }

  /** Half of what an axis shows; where all points have one value, a little on both sides of it. */
  private static double half(double min, double max) {
    double half = (max - min) / 2 * HALF_SIDE / OUTERMOST;
    return Math.max(half, Math.max(1e-6, Math.max(Math.abs(min), Math.abs(max)) * 1e-6));
  }

  /** Where x₁ lies in the square. */
  public double x1InSquare(double x1) {
    return equals(SQUARE) ? x1 : inSquare(x1, minX1, maxX1);
  }

  /** Where x₂ lies in the square. */
  public double x2InSquare(double x2) {
    return equals(SQUARE) ? x2 : inSquare(x2, minX2, maxX2);
  }

  /** The x₁ that lies at {@code place} in the square. */
  public double x1At(double place) {
    return equals(SQUARE) ? place : at(place, minX1, maxX1);
  }

  /** The x₂ that lies at {@code place} in the square. */
  public double x2At(double place) {
    return equals(SQUARE) ? place : at(place, minX2, maxX2);
  }

  private static double inSquare(double value, double min, double max) {
    return ((value - min) / (max - min) * 2 - 1) * HALF_SIDE;
  }

  private static double at(double place, double min, double max) {
    return min + (place / HALF_SIDE + 1) / 2 * (max - min);
  }
}
