package playground.model.network.activation;

import playground.model.numeric.FloatKernels;
import playground.model.numeric.Kernels;

/**
 * Activations in single precision, for pictures of what a network answers, on matrices as {@link
 * FloatKernels} has them.
 */
public interface FloatActivations {
  /** The fastest of this machine. */
  FloatActivations BEST =
      Kernels.hasVectors() ? new VectorFloatActivations() : new NoFloatActivations();

  /** Whether it has f; the other activations are computed in double precision. */
  boolean has(Activation f);

  /**
   * A ← f(A), in the first {@code examples} columns and up to the end of a block.
   *
   * @param f one that it has
   * @param stride distance between rows, a multiple of {@link FloatKernels#BLOCK}
   * @throws UnsupportedOperationException if it does not have f and has no vectors either
   */
  void activate(Activation f, float[] a, int units, int stride, int examples);
}
