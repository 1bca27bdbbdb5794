package playground.app.raster;

import java.util.stream.IntStream;
import playground.model.data.Plane;
import playground.model.data.Samples;

/**
 * Chooses as many of very many points as a map can show without being hidden by them: one in each
 * cell of a grid, so that no place with points looks empty, and for the rest the first ones, which
 * are a fair draw, since points are shuffled.
 */
public final class PointSample {
  /** The fraction of what is drawn that the cells of the grid may take. */
  private static final double CELLS = 0.6;

  private PointSample() {}

  /**
   * Some of {@code points}, in their order; all of them where they are at most {@code most}. A
   * computation over all of them.
   */
  public static Samples of(Samples points, int most) {
    if (points.size() <= most) {
      return points;
    }
    boolean[] chosen = new boolean[points.size()];
    int left = most - chooseInEachCell(points, (int) Math.sqrt(CELLS * most), chosen);
    for (int k = 0; left > 0; k++) {
      if (!chosen[k]) {
        chosen[k] = true;
        left--;
      }
    }
    return pick(points, chosen);
  }

  /** The first {@code most} of {@code points}, in a time that does not grow with them. */
  public static Samples first(Samples points, int most) {
    if (points.size() <= most) {
      return points;
    }
    return points.range(0, most);
  }

  /** Chooses the first point of each cell of the plane; answers how many there are. */
  private static int chooseInEachCell(Samples points, int side, boolean[] chosen) {
    Plane plane =
        switch (points.space()) {
          case Plane shown -> shown;
        };
    boolean[] taken = new boolean[side * side];
    int count = 0;
    for (int k = 0; k < points.size(); k++) {
      double across = plane.fractionOfX1(points.x1(k));
      double down = plane.fractionOfX2(points.x2(k));
      if (across >= 0 && across < 1 && down >= 0 && down < 1) {
        int cell = (int) (down * side) * side + (int) (across * side);
        chosen[k] = !taken[cell];
        taken[cell] = true;
        count += chosen[k] ? 1 : 0;
      }
    }
    return count;
  }

  private static Samples pick(Samples points, boolean[] chosen) {
    return points.pick(IntStream.range(0, chosen.length).filter(index -> chosen[index]).toArray());
  }
}
