package playground.model.training.session.pace;

/**
 * How fast a session trains.
 *
 * @param epochsPerSecond above 0; infinite for as fast as it can
 */
public record Speed(double epochsPerSecond) {
  /** As fast as the machine can. */
  public static final Speed FLAT_OUT = new Speed(Double.POSITIVE_INFINITY);

  /**
   * @throws IllegalArgumentException unless {@code epochsPerSecond} is above 0
   */
  public Speed {
    if (!(epochsPerSecond > 0)) {
      throw new IllegalArgumentException("speed: " + epochsPerSecond + "; above 0 epochs a second");
    }
  }

  /** Nanoseconds from one epoch to the next; 0 when flat out. */
  long nanosPerEpoch() {
    return (long) (1e9 / epochsPerSecond);
  }
}
