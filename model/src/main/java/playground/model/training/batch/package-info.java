/** The order of the examples in an epoch, and the mini-batches that they are taken in. */
package playground.model.training.batch;
