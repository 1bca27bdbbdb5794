package playground.app.figure.surface;

import playground.app.figure.MapColors;
import playground.app.figure.Mark;
import playground.app.raster.PointSample;
import playground.model.data.Plane;
import playground.model.data.Points;
import playground.model.experiment.DataSettings;

/** Draws data points, each class with a colour and a shape; test points with a dark rim. */
public final class PointMarks {
  /** Most points of a set to draw on the screen; more would only hide the map. */
  public static final int MOST = 1500;

  /** The rim of training points. */
  public static final int TRAIN_RIM = 0xffffffff;

  /** The rim of test points. */
  public static final int TEST_RIM = 0xff000000;

  private PointMarks() {}

  /**
   * Draws all of {@code points}; of very many, a {@link PointSample} should be given.
   *
   * @param x left edge of the map
   * @param y upper edge of the map
   * @param side of the map
   * @param test whether they are test points
   */
  public static void draw(
      Surface g,
      Points points,
      DataSettings data,
      double x,
      double y,
      double side,
      boolean test,
      MapColors colors) {
    double radius = Math.clamp(side / 110, 2.2, 5) * Mark.enlargement(data);
    Pen rim = Pen.of(test ? TEST_RIM : TRAIN_RIM, Math.max(0.8, radius / 3.2));
    Plane plane = data.plane();
    for (int k = 0; k < points.size(); k++) {
      double shareX = plane.shareOfX1(points.x1(k));
      double shareY = plane.shareOfX2(points.x2(k));
      if (shareX >= 0 && shareX <= 1 && shareY >= 0 && shareY <= 1) {
        int argb = Mark.color(points.label(k), data, colors.palette(), colors.dark());
        Mark mark = Mark.of(points.label(k), data);
        g.mark(mark, x + shareX * side, y + shareY * side, radius, argb, rim);
      }
    }
  }
}
