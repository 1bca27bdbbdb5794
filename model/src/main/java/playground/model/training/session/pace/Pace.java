package playground.model.training.session.pace;

/** When the next epoch is due, at a speed that can change. Not thread-safe. */
public final class Pace {
  /** Farthest that training may fall behind its speed and still catch up. */
  private static final long CATCH_UP_NANOS = 100_000_000;

  /** An epoch that takes this long is shown at its end, whether or not somebody looks. */
  private static final long UNHURRIED_NANOS = 5_000_000;

  private Speed speed = Speed.FLAT_OUT;
  private long nextEpochDue = System.nanoTime();

  /** Goes at {@code newSpeed} from now on. */
  public void change(Speed newSpeed) {
    speed = newSpeed;
    restart();
  }

  /** An epoch is due at once, and those after it from now on. */
  public void restart() {
    nextEpochDue = System.nanoTime();
  }

  /** Nanoseconds from one epoch to the next; 0 when flat out. */
  public long nanosPerEpoch() {
    return speed.nanosPerEpoch();
  }

  /** Whether each epoch is shown at its end, since so few come in a second. */
  public boolean isUnhurried() {
    return speed.nanosPerEpoch() >= UNHURRIED_NANOS;
  }

  /** Whether an epoch is due at {@code now}, a time of {@link System#nanoTime}. */
  public boolean isDue(long now) {
    return now - nextEpochDue >= 0;
  }

  /** How many nanoseconds after {@code now} the next epoch is due; at least 0. */
  public long nanosUntilDue(long now) {
    return Math.max(0, nextEpochDue - now);
  }

  /** Gives up, at {@code now}, what it has fallen too far behind to catch up. */
  public void giveUpArrears(long now) {
    nextEpochDue = Math.max(nextEpochDue, now - CATCH_UP_NANOS);
  }

  /** Goes on to the next epoch, for the one that was due is trained. */
  public void epochDone() {
    nextEpochDue += nanosPerEpoch();
  }
}
