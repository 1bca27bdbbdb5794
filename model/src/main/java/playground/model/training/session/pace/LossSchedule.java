package playground.model.training.session.pace;

/**
 * At the ends of which epochs the losses are computed: of as many as somebody can see, where there
 * is time for that, and in any case often enough that the curve has no stretch without a number
 * that one could see. Not thread-safe.
 */
public final class LossSchedule {
  /** A gap of 1/100 of the epochs of a run is a few pixels of its curve. */
  private static final long EPOCHS_PER_GAP = 100;

  private final LossBudget budget;
  private long latestEpoch;

  /** Begins at {@code now}, a time of {@link System#nanoTime}. */
  public LossSchedule(long now) {
    budget = new LossBudget(now);
  }

  /**
   * Whether to compute the losses now.
   *
   * @param epoch that has just ended
   * @param seen whether somebody looks
   * @param inTime whether training is not behind its speed, and would only wait
   * @param now a time of {@link System#nanoTime}
   */
  public boolean areDue(long epoch, boolean seen, boolean inTime, long now) {
    boolean another = epoch < latestEpoch;
    boolean wouldLeaveAGap = another || epoch - latestEpoch > epoch / EPOCHS_PER_GAP;
    return wouldLeaveAGap || seen && (inTime || budget.allows(now));
  }

  /** They were computed, from {@code begun} to {@code ended}. */
  public void computed(long epoch, long begun, long ended) {
    latestEpoch = epoch;
    budget.spend(ended - begun);
  }
}
