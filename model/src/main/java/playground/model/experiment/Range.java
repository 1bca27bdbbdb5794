package playground.model.experiment;

/**
 * The numbers that a setting can have.
 *
 * @param min the smallest one
 * @param max the largest one
 */
public record Range(double min, double max) {

  /** Whether {@code value} is a number between the two, both included. */
  public boolean contains(double value) {
    return value >= min && value <= max;
  }

  /** The number of the range that is nearest to {@code value}. */
  public double clamp(double value) {
    return Math.clamp(value, min, max);
  }

  /**
   * @throws IllegalArgumentException naming {@code setting}, unless {@code value} is in the range
   */
  public void require(String setting, double value) {
    if (!contains(value)) {
      throw new IllegalArgumentException(
          "%s: %s; a number from %s to %s".formatted(setting, value, min, max));
    }
  }
}
