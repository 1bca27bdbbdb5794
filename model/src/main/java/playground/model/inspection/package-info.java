/**
 * Instruments that look into a network without changing it: how the gradient flows through its
 * layers, what each step multiplies it by and which units stopped learning. Imports the packages of
 * networks, optimization and data.
 */
package playground.model.inspection;
