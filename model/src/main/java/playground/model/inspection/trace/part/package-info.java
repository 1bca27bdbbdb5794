/**
 * The numbers of one training step: its matrices layer by layer, the loss, and how the gradient
 * moves the parameters. Immutable; {@code inspection.trace} makes them.
 */
package playground.model.inspection.trace.part;
