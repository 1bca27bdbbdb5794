package playground.model.network;

/**
 * The loops in which the engine spends its time, on matrices whose rows are contiguous.
 *
 * <p>Every sum runs over its terms one after the other with fused multiply-adds, each column on its
 * own. So it makes no difference to a single bit how many columns an implementation takes at once.
 */
interface Kernels {
  /** Rows of a {@link Propagation}'s matrices begin at multiples of it: eight doubles, 64 bytes. */
  int ALIGNMENT = 8;

  /** The fastest of this machine. */
  Kernels BEST = new PlainKernels();

  /** The smallest multiple of {@link #ALIGNMENT} that is not below {@code columns}. */
  static int padded(int columns) {
    return (columns + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** How many columns are computed at once; rows of a padded matrix are computed to a multiple. */
  int lanes();

  /**
   * C ← C + AB for C rows × columns, A rows × inner, B inner × columns.
   *
   * @param a element (m, k) of A is at {@code a0 + m * aRow + k * aColumn}
   * @param b element (k, n) of B is at {@code k * bRow + n}; readable up to a whole vector
   * @param c element (m, n) of C is at {@code c0 + m * cRow + n}; nothing else is written
   */
  void addProduct(
      double[] a,
      int a0,
      int aRow,
      int aColumn,
      double[] b,
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int rows,
      int inner,
      int columns);
}
