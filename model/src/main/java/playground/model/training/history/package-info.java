/** What a run leaves: curves of losses and gradients, and marks of what was changed. */
package playground.model.training.history;
