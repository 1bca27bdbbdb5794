package playground.model.training.batch;

/**
 * How much may be computed at once while somebody could wait for the training thread: some tens of
 * milliseconds. What fits in is always finished; what does not is broken off between two of its
 * parts when a command comes. So the numbers of an ordinary network never depend on when that was.
 */
public final class Moment {
  /** Parameters × examples. */
  private static final long WORK = 50_000_000;

  private Moment() {}

  /** Whether that many examples pass through a network of that many parameters in a moment. */
  public static boolean covers(long examples, int parameters) {
    return examples <= examples(parameters);
  }

  /** How many examples pass through a network of that many parameters in a moment. */
  public static long examples(int parameters) {
    return WORK / Math.max(1, parameters);
  }
}
