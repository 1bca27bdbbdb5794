package playground.model.optimization;

import java.util.Arrays;

/** What an optimizer remembers: two averages for each parameter, and how many steps it took. */
public final class OptimizerMemory {
  /** Velocity, or the average of the gradient. */
  final double[] first;

  /** The average of the squared gradient. */
  final double[] second;

  private long steps;

  /** Nothing yet: zeros for each of {@code size} parameters. */
  public OptimizerMemory(int size) {
    first = new double[size];
    second = new double[size];
  }

  /** Counts one more step, and returns how many there were. */
  long countStep() {
    return ++steps;
  }

  /** Becomes the same as {@code other}, which is of the same size. Allocates nothing. */
  public void copyFrom(OptimizerMemory other) {
    System.arraycopy(other.first, 0, first, 0, first.length);
    System.arraycopy(other.second, 0, second, 0, second.length);
    steps = other.steps;
  }

  /** Forgets everything. */
  public void clear() {
    Arrays.fill(first, 0);
    Arrays.fill(second, 0);
    steps = 0;
  }
}
