/**
 * What others see of training: immutable states of a network, its losses, what was set by hand, and
 * what is told of a divergence.
 */
package playground.model.training.snapshot;
