package playground.app.figure.loss;

import playground.model.training.history.EpochSeries;
import playground.model.training.history.RunHistory;

/** From which loss to which, and over how many epochs, a chart of losses has to reach. */
public final class LossRange {
  private double least = Double.MAX_VALUE;
  private double most;
  private long epochs = 1;

  /**
   * Makes room for a loss of {@code history}.
   *
   * @param losses one of its series
   */
  public void include(RunHistory history, EpochSeries losses) {
    epochs = Math.max(epochs, (history.size() - 1) * history.epochsPerBucket());
    for (int k = 0; k < history.size(); k++) {
      double low = losses.least(k);
      if (!Double.isNaN(low)) {
        least = Math.min(least, low);
        most = Math.max(most, losses.most(k));
      }
    }
  }

  /** Makes room for {@code loss} at {@code epoch}. */
  void include(long epoch, double loss) {
    epochs = Math.max(epochs, epoch);
    least = Math.min(least, loss);
    most = Math.max(most, loss);
  }

  /** The smallest loss; the largest number there is where there is no loss. */
  public double least() {
    return least;
  }

  /** The largest loss; 0 where there is none. */
  public double most() {
    return most;
  }

  /** The epochs of the longest history, at least 1. */
  public long epochs() {
    return epochs;
  }
}
