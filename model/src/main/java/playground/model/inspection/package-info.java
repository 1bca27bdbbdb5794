/**
 * Instruments that look into a network without changing it: how the gradient flows through its
 * layers, what each step multiplies it by and which units stopped learning, and whether the
 * gradient is right. Imports the packages of networks, optimization and data.
 */
package playground.model.inspection;
