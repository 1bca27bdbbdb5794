package playground.model.training;

import java.util.Arrays;

/** Gradients of examples that wait for an update: their sum, and how many examples they are. */
final class CarriedGradients {
  private final double[] sum;
  private long examples;

  /** None yet, for {@code size} parameters. */
  CarriedGradients(int size) {
    sum = new double[size];
  }

  /** The sum, to which gradients are added; each of them then {@link #count}ed. */
  double[] sum() {
    return sum;
  }

  /** Counts {@code added} more examples. */
  void count(int added) {
    examples += added;
  }

  /** How many examples wait. */
  long examples() {
    return examples;
  }

  /** Makes {@code gradient} {@code weight} times the sum; from now on no example waits. */
  void moveTo(double[] gradient, double weight) {
    if (examples == 0) {
      Arrays.fill(gradient, 0);
      return;
    }
    for (int k = 0; k < sum.length; k++) {
      gradient[k] = weight * sum[k];
    }
    Arrays.fill(sum, 0);
    examples = 0;
  }

  /** Becomes as {@code other} is, which is of the same size. */
  void copyFrom(CarriedGradients other) {
    System.arraycopy(other.sum, 0, sum, 0, sum.length);
    examples = other.examples;
  }
}
