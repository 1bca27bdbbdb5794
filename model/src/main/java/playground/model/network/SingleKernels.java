package playground.model.network;

/**
 * The loops in which {@link SinglePrecisionPass} spends its time, on matrices whose rows are {@code
 * stride} apart, a multiple of {@link #BLOCK}.
 */
interface SingleKernels {
  /** Numbers in two of the widest vectors: sixteen floats, 64 bytes, each. */
  int BLOCK = 32;

  /** The fastest of this machine. */
  SingleKernels BEST = Kernels.hasVectors() ? new VectorSingleKernels() : new PlainSingleKernels();

  /**
   * Z = WA + b1ᵀ, in the first {@code examples} columns and up to the end of a block.
   *
   * @param w W, units × fanIn, a unit's weights after the other
   */
  void affine(
      float[] w, float[] b, int units, int fanIn, float[] a, float[] z, int stride, int examples);

  /** Whether it has f; what it has not is computed in double precision. */
  boolean has(Activation f);

  /** A ← f(A), for an f that it has; likewise up to the end of a block. */
  void activate(Activation f, float[] a, int units, int stride, int examples);

  /**
   * Whether |a| ≤ {@code limit} in the first {@code examples} columns of all rows; not where one is
   * no number.
   */
  boolean areWithin(float limit, float[] a, int stride, int examples);
}
