/**
 * Samples of a space of inputs, today of the plane: how they are made, split into training and
 * test, and turned into the inputs and targets of a network.
 *
 * <p>Every draw comes from {@link playground.model.data.SeedRandom}, in the order in which
 * TensorFlow Playground draws, so that the same seed gives the same points there and here. Sines,
 * logarithms and the like are {@link java.lang.StrictMath}'s, which are the same on every machine.
 * This package imports no other of the model.
 */
package playground.model.data;
