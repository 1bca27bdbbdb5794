package playground.model.sweep;

import java.util.stream.LongStream;

/**
 * The epochs after which the losses of each cell are recorded: the first weights (epoch 0), the
 * last epoch, and evenly spaced ones between them.
 */
public final class RecordedEpochs {
  /** For cells of which the result alone is wanted. */
  public static final RecordedEpochs NONE = new RecordedEpochs(new long[0]);

  private final long[] epochs;

  private RecordedEpochs(long[] epochs) {
    this.epochs = epochs;
  }

  /**
   * Of {@code epochs} epochs, as many as there are but at most {@code most}.
   *
   * @param most at least 2
   */
  public static RecordedEpochs of(long epochs, int most) {
    if (epochs < most) {
      return new RecordedEpochs(LongStream.rangeClosed(0, epochs).toArray());
    }
    double step = (double) epochs / (most - 1);
    return new RecordedEpochs(
        LongStream.range(0, most)
            .map(k -> k == most - 1 ? epochs : Math.round(k * step))
            .toArray());
  }

  /** How many there are. */
  public int size() {
    return epochs.length;
  }

  /** The one at {@code place}, from 0 to below {@link #size}; they rise. */
  public long epoch(int place) {
    return epochs[place];
  }

  /** The place of the one nearest to {@code epoch}; there is at least one. */
  public int nearest(double epoch) {
    int best = 0;
    for (int place = 1; place < epochs.length; place++) {
      if (Math.abs(epochs[place] - epoch) < Math.abs(epochs[best] - epoch)) {
        best = place;
      }
    }
    return best;
  }
}
