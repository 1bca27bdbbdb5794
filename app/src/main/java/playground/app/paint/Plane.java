package playground.app.paint;

import java.util.List;
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
   * The features at the centres of {@code side} × {@code side} pixels, rows from the top.
   *
   * @return features × pixels
   */
  static double[][] featuresAt(List<Feature> features, int side) {
    double[][] values = new double[features.size()][side * side];
    for (int row = 0; row < side; row++) {
      double x2 = x2At((row + 0.5) / side);
      for (int column = 0; column < side; column++) {
        double x1 = x1At((column + 0.5) / side);
        for (int i = 0; i < values.length; i++) {
          values[i][row * side + column] = features.get(i).at(x1, x2);
        }
      }
    }
    return values;
  }
}
