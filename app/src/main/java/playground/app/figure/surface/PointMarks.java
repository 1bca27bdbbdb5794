package playground.app.figure.surface;

import playground.app.figure.MapColors;
import playground.app.figure.Mark;
import playground.app.raster.PointSample;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.experiment.DataSettings;

/** Draws data points, each class with a colour and a shape; test points with a dark rim. */
public final class PointMarks {
  /** Most points of a set to draw on the screen; more would only hide the map. */
  public static final int MOST = 1500;

  private static final int TRAIN_RIM = 0xffffffff;
  private static final int TEST_RIM = 0xff000000;

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
      Samples points,
      DataSettings data,
      double x,
      double y,
      double side,
      MarkSize size,
      boolean test,
      MapColors colors) {
    Plane plane = data.plane();
    for (int k = 0; k < points.size(); k++) {
      double shareX = plane.fractionOfX1(points.x1(k));
      double shareY = plane.fractionOfX2(points.x2(k));
      if (shareX >= 0 && shareX <= 1 && shareY >= 0 && shareY <= 1) {
        draw(g, points.label(k), data, x + shareX * side, y + shareY * side, size, test, colors);
      }
    }
  }

  /** Draws the mark of a label, on a map or in a key to it. */
  public static void draw(
      Surface g,
      double label,
      DataSettings data,
      double x,
      double y,
      MarkSize size,
      boolean test,
      MapColors colors) {
    int argb = Mark.color(label, data, colors.palette(), colors.dark());
    Pen rim = Pen.of(test ? TEST_RIM : TRAIN_RIM, size.rim());
    g.mark(Mark.of(label, data), x, y, size.radius(), argb, rim);
  }
}
