package playground.model.experiment;

/**
 * What becomes of the last examples of an epoch where the batch size does not divide their number.
 *
 * <p>A single one, on which batch normalization cannot be trained, joins the last whole mini-batch
 * there, unless it is left out.
 */
public enum Remainder {
  /** They make a smaller mini-batch. */
  SMALLER_BATCH,

  /**
   * They are left out: an epoch ends where no whole mini-batch is left of it, after steps by
   * example too. Where there is no whole mini-batch at all, they make a smaller one.
   */
  DROPPED,

  /**
   * Their gradients wait for the next epoch's first update, whose mean is then over more examples,
   * as in TensorFlow Playground. Where an epoch has no whole mini-batch, there is never an update.
   */
  CARRIED
}
