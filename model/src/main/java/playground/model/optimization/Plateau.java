package playground.model.optimization;

/**
 * Watches a loss, epoch by epoch, and lowers the learning rate where it stands still: after n
 * epochs in which it has not fallen by a ten-thousandth of its best, the factor is multiplied by γ.
 */
public final class Plateau {
  private static final double IMPROVEMENT = 1e-4;

  private double best = Double.POSITIVE_INFINITY;
  private int waited;
  private double factor = 1;

  /** What η is multiplied by, at most 1. */
  public double factor() {
    return factor;
  }

  /** Takes the loss at the end of an epoch. */
  public void take(double loss, Schedule schedule) {
    if (loss < best * (1 - IMPROVEMENT)) {
      best = loss;
      waited = 0;
    } else if (++waited >= schedule.epochs()) {
      factor *= schedule.factor();
      waited = 0;
    }
  }

  /** Becomes the same as {@code other}. */
  public void copyFrom(Plateau other) {
    best = other.best;
    waited = other.waited;
    factor = other.factor;
  }

  /** Forgets everything. */
  public void clear() {
    best = Double.POSITIVE_INFINITY;
    waited = 0;
    factor = 1;
  }
}
