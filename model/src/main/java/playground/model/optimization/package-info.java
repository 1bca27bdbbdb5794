/**
 * From a gradient to new parameters: penalties on the weights, clipping, learning rate schedules,
 * and the optimizers' steps. Imports the network package alone.
 */
package playground.model.optimization;
