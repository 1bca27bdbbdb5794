/**
 * Keeps training finite: finds the step at which a run diverged and goes back to the state before
 * it.
 */
package playground.model.training.divergence;
