package playground.model.numeric;

/**
 * Single precision, for pictures of what a network answers: the affine map and the largest
 * magnitude, on matrices whose rows are {@code stride} apart, a multiple of {@link #BLOCK}.
 */
public interface FloatKernels {
  /** Numbers in two of the widest vectors: sixteen floats, 64 bytes, each. */
  int BLOCK = 32;

  /** The fastest of this machine. */
  FloatKernels BEST = Kernels.hasVectors() ? new VectorFloatKernels() : new PlainFloatKernels();

  /**
   * Z = WA + b1ᵀ, in the first {@code examples} columns and up to the end of a block.
   *
   * @param w W, units × fanIn, a unit's weights after the other
   */
  void affine(
      float[] w, float[] b, int units, int fanIn, float[] a, float[] z, int stride, int examples);

  /**
   * Whether |a| ≤ {@code limit} in the first {@code examples} columns of all rows; not where one is
   * no number.
   */
  boolean areWithin(float limit, float[] a, int stride, int examples);
}
