package playground.model.optimization;

import java.util.OptionalDouble;

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

  /**
   * What it has watched, as plain numbers.
   *
   * @param best the lowest loss; empty before the first
   * @param waited epochs since then, or since the factor was lowered
   * @param factor what η is multiplied by
   */
  public record Numbers(OptionalDouble best, int waited, double factor) {
    /** Before the first loss. */
    public static final Numbers NONE = new Numbers(OptionalDouble.empty(), 0, 1);
  }

  /** What it has watched so far. */
  public Numbers numbers() {
    boolean any = best < Double.POSITIVE_INFINITY;
    return new Numbers(any ? OptionalDouble.of(best) : OptionalDouble.empty(), waited, factor);
  }

  /** Goes on from {@code numbers}. */
  public void take(Numbers numbers) {
    best = numbers.best.orElse(Double.POSITIVE_INFINITY);
    waited = numbers.waited;
    factor = numbers.factor;
  }

  /** Forgets everything. */
  public void clear() {
    best = Double.POSITIVE_INFINITY;
    waited = 0;
    factor = 1;
  }
}
