package playground.model.experiment;

/**
 * How an epoch goes through the training examples.
 *
 * @param order in which order
 * @param remainder what becomes of the examples after the last whole mini-batch
 */
public record EpochPlan(ExampleOrder order, Remainder remainder) {
  /** The usual one: a new order each epoch, no example left out. */
  public static final EpochPlan USUAL =
      new EpochPlan(ExampleOrder.SHUFFLED, Remainder.SMALLER_BATCH);

  /** That of TensorFlow Playground. */
  public static final EpochPlan PLAYGROUND = new EpochPlan(ExampleOrder.FIXED, Remainder.CARRIED);

  /** The same, in another order. */
  public EpochPlan withOrder(ExampleOrder newOrder) {
    return new EpochPlan(newOrder, remainder);
  }

  /** The same, with another end. */
  public EpochPlan withRemainder(Remainder newRemainder) {
    return new EpochPlan(order, newRemainder);
  }
}
