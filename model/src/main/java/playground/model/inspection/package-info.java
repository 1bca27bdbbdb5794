/**
 * Instruments that look into a network without changing it: how the gradient flows through its
 * layers, and whether the gradient is right. Imports the rooms network and data.
 */
package playground.model.inspection;
