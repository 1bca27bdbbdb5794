/**
 * What is done with a gradient: penalties on the weights, and the step that changes the parameters.
 * Imports the network room alone.
 */
package playground.model.optimization;
