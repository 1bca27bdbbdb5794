package playground.model.network.activation;

import playground.model.numeric.Exponentials;
import playground.model.numeric.Kernels;

/**
 * The activations and their backward passes on matrices whose rows are contiguous and {@code
 * stride} apart, as {@link Kernels} has the products.
 *
 * <p>They are made of {@link Exponentials}' operations, each number on its own. So it makes no
 * difference to a single bit how many of them an implementation takes at once, and which one is
 * chosen.
 */
interface ActivationKernels {
  /** The fastest of this machine. */
  ActivationKernels BEST =
      Kernels.hasVectors() ? new VectorActivationKernels() : new PlainActivationKernels();

  /** A = f(Z), f being any activation but softmax. */
  void activate(Activation f, double[] z, double[] a, int units, int stride, int examples);

  /** Δ = G ⊙ f′(Z), likewise; A = f(Z), and Δ may be G itself. */
  void activateBackward(
      Activation f,
      double[] z,
      double[] a,
      double[] g,
      double[] delta,
      int units,
      int stride,
      int examples);
}
