package playground.model.network;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * C = AᵀB or C + AᵀB, in tiles as {@link VectorProduct}. The numbers that a tile takes from A at a
 * time are neighbours here, not a row apart.
 */
final class VectorTransposedProduct {
  private static final VectorSpecies<Double> SPECIES = VectorProduct.SPECIES;
  private static final int LANES = SPECIES.length();

  private VectorTransposedProduct() {}

  /**
   * C = AᵀB, or C + AᵀB where {@code add}, for C rows × columns, A inner × rows, B inner × columns.
   *
   * @param a element (k, m) of A is at {@code a0 + k * aRow + m}
   * @param b element (k, n) of B is at {@code k * row + n}
   * @param c element (m, n) of C is at {@code m * row + n}
   * @param columns whole vectors of them
   */
  static void multiply(
      double[] a,
      int a0,
      int aRow,
      double[] b,
      double[] c,
      int row,
      int rows,
      int inner,
      int columns,
      boolean add) {
    for (int k = 0; k < inner; k += VectorProduct.DEPTH) {
      int depth = Math.min(VectorProduct.DEPTH, inner - k);
      boolean adds = add || k > 0;
      int left = a0 + k * aRow;
      int n = 0;
      for (; n + 2 * LANES <= columns; n += 2 * LANES) {
        int b0 = k * row + n;
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
          fourByTwo(a, left + m, aRow, b, b0, row, c, m * row + n, depth, adds);
        }
        for (; m < rows; m++) {
          oneByTwo(a, left + m, aRow, b, b0, row, c, m * row + n, depth, adds);
        }
      }
      for (; n < columns; n += LANES) {
        int b0 = k * row + n;
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
          fourByOne(a, left + m, aRow, b, b0, row, c, m * row + n, depth, adds);
        }
        for (; m < rows; m++) {
          oneByOne(a, left + m, aRow, b, b0, row, c, m * row + n, depth, adds);
        }
      }
    }
  }

  private static void fourByTwo(
      double[] a,
      int a0,
      int aRow,
      double[] b,
      int b0,
      int row,
      double[] c,
      int c0,
      int inner,
      boolean add) {
    int c1 = c0 + row;
    int c2 = c1 + row;
    int c3 = c2 + row;
    DoubleVector l0;
    DoubleVector r0;
    DoubleVector l1;
    DoubleVector r1;
    DoubleVector l2;
    DoubleVector r2;
    DoubleVector l3;
    DoubleVector r3;
    if (add) {
      l0 = DoubleVector.fromArray(SPECIES, c, c0);
      r0 = DoubleVector.fromArray(SPECIES, c, c0 + LANES);
      l1 = DoubleVector.fromArray(SPECIES, c, c1);
      r1 = DoubleVector.fromArray(SPECIES, c, c1 + LANES);
      l2 = DoubleVector.fromArray(SPECIES, c, c2);
      r2 = DoubleVector.fromArray(SPECIES, c, c2 + LANES);
      l3 = DoubleVector.fromArray(SPECIES, c, c3);
      r3 = DoubleVector.fromArray(SPECIES, c, c3 + LANES);
    } else {
      l0 = DoubleVector.zero(SPECIES);
      r0 = l0;
      l1 = DoubleVector.zero(SPECIES);
      r1 = l1;
      l2 = DoubleVector.zero(SPECIES);
      r2 = l2;
      l3 = DoubleVector.zero(SPECIES);
      r3 = l3;
    }
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector left = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector right = DoubleVector.fromArray(SPECIES, b, at + LANES);
      DoubleVector f0 = DoubleVector.broadcast(SPECIES, a[step]);
      l0 = left.fma(f0, l0);
      r0 = right.fma(f0, r0);
      DoubleVector f1 = DoubleVector.broadcast(SPECIES, a[step + 1]);
      l1 = left.fma(f1, l1);
      r1 = right.fma(f1, r1);
      DoubleVector f2 = DoubleVector.broadcast(SPECIES, a[step + 2]);
      l2 = left.fma(f2, l2);
      r2 = right.fma(f2, r2);
      DoubleVector f3 = DoubleVector.broadcast(SPECIES, a[step + 3]);
      l3 = left.fma(f3, l3);
      r3 = right.fma(f3, r3);
      at += row;
      step += aRow;
    }
    l0.intoArray(c, c0);
    r0.intoArray(c, c0 + LANES);
    l1.intoArray(c, c1);
    r1.intoArray(c, c1 + LANES);
    l2.intoArray(c, c2);
    r2.intoArray(c, c2 + LANES);
    l3.intoArray(c, c3);
    r3.intoArray(c, c3 + LANES);
  }

  private static void oneByTwo(
      double[] a,
      int a0,
      int aRow,
      double[] b,
      int b0,
      int row,
      double[] c,
      int c0,
      int inner,
      boolean add) {
    DoubleVector left;
    DoubleVector right;
    if (add) {
      left = DoubleVector.fromArray(SPECIES, c, c0);
      right = DoubleVector.fromArray(SPECIES, c, c0 + LANES);
    } else {
      left = DoubleVector.zero(SPECIES);
      right = left;
    }
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[step]);
      left = DoubleVector.fromArray(SPECIES, b, at).fma(factor, left);
      right = DoubleVector.fromArray(SPECIES, b, at + LANES).fma(factor, right);
      at += row;
      step += aRow;
    }
    left.intoArray(c, c0);
    right.intoArray(c, c0 + LANES);
  }

  private static void fourByOne(
      double[] a,
      int a0,
      int aRow,
      double[] b,
      int b0,
      int row,
      double[] c,
      int c0,
      int inner,
      boolean add) {
    int c1 = c0 + row;
    int c2 = c1 + row;
    int c3 = c2 + row;
    DoubleVector sum0;
    DoubleVector sum1;
    DoubleVector sum2;
    DoubleVector sum3;
    if (add) {
      sum0 = DoubleVector.fromArray(SPECIES, c, c0);
      sum1 = DoubleVector.fromArray(SPECIES, c, c1);
      sum2 = DoubleVector.fromArray(SPECIES, c, c2);
      sum3 = DoubleVector.fromArray(SPECIES, c, c3);
    } else {
      sum0 = DoubleVector.zero(SPECIES);
      sum1 = DoubleVector.zero(SPECIES);
      sum2 = DoubleVector.zero(SPECIES);
      sum3 = DoubleVector.zero(SPECIES);
    }
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factors = DoubleVector.fromArray(SPECIES, b, at);
      sum0 = factors.fma(DoubleVector.broadcast(SPECIES, a[step]), sum0);
      sum1 = factors.fma(DoubleVector.broadcast(SPECIES, a[step + 1]), sum1);
      sum2 = factors.fma(DoubleVector.broadcast(SPECIES, a[step + 2]), sum2);
      sum3 = factors.fma(DoubleVector.broadcast(SPECIES, a[step + 3]), sum3);
      at += row;
      step += aRow;
    }
    sum0.intoArray(c, c0);
    sum1.intoArray(c, c1);
    sum2.intoArray(c, c2);
    sum3.intoArray(c, c3);
  }

  private static void oneByOne(
      double[] a,
      int a0,
      int aRow,
      double[] b,
      int b0,
      int row,
      double[] c,
      int c0,
      int inner,
      boolean add) {
    DoubleVector sum = add ? DoubleVector.fromArray(SPECIES, c, c0) : DoubleVector.zero(SPECIES);
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[step]);
      sum = DoubleVector.fromArray(SPECIES, b, at).fma(factor, sum);
      at += row;
      step += aRow;
    }
    sum.intoArray(c, c0);
  }
}
