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

  /**
   * What it remembers, as plain numbers.
   *
   * @param first the velocity, or the average of the gradient, of each parameter; empty where all
   *     are 0
   * @param second the average of the squared gradient of each; empty where all are 0
   * @param steps how many steps were counted
   */
  public record Numbers(double[] first, double[] second, long steps) {
    /** What is remembered before the first step. */
    public static final Numbers NONE = new Numbers(new double[0], new double[0], 0);
  }

  /** What it remembers now, in arrays of their own. */
  public Numbers numbers() {
    return new Numbers(copyUnlessZero(first), copyUnlessZero(second), steps);
  }

  private static double[] copyUnlessZero(double[] values) {
    for (double value : values) {
      // By its bits, since -0 is not the same to a sum as 0.
      if (Double.doubleToRawLongBits(value) != 0) {
        return values.clone();
      }
    }
    return new double[0];
  }

  /**
   * Whether all that is remembered of the parameters {@code from} to {@code to}, exclusively, is
   * finite. The square of a large gradient may not be, and would make every later step 0.
   */
  public boolean isFinite(int from, int to) {
    double sum = 0;
    for (int k = from; k < to; k++) {
      // 0 unless one of the two is not finite.
      sum += 0 * first[k] + 0 * second[k];
    }
    return sum == 0;
  }

  /** Remembers {@code numbers}, which are of as many parameters, and nothing else. */
  public void take(Numbers numbers) {
    clear();
    System.arraycopy(numbers.first, 0, first, 0, numbers.first.length);
    System.arraycopy(numbers.second, 0, second, 0, numbers.second.length);
    steps = numbers.steps;
  }

  /** Forgets everything. */
  public void clear() {
    Arrays.fill(first, 0);
    Arrays.fill(second, 0);
    steps = 0;
  }
}
