package playground.model.training;

/**
 * Where training broke: the first number that was not finite.
 *
 * @param layer the layer in which it appeared, 0 being the first after the inputs; the last one
 *     where all layers were finite and the loss alone overflowed
 * @param depth how many layers the network has
 * @param epoch the epoch in which it appeared, counted from 1
 */
public record Breakdown(int layer, int depth, long epoch) {}
