/**
 * One training step with every number on its way: forward pass, loss, backward pass, update.
 *
 * <p>{@link playground.model.inspection.trace.BackpropTracer} takes the step on a copy, with the
 * engine's own passes and its own update, and keeps what they overwrite in a {@link
 * playground.model.inspection.trace.BackpropTrace}. What no buffer of the engine holds, such as one
 * example's share of a gradient, is computed from what they hold. Δ is that of the sum over the
 * examples, as in δ = y − t; gradients have what an example counts, 1/m, in them.
 */
package playground.model.inspection.trace;
