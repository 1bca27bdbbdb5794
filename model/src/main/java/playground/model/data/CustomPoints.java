package playground.model.data;

/**
 * Points of two classes that a user drew or read from a file. Immutable.
 *
 * @param points with their own coordinates, labels +1 and −1; 1 to {@value #MOST} of them
 * @param negativeName the name of class −1
 * @param positiveName the name of class +1
 * @param bounds how the coordinates are laid on the square that networks are trained in
 */
public record CustomPoints(Points points, String negativeName, String positiveName, Bounds bounds) {
  /** The most points. */
  public static final int MOST = 1_000_000;

  /** The largest magnitude of a coordinate: beyond it, neighbouring numbers are too far apart. */
  public static final double LARGEST = 1e15;

  /** The most characters of a class's name. */
  public static final int LONGEST_NAME = 100;

  /**
   * @throws IllegalArgumentException if there are no points or too many, a coordinate is too large,
   *     a label is neither +1 nor −1, or a name is blank, too long or that of both classes
   */
  public CustomPoints {
    if (points.size() < 1 || points.size() > MOST) {
      throw new IllegalArgumentException(
          "own points: %d; from 1 to %d of them".formatted(points.size(), MOST));
    }
    for (int k = 0; k < points.size(); k++) {
      requirePoint(k, points.x1(k), points.x2(k), points.label(k));
    }
    requireName(negativeName);
    requireName(positiveName);
    if (negativeName.equals(positiveName)) {
      throw new IllegalArgumentException(
          "class names: both '" + negativeName + "'; one for each class");
    }
  }

  /** Points drawn in the square: classes −1 and 1, nothing scaled. */
  public static CustomPoints drawn(Points points) {
    return new CustomPoints(points, "-1", "1", Bounds.SQUARE);
  }

  private static void requirePoint(int k, double x1, double x2, double label) {
    if (Math.abs(x1) > LARGEST || Math.abs(x2) > LARGEST || Math.abs(label) != 1) {
      throw new IllegalArgumentException(
          "own point %d: (%s, %s) with label %s; coordinates of at most %s, label 1 or -1"
              .formatted(k, x1, x2, label, LARGEST));
    }
  }

  private static void requireName(String name) {
    if (!isClassName(name)) {
      throw new IllegalArgumentException(
          "class name: '%s'; 1 to %d characters, no white space around them"
              .formatted(name, LONGEST_NAME));
    }
  }

  /** Whether a class can be called {@code name}: not blank or long, no white space around it. */
  public static boolean isClassName(String name) {
    return name.equals(name.strip()) && !name.isEmpty() && name.length() <= LONGEST_NAME;
  }

  /** The points where they lie in the square; a computation over all of them. */
  public Points inPlane() {
    if (bounds.equals(Bounds.SQUARE)) {
      return points;
    }
    PointsBuilder scaled = new PointsBuilder(points.size());
    for (int k = 0; k < points.size(); k++) {
      scaled.add(bounds.x1InSquare(points.x1(k)), bounds.x2InSquare(points.x2(k)), points.label(k));
    }
    return scaled.build();
  }

  /** The name of the class that {@code label} is of. */
  public String className(double label) {
    return label > 0 ? positiveName : negativeName;
  }
}
