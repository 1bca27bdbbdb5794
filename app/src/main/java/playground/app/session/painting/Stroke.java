package playground.app.session.painting;

import java.util.Arrays;
import playground.model.data.Bounds;
import playground.model.data.CustomPoints;
import playground.model.data.Points;

/**
 * What one stroke over the map does to points: adds some of a class, or takes some away. Places are
 * in the plane, both coordinates from −6 to 6.
 */
public final class Stroke {
  /** The class that is added, +1 or −1; 0 where points are taken away. */
  private final int label;

  private final double radius;
  private double[] x1 = new double[64];
  private double[] x2 = new double[64];
  private int size;

  private Stroke(int label, double radius) {
    this.label = label;
    this.radius = radius;
  }

  public static Stroke adding(int label) {
    return new Stroke(label, 0);
  }

  static Stroke erasing(double radius) {
    return new Stroke(0, radius);
  }

  /** Adds a point of the stroke, or a place around which points are taken away. */
  public void add(double newX1, double newX2) {
    if (Math.max(Math.abs(newX1), Math.abs(newX2)) > Bounds.HALF_SIDE) {
      return;
    }
    if (size == x1.length) {
      x1 = Arrays.copyOf(x1, 2 * size);
      x2 = Arrays.copyOf(x2, 2 * size);
    }
    x1[size] = newX1;
    x2[size] = newX2;
    size++;
  }

  /** How many points it adds. */
  int added() {
    return label == 0 ? 0 : size;
  }

  /** A copy, to which nothing more is added. */
  Stroke copy() {
    Stroke copy = new Stroke(label, radius);
    copy.x1 = Arrays.copyOf(x1, Math.max(1, size));
    copy.x2 = Arrays.copyOf(x2, Math.max(1, size));
    copy.size = size;
    return copy;
  }

  /** What becomes of {@code points}, which are laid on the plane so. */
  public Points applyTo(Points points, Bounds bounds) {
    int before = points.size();
    double[] newX1 = new double[before + added()];
    double[] newX2 = new double[before + added()];
    double[] labels = new double[before + added()];
    int kept = 0;
    for (int k = 0; k < before; k++) {
      boolean erased =
          label == 0 && covers(bounds.x1InSquare(points.x1(k)), bounds.x2InSquare(points.x2(k)));
      if (!erased) {
        newX1[kept] = points.x1(k);
        newX2[kept] = points.x2(k);
        labels[kept++] = points.label(k);
      }
    }
    for (int k = 0; k < added(); k++) {
      newX1[kept] = coordinate(bounds.x1At(x1[k]));
      newX2[kept] = coordinate(bounds.x2At(x2[k]));
      labels[kept++] = label;
    }
    return new Points(
        Arrays.copyOf(newX1, kept), Arrays.copyOf(newX2, kept), Arrays.copyOf(labels, kept));
  }

  /** The edge of the plane can lie beyond where points may. */
  private static double coordinate(double at) {
    return Math.clamp(at, -CustomPoints.LARGEST, CustomPoints.LARGEST);
  }

  private boolean covers(double atX1, double atX2) {
    for (int k = 0; k < size; k++) {
      double dx = atX1 - x1[k];
      double dy = atX2 - x2[k];
      if (dx * dx + dy * dy <= radius * radius) {
        return true;
      }
    }
    return false;
  }
}
