/**
 * Training: one step after the other, and what is measured in between.
 *
 * <p>{@link playground.model.training.Trainer} takes the steps, without a clock or a thread. Where
 * it is, a {@link playground.model.training.Checkpoint} tells in plain numbers, from which training
 * goes on bit for bit. Its subpackages are {@code snapshot}, the immutable states that others see;
 * {@code batch}, the order of the examples; {@code divergence}, which keeps the numbers finite;
 * {@code history}, the curves of a run; and {@code session}, which trains on a thread of its own.
 * These are the topmost packages of the model: training starts from an experiment and measures with
 * the instruments, so it may import all the others.
 */
package playground.model.training;
