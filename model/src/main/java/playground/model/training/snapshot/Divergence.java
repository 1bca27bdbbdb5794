package playground.model.training.snapshot;

/**
 * Where training broke: the first number that was not finite, and what led to it.
 *
 * @param layer the layer in which it appeared, 0 being the first after the inputs; the last one
 *     where all layers were finite and the loss alone overflowed
 * @param depth how many layers the network has
 * @param epoch the epoch in which it appeared, counted from 1
 * @param growth of the norms over the last steps
 */
public record Divergence(int layer, int depth, long epoch, NormGrowth growth) {}
