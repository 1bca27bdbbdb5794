package playground.model.sweep.spread;

import playground.model.sweep.RecordedEpochs;

/**
 * Quantiles of the losses of several networks after each recorded epoch; networks that have
 * diverged by then are not among them. Immutable.
 */
public final class LossFan {
  private final RecordedEpochs epochs;
  private final double[][] values;
  private final int[] counts;

  LossFan(RecordedEpochs epochs, double[][] values, int[] counts) {
    this.epochs = epochs;
    this.values = values;
    this.counts = counts;
  }

  /** Of no network. */
  public static LossFan empty() {
    return new LossSpread(RecordedEpochs.NONE).fan();
  }

  /** Where its losses are recorded. */
  public RecordedEpochs epochs() {
    return epochs;
  }

  /**
   * A quantile of the losses.
   *
   * @param place in {@link #epochs}
   * @return NaN where there is no network
   */
  public double at(Quantile quantile, int place) {
    return values[quantile.ordinal()][place];
  }

  /** How many networks have a finite loss at {@code place}. */
  public int count(int place) {
    return counts[place];
  }

  /** Whether there is no loss in it. */
  public boolean isEmpty() {
    return epochs.size() == 0 || counts[0] == 0;
  }
}
