package playground.model.inspection.trace;

/** The four stages of a training step. */
public enum TraceStage {
  /** From the inputs to the outputs, layer by layer. */
  FORWARD,
  /** The loss of each example, and δ at the outputs. */
  LOSS,
  /** From δ at the outputs back to the first layer, and the gradients. */
  BACKWARD,
  /** From the gradient to the new parameters. */
  UPDATE
}
