package playground.model.numeric;

/**
 * The three matrix products of backpropagation and the difference of outputs and targets, on
 * matrices whose rows are contiguous and {@code stride} apart.
 *
 * <p>Every sum runs over its terms one after the other with {@link MultiplyAdd}, and each column on
 * its own. So it makes no difference to a single bit how many columns an implementation takes at
 * once, and which one is chosen.
 */
public interface Kernels {
  /** Numbers in the widest vector, which rows are at least as long as: eight doubles, 64 bytes. */
  int WIDEST = 8;

  /** The fastest of this machine. */
  Kernels BEST = hasVectors() ? new VectorKernels() : new PlainKernels();

  /** Whether the vector module is there, and the processor can do what is asked of its vectors. */
  static boolean hasVectors() {
    return MultiplyAdd.IS_FUSED
        && ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
  }

  /** The smallest multiple of {@link #WIDEST} that is not below {@code columns}. */
  static int padded(int columns) {
    return (columns + WIDEST - 1) / WIDEST * WIDEST;
  }

  /**
   * A matrix of {@code rows} rows, {@code stride} apart, all 0, with room for a whole vector to be
   * read or written from any of its elements on.
   */
  static double[] matrix(int rows, int stride) {
    return new double[rows * stride + WIDEST - 1];
  }

  /** Z = WA + b1ᵀ; W is units × fanIn at {@code w} in {@code parameters}, b at {@code b}. */
  void affine(
      double[] parameters,
      int w,
      int b,
      int units,
      int fanIn,
      double[] a,
      double[] z,
      int stride,
      int examples);

  /** G = WᵀΔ, or G + WᵀΔ where {@code add}; Δ is units × examples, G fanIn × examples. */
  void transposedProduct(
      double[] parameters,
      int w,
      int units,
      int fanIn,
      double[] delta,
      double[] g,
      int stride,
      int examples,
      boolean add);

  /**
   * ∂E/∂W = ΔAᵀ and ∂E/∂b = Δ1; W is units × fanIn at {@code w} in {@code gradient}, b at {@code
   * b}.
   *
   * @param transposed Aᵀ, examples × fanIn, its rows {@code padded(fanIn)} apart
   */
  void weightGradient(
      double[] delta,
      int stride,
      double[] transposed,
      double[] gradient,
      int w,
      int b,
      int units,
      int fanIn,
      int examples);

  /** G = c (A − T). */
  void difference(
      double[] a, double[] t, double c, double[] g, int units, int stride, int examples);
}
