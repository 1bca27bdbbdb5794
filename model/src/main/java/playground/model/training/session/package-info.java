/**
 * Training on a thread of its own: commands from any thread, states as immutable {@link
 * playground.model.training.snapshot.Snapshot}s, at a chosen pace.
 *
 * <p>A session has one network or several, its {@link playground.model.training.session.Lane}s.
 * {@link playground.model.training.session.TrainingSession} is the same for any number of them;
 * {@link playground.model.training.session.SingleSession} adds what can be done to one alone.
 */
package playground.model.training.session;
