package playground.model.data.plane;

import java.util.Arrays;
import java.util.List;
import playground.model.data.ClassLabels;
import playground.model.data.Plane;
import playground.model.data.Samples;

/** Collects points of the standard plane, one after the other. */
final class SamplesBuilder {
  private final double[] x1;
  private final double[] x2;
  private final double[] label;
  private final List<String> classNames;
  private int size;

  private SamplesBuilder(int capacity, List<String> classNames) {
    x1 = new double[capacity];
    x2 = new double[capacity];
    label = new double[capacity];
    this.classNames = classNames;
  }

  /** For as many points, of as many classes. */
  static SamplesBuilder ofClasses(int capacity, int classes) {
    return new SamplesBuilder(capacity, ClassLabels.defaultNames(classes));
  }

  /** For as many points, labelled with values. */
  static SamplesBuilder ofValues(int capacity) {
    return new SamplesBuilder(capacity, List.of());
  }

  void add(double x, double y, double pointLabel) {
    x1[size] = x;
    x2[size] = y;
    label[size++] = pointLabel;
  }

  Samples build() {
    double[][] inputs = {Arrays.copyOf(x1, size), Arrays.copyOf(x2, size)};
    return new Samples(Plane.STANDARD, inputs, Arrays.copyOf(label, size), classNames);
  }
}
