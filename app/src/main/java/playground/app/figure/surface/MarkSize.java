package playground.app.figure.surface;

import playground.app.figure.Mark;
import playground.model.experiment.DataSettings;

/**
 * How large the marks of points are, on a map as in the key to it.
 *
 * @param radius of a mark
 * @param rim width of the line around it
 */
public record MarkSize(double radius, double rim) {

  /** On a map of the screen with this side. */
  public static MarkSize onScreen(double side, DataSettings data) {
    double radius = Math.clamp(side / 110, 2.2, 5) * Mark.enlargement(data);
    return new MarkSize(radius, Math.max(0.8, radius / 3.2));
  }
}
