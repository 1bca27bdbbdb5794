/**
 * What a run leaves: curves of losses and gradients, marks of what was changed, and states to go
 * back to; and which run of a session came from which.
 */
package playground.model.training.history;
