package playground.model.inspection;

/**
 * How activations and gradients of one layer are spread, over its units and a sample of examples.
 *
 * @param layer 0 for the first after the inputs
 * @param activations of what leaves the layer
 * @param gradients of the sizes |∂L/∂u|, in powers of ten, an example counting alone and not its
 *     share in the mean
 */
public record LayerHistograms(int layer, Histogram activations, Histogram gradients) {}
