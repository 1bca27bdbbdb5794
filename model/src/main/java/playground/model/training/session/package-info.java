/**
 * Training on a thread of its own: commands from any thread, states as immutable {@link
 * playground.model.training.Snapshot}s, one network or several in lockstep, at a chosen pace.
 */
package playground.model.training.session;
