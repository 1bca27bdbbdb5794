/**
 * Training: the step loop, the thread that runs it, and what it lets others see.
 *
 * <p>{@link playground.model.training.Trainer} takes the steps, without a clock or a thread; a
 * GuardedTrainer keeps its numbers finite, a CurrentRun lets it become another network in the
 * middle of a run, and a TrainingLoop trains it at its pace. {@link
 * playground.model.training.session.TrainingSession} does that on a thread of its own, takes
 * commands from any thread, and publishes immutable {@link playground.model.training.Snapshot}s;
 * {@link playground.model.training.session.LockstepSession} does it with several networks at once.
 * This is the topmost room of the model: a session is started from an experiment and measures with
 * the instruments, so it imports all the others.
 */
package playground.model.training;
