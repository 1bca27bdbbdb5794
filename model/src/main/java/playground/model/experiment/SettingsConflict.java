package playground.model.experiment;

/** Why settings that are each right do not fit each other. */
public enum SettingsConflict {
  /** Residual connections between hidden layers of unequal width. */
  RESIDUAL_WIDTHS,
  /** A loss for classes on data whose labels are values. */
  LOSS_OF_VALUES,
  /** An output that the loss cannot be taken at. */
  LOSS_OUTPUT,
  /** Batch normalization with batches of one example, which has no variance. */
  BATCH_OF_ONE
}
