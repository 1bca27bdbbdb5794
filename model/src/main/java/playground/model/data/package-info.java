/**
 * Samples of a space of inputs, today of the plane: how they are split into training and test, and
 * turned into the inputs and targets of a network.
 *
 * <p>Every draw comes from {@link playground.model.data.SeedRandom}, in the order in which
 * TensorFlow Playground draws, so that the same seed gives the same points there and here. Sines,
 * logarithms and the like are {@link java.lang.StrictMath}'s, which are the same on every machine.
 * Of the model this package and those below it import the network alone, for the size of its
 * output.
 */
package playground.model.data;
