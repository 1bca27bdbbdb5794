package playground.app.figure;

import playground.model.data.Problem;
import playground.model.experiment.DataSettings;

/**
 * The shape of a data point on a map, so that classes differ by more than colour.
 *
 * <p>The corners are around (0, 0), for a disc of radius 1 of about the same area; a disc has none.
 */
public enum Mark {
  /** A disc. */
  DISC(new double[0], new double[0]),
  /** A square on its corner. */
  DIAMOND(new double[] {-1.2, 0, 1.2, 0}, new double[] {0, -1.2, 0, 1.2}),
  /** A square. */
  SQUARE(new double[] {-0.9, 0.9, 0.9, -0.9}, new double[] {-0.9, -0.9, 0.9, 0.9}),
  /** A triangle on its base. */
  TRIANGLE(new double[] {-1.15, 0, 1.15}, new double[] {0.85, -1.2, 0.85});

  private final double[] xs;
  private final double[] ys;

  Mark(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /**
   * The mark of a label: of two classes or values a disc from 0 up, of many one a class in turn.
   */
  public static Mark of(double label, DataSettings data) {
    return manyClasses(data)
        ? values()[(int) label % values().length]
        : label >= 0 ? DISC : DIAMOND;
  }

  /** How much larger marks are where few points are: twice for the corners of a truth table. */
  public static double enlargement(DataSettings data) {
    return Math.clamp(Math.sqrt(60.0 / data.size()), 1, 2);
  }

  /** The opaque ARGB colour of a label. */
  public static int color(double label, DataSettings data, Palette palette, boolean dark) {
    return manyClasses(data) ? ClassColors.color((int) label) : palette.color(label, dark);
  }

  private static boolean manyClasses(DataSettings data) {
    return data.problem() == Problem.CLASSIFICATION && data.classes() > 2;
  }

  /** Whether it has no corners. */
  public boolean isDisc() {
    return xs.length == 0;
  }

  /** How many corners it has. */
  public int corners() {
    return xs.length;
  }

  /** x of corner {@code k}, to the right. */
  public double x(int k) {
    return xs[k];
  }

  /** y of corner {@code k}, downwards. */
  public double y(int k) {
    return ys[k];
  }
}
