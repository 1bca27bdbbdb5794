package playground.model.training.history;

import java.util.Arrays;

/**
 * A number over the epochs of a run: in each bucket of epochs the smallest and the largest, NaN
 * where there is none.
 */
public final class EpochSeries {
  private final double[] least = new double[RunHistory.BUCKETS];
  private final double[] most = new double[RunHistory.BUCKETS];

  EpochSeries() {
    clear();
  }

  /** Becomes as {@code other} is. */
  void copyFrom(EpochSeries other) {
    System.arraycopy(other.least, 0, least, 0, least.length);
    System.arraycopy(other.most, 0, most, 0, most.length);
  }

  void clear() {
    clearFrom(0);
  }

  /** Clears {@code bucket} and all after it. */
  void clearFrom(int bucket) {
    Arrays.fill(least, bucket, least.length, Double.NaN);
    Arrays.fill(most, bucket, most.length, Double.NaN);
  }

  void add(int bucket, double value) {
    least[bucket] = smaller(least[bucket], value);
    most[bucket] = -smaller(-most[bucket], -value);
  }

  /** Makes one bucket of each two. */
  void halve() {
    for (int k = 0; k < least.length / 2; k++) {
      least[k] = smaller(least[2 * k], least[2 * k + 1]);
      most[k] = -smaller(-most[2 * k], -most[2 * k + 1]);
    }
    clearFrom(least.length / 2);
  }

  /** The smallest number in {@code bucket}; NaN where there is none. */
  public double least(int bucket) {
    return least[bucket];
  }

  /** The largest number in {@code bucket}; NaN where there is none. */
  public double most(int bucket) {
    return most[bucket];
  }

  /** The smaller of two of which either may be missing (NaN). */
  private static double smaller(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
  }
}
