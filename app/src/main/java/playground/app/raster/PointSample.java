package playground.app.raster;

import java.util.Arrays;
import playground.model.data.Plane;
import playground.model.data.Points;

/**
 * Chooses as many of very many points as a map can show without being hidden by them: one in each
 * cell of a grid, so that no place with points looks empty, and for the rest the first ones, which
 * are a fair draw, since points are shuffled.
 */
public final class PointSample {
  /** The share of what is drawn that the cells of the grid may take. */
  private static final double CELLS = 0.6;

  private PointSample() {}

  /**
   * Some of {@code points}, in their order; all of them where they are at most {@code most}. A
   * computation over all of them.
   *
   * @param plane what the map shows
   */
  public static Points of(Points points, Plane plane, int most) {
    if (points.size() <= most) {
      return points;
    }
    boolean[] chosen = new boolean[points.size()];
    int left = most - chooseInEachCell(points, plane, (int) Math.sqrt(CELLS * most), chosen);
    for (int k = 0; left > 0; k++) {
      if (!chosen[k]) {
        chosen[k] = true;
        left--;
      }
    }
    return pick(points, chosen, most);
  }

  /** The first {@code most} of {@code points}, in a time that does not grow with them. */
  public static Points first(Points points, int most) {
    if (points.size() <= most) {
      return points;
    }
    boolean[] chosen = new boolean[most];
    Arrays.fill(chosen, true);
    return pick(points, chosen, most);
  }

  /** Chooses the first point of each cell of the plane; answers how many there are. */
  private static int chooseInEachCell(Points points, Plane plane, int side, boolean[] chosen) {
    boolean[] taken = new boolean[side * side];
    int count = 0;
    for (int k = 0; k < points.size(); k++) {
      double across = plane.shareOfX1(points.x1(k));
      double down = plane.shareOfX2(points.x2(k));
      if (across >= 0 && across < 1 && down >= 0 && down < 1) {
        int cell = (int) (down * side) * side + (int) (across * side);
        chosen[k] = !taken[cell];
        taken[cell] = true;
        count += chosen[k] ? 1 : 0;
      }
    }
    return count;
  }

  private static Points pick(Points points, boolean[] chosen, int count) {
    double[] x1 = new double[count];
    double[] x2 = new double[count];
    double[] label = new double[count];
    int size = 0;
    for (int k = 0; size < count; k++) {
      if (chosen[k]) {
        x1[size] = points.x1(k);
        x2[size] = points.x2(k);
        label[size++] = points.label(k);
      }
    }
    return new Points(x1, x2, label);
  }
}
