package playground.app.session.painting;

import java.util.Arrays;
import java.util.stream.IntStream;
import playground.model.data.ClassLabels;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;

/**
 * What one stroke over the map does to points: adds some of a class, or takes some away. Places are
 * shares of the map's width, from the left, and of its height, from above.
 */
public final class Stroke {
  private final boolean erases;

  /** The index of the class that is added to. */
  private final int classIndex;

  /** How far around its places a stroke takes points away, as a fraction of the map's side. */
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

  /** A copy, to which nothing more is added. */
  Stroke copy() {
    Stroke copy = new Stroke(erases, classIndex, radius);
    copy.across = Arrays.copyOf(across, Math.max(1, size));
    copy.down = Arrays.copyOf(down, Math.max(1, size));
    copy.size = size;
    return copy;
  }

  /**
   * What becomes of points on a map of their plane. Where they do not have the class of the stroke,
   * it adds to their last one.
   */
  public Samples applyTo(Samples points) {
    Plane plane =
        switch (points.space()) {
          case Plane shown -> shown;
        };
    return erases ? erased(points, plane) : points.and(added(points, plane));
  }

  private Samples erased(Samples points, Plane plane) {
    return points.pick(
        IntStream.range(0, points.size())
            .filter(
                k -> !covers(plane.fractionOfX1(points.x1(k)), plane.fractionOfX2(points.x2(k))))
            .toArray());
  }

  private Samples added(Samples to, Plane plane) {
    int classes = Math.max(2, to.classNames().size());
    double[] labels = new double[size];
    Arrays.fill(labels, ClassLabels.label(Math.min(classIndex, classes - 1), classes));
    double[][] places = new double[2][size];
    for (int k = 0; k < size; k++) {
      places[0][k] = coordinate(plane.x1At(across[k]));
      places[1][k] = coordinate(plane.x2At(down[k]));
    }
    return to.with(places, labels);
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
