package playground.model.data.plane;

import java.util.HashSet;
import java.util.List;
import playground.model.data.ClassLabels;
import playground.model.data.Plane;
import playground.model.data.Samples;

/**
 * Samples of several classes in the plane that a user drew or read from a file. Immutable.
 *
 * @param points with their own coordinates, which are what a network is shown, and the plane that
 *     maps show; 1 to {@value #MOST} of them, of 2 to {@value #MOST_CLASSES} classes that are each
 *     called otherwise
 */
public record CustomPoints(Samples points) {
  /** The most points. */
  public static final int MOST = 1_000_000;

  /** The most classes: that many colours can be told apart. */
  public static final int MOST_CLASSES = 10;

  /** The largest magnitude of a coordinate: beyond it, neighbouring numbers are too far apart. */
  public static final double LARGEST = 1e15;

  /** The most characters of a class's name. */
  public static final int LONGEST_NAME = 100;

  /**
   * @throws IllegalArgumentException if there are no points or too many, a coordinate is too large,
   *     a label is that of no class, there are too few or too many classes, or a name is blank, too
   *     long or that of two classes
   */
  public CustomPoints {
    List<String> classNames = points.classNames();
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

  /** The points of {@code points}, with other names of the classes, over another plane. */
  public CustomPoints(Samples points, List<String> classNames, Plane plane) {
    this(points.with(plane, classNames));
  }

  /** Points drawn over {@code plane}, of classes without names of their own. */
  public static CustomPoints drawn(Samples points, int classes, Plane plane) {
    return new CustomPoints(points, ClassLabels.defaultNames(classes), plane);
  }

  /** Points of two classes drawn over the standard plane. */
  public static CustomPoints drawn(Samples points) {
    return drawn(points, 2, Plane.STANDARD);
  }

  private static void requirePoint(int k, Samples points, int classes) {
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

  /** What the classes are called, in the order of their labels. */
  public List<String> classNames() {
    return points.classNames();
  }

  /** What maps show. */
  public Plane plane() {
    return switch (points.space()) {
      case Plane plane -> plane;
    };
  }

  /** How many classes there are, those without a point included. */
  public int classes() {
    return classNames().size();
  }

  /** Whether the classes have names of their own, and not those of points that were drawn. */
  public boolean areClassesNamed() {
    return !classNames().equals(ClassLabels.defaultNames(classes()));
  }

  /** The name of the class that {@code label} is of. */
  public String className(double label) {
    return classNames().get(ClassLabels.index(label, classes()));
  }
}
