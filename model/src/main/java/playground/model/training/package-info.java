/**
 * Training: the step loop, the thread that runs it, and what it lets others see.
 *
 * <p>{@link playground.model.training.Trainer} is the loop, without a clock or a thread; {@link
 * playground.model.training.TrainingSession} runs one on a thread of its own, takes commands from
 * any thread, and publishes immutable {@link playground.model.training.Snapshot}s. This is the
 * topmost room of the model: a session is started from an experiment and measures with the
 * instruments, so it imports all the others.
 */
package playground.model.training;
