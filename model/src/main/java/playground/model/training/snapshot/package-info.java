/**
 * What others see of training: immutable states of a network, its losses, what was set by hand,
 * what is reported of a divergence, and the trace of a step.
 */
package playground.model.training.snapshot;
