package playground.model.inspection.trace.part;

/**
 * η of one step, and what it is made of.
 *
 * @param setting the learning rate that is set
 * @param schedule what the schedule multiplies it by at this epoch, the warm-up among it
 * @param plateau what a schedule that watches the loss has multiplied it by so far; 1 otherwise
 * @param rate η, their product
 */
public record LearningRateTerms(double setting, double schedule, double plateau, double rate) {
  /** The learning rate as it is set. */
  public static LearningRateTerms constant(double rate) {
    return new LearningRateTerms(rate, 1, 1, rate);
  }
}
