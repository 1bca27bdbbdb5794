package playground.app.session.painting;

import java.util.Random;

/** Turns the way of a pointer over the plane into the dabs of a stroke. */
final class Brush {
  /** Below this radius, a dab is one point. */
  private static final double SMALLEST_SPRAY = 0.1;

  private static final double LEAST_SPACING = 0.25;
  private static final double POINTS_PER_AREA = 2;

  private final Random random = new Random();
  private double lastX1;
  private double lastX2;

  /** Whether the pointer has come far enough from the last dab for the next one. */
  boolean isDue(double radius, double x1, double x2) {
    double spacing = Math.max(LEAST_SPACING, radius / 2);
    return Math.hypot(x1 - lastX1, x2 - lastX2) >= spacing;
  }

  /** Adds one place, as an eraser and a fine brush do. */
  void dot(Stroke onto, double x1, double x2) {
    lastX1 = x1;
    lastX2 = x2;
    onto.add(x1, x2);
  }

  /** Adds points at random within {@code radius}, or one where that is very small. */
  void spray(Stroke onto, double radius, double x1, double x2) {
    if (radius < SMALLEST_SPRAY) {
      dot(onto, x1, x2);
      return;
    }
    lastX1 = x1;
    lastX2 = x2;
    long count = Math.max(1, Math.round(POINTS_PER_AREA * Math.PI * radius * radius));
    for (long k = 0; k < count; k++) {
      double distance = radius * Math.sqrt(random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      onto.add(x1 + distance * Math.cos(angle), x2 + distance * Math.sin(angle));
    }
  }
}
