/**
 * What a run leaves: curves of losses and gradients, marks of what was changed, and states to go
 * back to.
 */
package playground.model.training.history;
