/**
 * Activation functions with their derivatives, and the loops that evaluate them on matrices.
 *
 * <p>{@link playground.model.network.activation.Activation} has the formulas, a number at a time.
 * {@link playground.model.network.activation.ActivationKernels} apply them to whole matrices and
 * take gradients back through them, with the same bits; {@link
 * playground.model.network.activation.FloatActivations} apply them in single precision, for maps.
 * Which implementation a machine uses is decided once, as in {@code numeric}, the only package of
 * the model that this one imports: it knows of no layer and no loss. An activation that is added
 * here does not compile before every loop has an answer for it.
 */
package playground.model.network.activation;
