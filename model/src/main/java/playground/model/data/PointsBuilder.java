package playground.model.data;

import java.util.Arrays;

/** Collects points one after the other. */
final class PointsBuilder {
  private final double[] x1;
  private final double[] x2;
  private final double[] label;
  private int size;

  PointsBuilder(int capacity) {
    x1 = new double[capacity];
    x2 = new double[capacity];
    label = new double[capacity];
  }

  void add(double x, double y, double pointLabel) {
    x1[size] = x;
    x2[size] = y;
    label[size++] = pointLabel;
  }

  Points build() {
    return new Points(Arrays.copyOf(x1, size), Arrays.copyOf(x2, size), Arrays.copyOf(label, size));
  }
}
