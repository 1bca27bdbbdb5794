package playground.app.session.painting;

import java.util.Random;

/**
 * Turns the way of a pointer over the map into the dabs of a stroke. Lengths are shares of the
 * map's side.
 */
final class Brush {
  /** Below this radius, a dab is one point. */
  private static final double SMALLEST_SPRAY = 1.0 / 120;

  private static final double LEAST_SPACING = 1.0 / 48;

  /** How many points would fall on the whole map. */
  private static final double POINTS_OF_WHOLE = 288;

  private final Random random = new Random();
  private double lastAcross;
  private double lastDown;

  /** Whether the pointer has come far enough from the last dab for the next one. */
  boolean isDue(double radius, double across, double down) {
    double spacing = Math.max(LEAST_SPACING, radius / 2);
    return Math.hypot(across - lastAcross, down - lastDown) >= spacing;
  }

  /** Adds one place, as an eraser and a fine brush do. */
  void dot(Stroke onto, double across, double down) {
    lastAcross = across;
    lastDown = down;
    onto.add(across, down);
  }

  /** Adds points at random within {@code radius}, or one where that is very small. */
  void spray(Stroke onto, double radius, double across, double down) {
    if (radius < SMALLEST_SPRAY) {
      dot(onto, across, down);
      return;
    }
    lastAcross = across;
    lastDown = down;
    long count = Math.max(1, Math.round(POINTS_OF_WHOLE * Math.PI * radius * radius));
    for (long k = 0; k < count; k++) {
      double distance = radius * Math.sqrt(random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      onto.add(across + distance * Math.cos(angle), down + distance * Math.sin(angle));
    }
  }
}
