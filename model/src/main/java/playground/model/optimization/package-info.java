/**
 * What is done with a gradient: penalties on the weights, clipping, and the step that changes the
 * parameters, at a learning rate that a schedule gives. Imports the network room alone.
 */
package playground.model.optimization;
