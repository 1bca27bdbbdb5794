package playground.model.sweep.spread;

import java.util.Arrays;
import playground.model.sweep.RecordedEpochs;

/**
 * The losses of several networks after each recorded epoch, sorted. It costs little to add one: the
 * fan of many networks can be looked at while they come in. Not thread-safe.
 */
public final class LossSpread {
  private static final int FIRST_CAPACITY = 16;

  private final RecordedEpochs epochs;
  private final double[][] sorted;
  private final int[] counts;

  /** Of no network yet. */
  public LossSpread(RecordedEpochs epochs) {
    this.epochs = epochs;
    sorted = new double[epochs.size()][FIRST_CAPACITY];
    counts = new int[epochs.size()];
  }

  /**
   * Adds a network's loss. One that is not finite is left out.
   *
   * @param place in the recorded epochs
   */
  public void add(int place, double loss) {
    if (!Double.isFinite(loss)) {
      return;
    }
    int count = counts[place];
    if (count == sorted[place].length) {
      sorted[place] = Arrays.copyOf(sorted[place], 2 * count);
    }
    double[] row = sorted[place];
    int found = Arrays.binarySearch(row, 0, count, loss);
    int at = found >= 0 ? found : -found - 1;
    System.arraycopy(row, at, row, at + 1, count - at);
    row[at] = loss;
    counts[place]++;
  }

  /** What there is by now. */
  public LossFan fan() {
    double[][] values = new double[Quantile.values().length][epochs.size()];
    for (Quantile quantile : Quantile.values()) {
      for (int place = 0; place < epochs.size(); place++) {
        values[quantile.ordinal()][place] = quantile.of(sorted[place], counts[place]);
      }
    }
    return new LossFan(epochs, values, counts.clone());
  }
}
