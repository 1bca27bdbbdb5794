package playground.app.session.painting;

import java.util.Arrays;
import playground.model.data.ClassLabels;
import playground.model.data.CustomPoints;
import playground.model.data.Plane;
import playground.model.data.Points;

/**
 * What one stroke over the map does to points: adds some of a class, or takes some away. Places are
 * shares of the map's width, from the left, and of its height, from above.
 */
public final class Stroke {
  private final boolean erases;

  /** The index of the class that is added to. */
  private final int classIndex;

  /** How far around its places a stroke takes points away, as a share of the map's side. */
  private final double radius;

  private double[] across = new double[64];
  private double[] down = new double[64];
  private int size;

  private Stroke(boolean erases, int classIndex, double radius) {
    this.erases = erases;
    this.classIndex = classIndex;
    this.radius = radius;
  }

  /** One that adds points of a class. */
  public static Stroke adding(int classIndex) {
    return new Stroke(false, classIndex, 0);
  }

  static Stroke erasing(double radius) {
    return new Stroke(true, 0, radius);
  }

  /** Adds a point of the stroke, or a place around which points are taken away. */
  public void add(double newAcross, double newDown) {
    if (newAcross < 0 || newAcross > 1 || newDown < 0 || newDown > 1) {
      return;
    }
    if (size == across.length) {
      across = Arrays.copyOf(across, 2 * size);
      down = Arrays.copyOf(down, 2 * size);
    }
    across[size] = newAcross;
    down[size] = newDown;
    size++;
  }

  boolean erases() {
    return erases;
  }

  /** How many points it adds. */
  private int added() {
    return erases ? 0 : size;
  }

  /** A copy, to which nothing more is added. */
  Stroke copy() {
    Stroke copy = new Stroke(erases, classIndex, radius);
    copy.across = Arrays.copyOf(across, Math.max(1, size));
    copy.down = Arrays.copyOf(down, Math.max(1, size));
    copy.size = size;
    return copy;
  }

  /**
   * What becomes of points on a map.
   *
   * @param plane what the map shows
   * @param classes how many classes the points have; where they no longer have that of the stroke,
   *     it adds to the last one
   */
  public Points applyTo(Points points, Plane plane, int classes) {
    double label = ClassLabels.label(Math.min(classIndex, classes - 1), classes);
    int before = points.size();
    double[] newX1 = new double[before + added()];
    double[] newX2 = new double[before + added()];
    double[] labels = new double[before + added()];
    int kept = 0;
    for (int k = 0; k < before; k++) {
      boolean erased =
          erases && covers(plane.shareOfX1(points.x1(k)), plane.shareOfX2(points.x2(k)));
      if (!erased) {
        newX1[kept] = points.x1(k);
        newX2[kept] = points.x2(k);
        labels[kept++] = points.label(k);
      }
    }
    for (int k = 0; k < added(); k++) {
      newX1[kept] = coordinate(plane.x1At(across[k]));
      newX2[kept] = coordinate(plane.x2At(down[k]));
      labels[kept++] = label;
    }
    return new Points(
        Arrays.copyOf(newX1, kept), Arrays.copyOf(newX2, kept), Arrays.copyOf(labels, kept));
  }

  /** The edge of the map can lie beyond where points may. */
  private static double coordinate(double at) {
    return Math.clamp(at, -CustomPoints.LARGEST, CustomPoints.LARGEST);
  }

  private boolean covers(double atAcross, double atDown) {
    for (int k = 0; k < size; k++) {
      double dx = atAcross - across[k];
      double dy = atDown - down[k];
      if (dx * dx + dy * dy <= radius * radius) {
        return true;
      }
    }
    return false;
  }
}
