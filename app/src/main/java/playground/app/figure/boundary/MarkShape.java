package playground.app.figure.boundary;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import playground.app.figure.Mark;

/** The outlines of marks, the same as on the screen. */
final class MarkShape {
  private MarkShape() {}

  static Shape of(Mark mark, double x, double y, double radius) {
    if (mark.isDisc()) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    Path2D outline = new Path2D.Double();
    outline.moveTo(x + radius * mark.x(0), y + radius * mark.y(0));
    for (int k = 1; k < mark.corners(); k++) {
      outline.lineTo(x + radius * mark.x(k), y + radius * mark.y(k));
    }
    outline.closePath();
    return outline;
  }
}
