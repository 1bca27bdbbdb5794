package playground.model.data;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points of several classes that a user drew or read from a file. Immutable.
 *
 * @param points with their own coordinates, which are what a network is shown; labels as {@link
 *     ClassLabels} has them; 1 to {@value #MOST} of them
 * @param classNames what the classes are called, in the order of their labels; 2 to {@value
 *     #MOST_CLASSES}, each another name
 * @param plane what maps show
 */
public record CustomPoints(Points points, List<String> classNames, Plane plane) {
  /** The most points. */
  public static final int MOST = 1_000_000;

  /** The most classes: so many colours can be told apart. */
  public static final int MOST_CLASSES = 10;

  /** The largest magnitude of a coordinate: beyond it, neighbouring numbers are too far apart. */
  public static final double LARGEST = 1e15;

  /** The most characters of a class's name. */
  public static final int LONGEST_NAME = 100;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are no points or too many, a coordinate is too large,
   *     a label is that of no class, there are too few or too many classes, or a name is blank, too
   *     long or that of two classes
   */
  public CustomPoints {
    classNames = List.copyOf(classNames);
    if (points.size() < 1 || points.size() > MOST) {
      throw new IllegalArgumentException(
          "own points: %d; from 1 to %d of them".formatted(points.size(), MOST));
    }
    if (classNames.size() < 2 || classNames.size() > MOST_CLASSES) {
      throw new IllegalArgumentException(
          "classes: %d; from 2 to %d of them".formatted(classNames.size(), MOST_CLASSES));
    }
    for (int k = 0; k < points.size(); k++) {
      requirePoint(k, points, classNames.size());
    }
    classNames.forEach(CustomPoints::requireName);
    if (new HashSet<>(classNames).size() < classNames.size()) {
      throw new IllegalArgumentException("class names: " + classNames + "; another for each class");
    }
  }

  /** Points drawn over {@code plane}, of classes without names of their own. */
  public static CustomPoints drawn(Points points, int classes, Plane plane) {
    return new CustomPoints(points, numbered(classes), plane);
  }

  /** Points of two classes drawn over the standard plane. */
  public static CustomPoints drawn(Points points) {
    return drawn(points, 2, Plane.STANDARD);
  }

  /** What classes are called that nobody has named: by their labels. */
  public static List<String> numbered(int classes) {
    return IntStream.range(0, classes)
        .mapToObj(index -> Integer.toString((int) ClassLabels.label(index, classes)))
        .toList();
  }

  private static void requirePoint(int k, Points points, int classes) {
    double x1 = points.x1(k);
    double x2 = points.x2(k);
    double label = points.label(k);
    boolean near = Math.abs(x1) <= LARGEST && Math.abs(x2) <= LARGEST;
    if (!near || !ClassLabels.isLabel(label, classes)) {
      throw new IllegalArgumentException(
          "own point %d: (%s, %s) with label %s; coordinates of at most %s, the label of a class"
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

  /** How many classes there are, those without a point included. */
  public int classes() {
    return classNames.size();
  }

  /** Whether the classes have names of their own, and not those of points that were drawn. */
  public boolean areClassesNamed() {
    return !classNames.equals(numbered(classes()));
  }

  /** The name of the class that {@code label} is of. */
  public String className(double label) {
    return classNames.get(ClassLabels.index(label, classes()));
  }
}
