package playground.model.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Labelled points (x₁, x₂) of the plane. Immutable. */
public final class Points {
  private final double[] x1;
  private final double[] x2;
  private final double[] label;

  /**
   * Copies its arguments.
   *
   * @throws IllegalArgumentException if the three are not of one length, or a number is not finite
   */
  public Points(double[] x1, double[] x2, double[] label) {
    this(new Columns(x1.clone(), x2.clone(), label.clone()));
    for (int k = 0; k < x1.length; k++) {
      if (!Double.isFinite(x1[k]) || !Double.isFinite(x2[k]) || !Double.isFinite(label[k])) {
        throw new IllegalArgumentException(
            "point %d: (%s, %s) with label %s; finite numbers"
                .formatted(k, x1[k], x2[k], label[k]));
      }
    }
  }

  /** Takes over arrays that nobody else has, of numbers that come from other points. */
  private Points(Columns columns) {
    x1 = columns.x1;
    x2 = columns.x2;
    label = columns.label;
  }

  /** Arrays of one length: with a million points, each copy that is not made counts. */
  private record Columns(double[] x1, double[] x2, double[] label) {
    Columns {
      if (x1.length != x2.length || x1.length != label.length) {
        throw new IllegalArgumentException(
            "points: %d x1, %d x2 and %d labels; as many of each"
                .formatted(x1.length, x2.length, label.length));
      }
    }
  }

  /** How many points there are. */
  public int size() {
    return label.length;
  }

  /** x₁ of point {@code k}. */
  public double x1(int k) {
    return x1[k];
  }

  /** x₂ of point {@code k}; upwards in the picture. */
  public double x2(int k) {
    return x2[k];
  }

  /**
   * The label of point {@code k}: a class (+1 or −1; 0, 1, 2, … where there are more), or a value.
   */
  public double label(int k) {
    return label[k];
  }

  /** Whether {@code other} has the same points with the same labels, in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Points points
            && Arrays.equals(x1, points.x1)
            && Arrays.equals(x2, points.x2)
            && Arrays.equals(label, points.label);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(x1) + Arrays.hashCode(x2)) + Arrays.hashCode(label);
  }

  @Override
  public String toString() {
    return size() + " points";
  }

  /** The points {@code from} (inclusive) to {@code to} (exclusive). */
  Points range(int from, int to) {
    return new Points(
        new Columns(
            Arrays.copyOfRange(x1, from, to),
            Arrays.copyOfRange(x2, from, to),
            Arrays.copyOfRange(label, from, to)));
  }

  /** The same points, {@code order[k]} being the one that comes k-th. */
  Points inOrder(int[] order) {
    return new Points(new Columns(pick(x1, order), pick(x2, order), pick(label, order)));
  }

  private static double[] pick(double[] values, int[] order) {
    double[] picked = new double[order.length];
    for (int k = 0; k < order.length; k++) {
      picked[k] = values[order[k]];
    }
    return picked;
  }
}
