/**
 * The order of the examples in an epoch, the mini-batches that they are taken in, and how much of
 * them is computed before somebody could wait.
 */
package playground.model.training.batch;
