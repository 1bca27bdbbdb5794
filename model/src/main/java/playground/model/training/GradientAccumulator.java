package playground.model.training;

import java.util.Arrays;

/** Gradients of examples that wait for an update: their sum, and how many examples they are. */
final class GradientAccumulator {
  private final double[] sum;
  private final double[] latest;
  private long examples;

  /** None yet, for {@code size} parameters. */
  GradientAccumulator(int size) {
    sum = new double[size];
    latest = new double[size];
  }

  /** The sum. */
  double[] sum() {
    return sum;
  }

  /** Room for the gradient of some more examples, to be written before {@link #takeLatest}. */
  double[] latest() {
    return latest;
  }

  /** Adds {@link #latest()}, the gradient of {@code added} examples, to the sum. */
  void takeLatest(int added) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += latest[k];
    }
    examples += added;
  }

  /** How many examples wait. */
  long examples() {
    return examples;
  }

  /** Adds {@code weight} times the sum to {@code gradient}; from now on no example waits. */
  void moveTo(double[] gradient, double weight) {
    if (examples == 0) {
      return;
    }
    for (int k = 0; k < sum.length; k++) {
      gradient[k] += weight * sum[k];
    }
    Arrays.fill(sum, 0);
    examples = 0;
  }

  /** The sum in an array of its own; an empty one where no example waits. */
  double[] sumIfAny() {
    return examples == 0 ? new double[0] : sum.clone();
  }

  /** Becomes what {@link #sumIfAny} and {@link #examples} were. */
  void take(double[] sumIfAny, long waiting) {
    Arrays.fill(sum, 0);
    System.arraycopy(sumIfAny, 0, sum, 0, sumIfAny.length);
    examples = waiting;
  }
}
