package playground.app.figure;

import playground.model.data.Feature;

/** The part of the plane that maps show: x₁ and x₂ from −6 to 6, x₂ upwards. */
public final class Plane {
  /** The largest |x₁| and |x₂| shown. */
  public static final double RADIUS = 6;

  private Plane() {}

  /** x₁ at a share (0 left to 1 right) of the width. */
  public static double x1At(double share) {
    return (2 * share - 1) * RADIUS;
  }

  /** x₂ at a share (0 top to 1 bottom) of the height. */
  public static double x2At(double share) {
    return (1 - 2 * share) * RADIUS;
  }

  /** The share of the width at which x₁ is. */
  public static double shareOfX1(double x1) {
    return (x1 / RADIUS + 1) / 2;
  }

  /** The share of the height at which x₂ is. */
  public static double shareOfX2(double x2) {
    return (1 - x2 / RADIUS) / 2;
  }

  /**
   * A feature at the centres of some of {@code side} × {@code side} pixels.
   *
   * @param pixel the first of them, counted in rows from the top left
   * @param values takes them from {@code offset} on
   */
  public static void featureAt(
      Feature feature, int side, int pixel, int count, float[] values, int offset) {
    for (int k = 0; k < count; k++) {
      int row = (pixel + k) / side;
      int column = (pixel + k) % side;
      values[offset + k] =
          (float) feature.at(x1At((column + 0.5) / side), x2At((row + 0.5) / side));
    }
  }
}
