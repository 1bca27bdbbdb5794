package playground.model.training.session.pace;

/**
 * How much time training may give to computing losses: a tenth of all. Some of it is given in
 * advance, since code that has just begun to run is slow: with what the first losses took as the
 * measure of the next, the curve would have a gap where it is steepest. Not thread-safe.
 */
final class LossBudget {
  private static final long SHARE = 10;
  private static final long MOST_NANOS = 1_000_000_000;

  private long left = MOST_NANOS;
  private long counted;

  /** Begins at {@code now}, a time of {@link System#nanoTime}. */
  LossBudget(long now) {
    counted = now;
  }

  /** Whether something is left at {@code now}. */
  boolean allows(long now) {
    left = Math.min(MOST_NANOS, left + (now - counted) / SHARE);
    counted = now;
    return left > 0;
  }

  /** Takes away what losses took; it may be more than was left. */
  void spend(long nanos) {
    left -= nanos;
  }
}
