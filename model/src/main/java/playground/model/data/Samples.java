package playground.model.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Labelled samples of an {@link InputSpace}: a matrix of inputs (dimensions × samples), and for
 * each sample a class or a value. Immutable.
 */
public final class Samples {
  private final InputSpace space;
  private final double[][] inputs;
  private final double[] labels;
  private final List<String> classNames;

  /**
   * Copies its arguments.
   *
   * @param inputs input i of sample k at {@code [i][k]}, as many rows as {@code space} has
   *     dimensions
   * @param labels of the samples: classes, as {@link ClassLabels} has them, or values
   * @param classNames what the classes are called, in the order of their labels; empty where labels
   *     are values
   * @throws IllegalArgumentException if the numbers of rows or columns do not fit, or a number is
   *     not finite
   */
  public Samples(InputSpace space, double[][] inputs, double[] labels, List<String> classNames) {
    this(
        space,
        Arrays.stream(inputs).map(double[]::clone).toArray(double[][]::new),
        List.copyOf(classNames),
        labels.clone());
    requireColumns();
    for (int k = 0; k < labels.length; k++) {
      requireFinite(k);
    }
  }

  /** Takes over arrays that nobody else has: with a million samples, each copy counts. */
  private Samples(InputSpace space, double[][] inputs, List<String> classNames, double[] labels) {
    this.space = space;
    this.inputs = inputs;
    this.classNames = classNames;
    this.labels = labels;
  }

  /** Points of the standard plane, with classes that are labelled −1 and +1. */
  public static Samples ofTwoClasses(double[] x1, double[] x2, double[] labels) {
    return new Samples(
        Plane.STANDARD, new double[][] {x1, x2}, labels, ClassLabels.defaultNames(2));
  }

  private void requireColumns() {
    boolean fits = inputs.length == space.dimensions();
    for (double[] row : inputs) {
      fits &= row.length == labels.length;
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "samples: rows of %s inputs and %d labels; %d rows, each with an input a label"
              .formatted(
                  Arrays.toString(Arrays.stream(inputs).mapToInt(row -> row.length).toArray()),
                  labels.length,
                  space.dimensions()));
    }
  }

  private void requireFinite(int k) {
    boolean finite = Double.isFinite(labels[k]);
    for (double[] row : inputs) {
      finite &= Double.isFinite(row[k]);
    }
    if (!finite) {
      throw new IllegalArgumentException(
          "sample %d: %s with label %s; finite numbers"
              .formatted(
                  k,
                  Arrays.toString(Arrays.stream(inputs).mapToDouble(row -> row[k]).toArray()),
                  labels[k]));
    }
  }

  /** What the inputs are. */
  public InputSpace space() {
    return space;
  }

  /** What the classes are called, in the order of their labels; empty where labels are values. */
  public List<String> classNames() {
    return classNames;
  }

  /** How many samples there are. */
  public int size() {
    return labels.length;
  }

  /** Input {@code i} of sample {@code k}. */
  public double input(int i, int k) {
    return inputs[i][k];
  }

  /** x₁ of sample {@code k}: the first input of a point. */
  public double x1(int k) {
    return inputs[0][k];
  }

  /** x₂ of sample {@code k}: the second input of a point, upwards in the picture. */
  public double x2(int k) {
    return inputs[1][k];
  }

  /**
   * The label of sample {@code k}: a class (+1 or −1; 0, 1, 2, … where there are more), or a value.
   */
  public double label(int k) {
    return labels[k];
  }

  /** The same samples, understood as points of {@code plane} that are of other classes. */
  public Samples with(Plane plane, List<String> newNames) {
    return new Samples(plane, inputs, List.copyOf(newNames), labels);
  }

  /** Other samples of the same space and of the same classes. */
  public Samples with(double[][] newInputs, double[] newLabels) {
    return new Samples(space, newInputs, newLabels, classNames);
  }

  /** The samples {@code indices}, in that order. */
  public Samples pick(int[] indices) {
    double[][] picked = new double[inputs.length][];
    for (int i = 0; i < inputs.length; i++) {
      picked[i] = pick(inputs[i], indices);
    }
    return new Samples(space, picked, classNames, pick(labels, indices));
  }

  private static double[] pick(double[] values, int[] indices) {
    double[] picked = new double[indices.length];
    for (int k = 0; k < indices.length; k++) {
      picked[k] = values[indices[k]];
    }
    return picked;
  }

  /** The samples {@code from} (inclusive) to {@code to} (exclusive). */
  public Samples range(int from, int to) {
    double[][] part = new double[inputs.length][];
    for (int i = 0; i < inputs.length; i++) {
      part[i] = Arrays.copyOfRange(inputs[i], from, to);
    }
    return new Samples(space, part, classNames, Arrays.copyOfRange(labels, from, to));
  }

  /** These and then {@code others}, which are of the same space and of the same classes. */
  public Samples and(Samples others) {
    double[][] all = new double[inputs.length][];
    for (int i = 0; i < inputs.length; i++) {
      all[i] = joined(inputs[i], others.inputs[i]);
    }
    return new Samples(space, all, classNames, joined(labels, others.labels));
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Whether {@code other} has the same samples of the same space and classes, in one order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Samples samples
            && space.equals(samples.space)
            && classNames.equals(samples.classNames)
            && Arrays.equals(labels, samples.labels)
            && IntStream.range(0, inputs.length)
                .allMatch(i -> Arrays.equals(inputs[i], samples.inputs[i]));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.deepHashCode(inputs) + Arrays.hashCode(labels);
  }

  @Override
  public String toString() {
    return size() + " samples";
  }
}
