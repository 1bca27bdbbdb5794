package playground.model.inspection;

/**
 * How many of some values fall between {@code least} and {@code most}, in bins of equal width.
 * Immutable.
 */
public final class Histogram {
  private final double least;
  private final double most;
  private final int[] counts;
  private int zeros;
  private int total;

  private Histogram(double least, double most, int bins) {
    this.least = least;
    this.most = most;
    counts = new int[bins];
  }

  /**
   * The values themselves, between the smallest and the largest of them.
   *
   * @param matrix of {@code rows} rows that are {@code stride} apart, of which the first {@code
   *     columns} numbers count
   */
  static Histogram ofValues(double[] matrix, int rows, int stride, int columns, int bins) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < rows; row++) {
      for (int k = row * stride; k < row * stride + columns; k++) {
        least = Math.min(least, matrix[k]);
        most = Math.max(most, matrix[k]);
      }
    }
    if (most - least < 1e-12 * Math.max(1, Math.abs(most))) {
      least -= 0.5;
      most += 0.5;
    }
    Histogram histogram = new Histogram(least, most, bins);
    for (int row = 0; row < rows; row++) {
      for (int k = row * stride; k < row * stride + columns; k++) {
        histogram.zeros += matrix[k] == 0 ? 1 : 0;
        histogram.add(matrix[k]);
      }
    }
    return histogram;
  }

  /**
   * The powers of ten of the values' sizes, log₁₀ |v|, from {@code least} to {@code most}; what
   * lies beyond counts in the outermost bins. Values that are 0 have none and are only counted.
   */
  static Histogram ofMagnitudes(
      double[] matrix, int rows, int stride, int columns, double least, double most, int bins) {
    Histogram histogram = new Histogram(least, most, bins);
    for (int row = 0; row < rows; row++) {
      for (int k = row * stride; k < row * stride + columns; k++) {
        if (matrix[k] == 0) {
          histogram.zeros++;
          histogram.total++;
        } else {
          histogram.add(Math.log10(Math.abs(matrix[k])));
        }
      }
    }
    return histogram;
  }

  private void add(double value) {
    double fraction = (value - least) / (most - least);
    counts[(int) Math.clamp((long) (fraction * counts.length), 0, counts.length - 1)]++;
    total++;
  }

  /** The lower edge of the first bin. */
  public double least() {
    return least;
  }

  /** The upper edge of the last bin. */
  public double most() {
    return most;
  }

  /** How many bins there are. */
  public int bins() {
    return counts.length;
  }

  /** How many values are in bin {@code bin}. */
  public int count(int bin) {
    return counts[bin];
  }

  /** How many values are exactly 0. */
  public int zeros() {
    return zeros;
  }

  /** How many values there are. */
  public int total() {
    return total;
  }

  /**
   * The value that a fraction of those in the bins lies below, to the width of a bin.
   *
   * @param fraction from 0 to 1
   */
  public double quantile(double fraction) {
    int binned = 0;
    for (int count : counts) {
      binned += count;
    }
    double below = 0;
    for (int bin = 0; bin < counts.length; bin++) {
      below += counts[bin];
      if (counts[bin] > 0 && below >= fraction * binned) {
        return least + (bin + 0.5) * (most - least) / counts.length;
      }
    }
    return most;
  }
}
