package playground.app.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import playground.app.figure.MapColors;
import playground.app.figure.Mark;
import playground.app.figure.Plane;
import playground.app.raster.PointSample;
import playground.model.data.Points;
import playground.model.experiment.DataSettings;

/** Draws data points, each class with a colour and a shape; test points with a dark rim. */
public final class PointMarks {
  /** Most points of a set to draw on the screen; more would only hide the map. */
  public static final int MOST = 1500;

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
      GraphicsContext g,
      Points points,
      DataSettings data,
      double x,
      double y,
      double side,
      boolean test,
      MapColors colors) {
    double radius = Math.clamp(side / 110, 2.2, 5) * Mark.enlargement(data);
    g.setLineWidth(Math.max(0.8, radius / 3.2));
    for (int k = 0; k < points.size(); k++) {
      double shareX = Plane.shareOfX1(points.x1(k));
      double shareY = Plane.shareOfX2(points.x2(k));
      if (shareX >= 0 && shareX <= 1 && shareY >= 0 && shareY <= 1) {
        int argb = Mark.color(points.label(k), data, colors.palette(), colors.dark());
        g.setFill(FxColor.of(argb));
        g.setStroke(test ? Color.BLACK : Color.WHITE);
        mark(g, x + shareX * side, y + shareY * side, radius, Mark.of(points.label(k), data));
      }
    }
  }

  private static void mark(GraphicsContext g, double x, double y, double radius, Mark mark) {
    if (mark.isDisc()) {
      g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
      g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
      return;
    }
    double[] xs = new double[mark.corners()];
    double[] ys = new double[mark.corners()];
    for (int k = 0; k < xs.length; k++) {
      xs[k] = x + radius * mark.x(k);
      ys[k] = y + radius * mark.y(k);
    }
    g.fillPolygon(xs, ys, xs.length);
    g.strokePolygon(xs, ys, xs.length);
  }
}
