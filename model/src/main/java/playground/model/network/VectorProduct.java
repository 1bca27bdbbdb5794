package playground.model.network;

import java.util.List;
import java.util.stream.IntStream;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * C = S + AB, a tile of C in registers at a time, with the vector module.
 *
 * <p>A tile of four rows and two vectors takes eight fused multiply-adds for six loads; larger ones
 * are more code than the compiler takes as a whole. B is taken in blocks of {@value #DEPTH} rows,
 * of which the columns of a tile stay in the nearest cache while all tiles below each other use
 * them.
 *
 * <p>No tile hands a vector to another method: where the compiler declines to inline that, vectors
 * become objects, and the loop ten times slower.
 */
final class VectorProduct {
  static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** The mask of the first n lanes, for n from 0 on; made once, since a mask is an object. */
  private static final List<VectorMask<Double>> FIRST =
      IntStream.rangeClosed(0, LANES).mapToObj(n -> SPECIES.indexInRange(0, n)).toList();

  static final int DEPTH = 256;

  /** In the place of an index of S: S = C. */
  static final int FROM_C = -1;

  private VectorProduct() {}

  /**
   * C = S + AB for C rows × columns, A rows × inner, B inner × columns.
   *
   * @param a element (m, k) of A is at {@code a0 + m * aRow + k}
   * @param b element (k, n) of B is at {@code k * bRow + n}; readable up to a whole vector
   * @param c element (m, n) of C is at {@code c0 + m * cRow + n}; nothing else is written
   * @param s0 S is the column in {@code a} that begins here, in each column; or {@link #FROM_C}
   */
  static void multiply(
      double[] a,
      int a0,
      int aRow,
      double[] b,
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int rows,
      int inner,
      int columns,
      int s0) {
    for (int k = 0; k < inner; k += DEPTH) {
      int depth = Math.min(DEPTH, inner - k);
      boolean add = k > 0 || s0 == FROM_C;
      int n = 0;
      for (; n + 2 * LANES <= columns; n += 2 * LANES) {
        int b0 = k * bRow + n;
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
          int left = a0 + m * aRow + k;
          int at = c0 + m * cRow + n;
          fourByTwo(a, left, aRow, b, b0, bRow, c, at, cRow, depth, add ? FROM_C : s0 + m);
        }
        for (; m < rows; m++) {
          int left = a0 + m * aRow + k;
          oneByTwo(a, left, b, b0, bRow, c, c0 + m * cRow + n, depth, add ? FROM_C : s0 + m);
        }
      }
      for (; n < columns; n += LANES) {
        VectorMask<Double> mask = FIRST.get(Math.min(columns - n, LANES));
        int b0 = k * bRow + n;
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
          int left = a0 + m * aRow + k;
          int at = c0 + m * cRow + n;
          fourByOne(a, left, aRow, b, b0, bRow, c, at, cRow, depth, add ? FROM_C : s0 + m, mask);
        }
        for (; m < rows; m++) {
          int left = a0 + m * aRow + k;
          oneByOne(a, left, b, b0, bRow, c, c0 + m * cRow + n, depth, add ? FROM_C : s0 + m, mask);
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
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int inner,
      int s0) {
    int c1 = c0 + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    DoubleVector l0;
    DoubleVector r0;
    DoubleVector l1;
    DoubleVector r1;
    DoubleVector l2;
    DoubleVector r2;
    DoubleVector l3;
    DoubleVector r3;
    if (s0 == FROM_C) {
      l0 = DoubleVector.fromArray(SPECIES, c, c0);
      r0 = DoubleVector.fromArray(SPECIES, c, c0 + LANES);
      l1 = DoubleVector.fromArray(SPECIES, c, c1);
      r1 = DoubleVector.fromArray(SPECIES, c, c1 + LANES);
      l2 = DoubleVector.fromArray(SPECIES, c, c2);
      r2 = DoubleVector.fromArray(SPECIES, c, c2 + LANES);
      l3 = DoubleVector.fromArray(SPECIES, c, c3);
      r3 = DoubleVector.fromArray(SPECIES, c, c3 + LANES);
    } else {
      l0 = DoubleVector.broadcast(SPECIES, a[s0]);
      r0 = l0;
      l1 = DoubleVector.broadcast(SPECIES, a[s0 + 1]);
      r1 = l1;
      l2 = DoubleVector.broadcast(SPECIES, a[s0 + 2]);
      r2 = l2;
      l3 = DoubleVector.broadcast(SPECIES, a[s0 + 3]);
      r3 = l3;
    }
    int a1 = a0 + aRow;
    int a2 = a1 + aRow;
    int a3 = a2 + aRow;
    int at = b0;
    for (int k = 0; k < inner; k++) {
      DoubleVector left = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector right = DoubleVector.fromArray(SPECIES, b, at + LANES);
      DoubleVector f0 = DoubleVector.broadcast(SPECIES, a[a0 + k]);
      l0 = left.fma(f0, l0);
      r0 = right.fma(f0, r0);
      DoubleVector f1 = DoubleVector.broadcast(SPECIES, a[a1 + k]);
      l1 = left.fma(f1, l1);
      r1 = right.fma(f1, r1);
      DoubleVector f2 = DoubleVector.broadcast(SPECIES, a[a2 + k]);
      l2 = left.fma(f2, l2);
      r2 = right.fma(f2, r2);
      DoubleVector f3 = DoubleVector.broadcast(SPECIES, a[a3 + k]);
      l3 = left.fma(f3, l3);
      r3 = right.fma(f3, r3);
      at += bRow;
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
      double[] a, int a0, double[] b, int b0, int bRow, double[] c, int c0, int inner, int s0) {
    DoubleVector left;
    DoubleVector right;
    if (s0 == FROM_C) {
      left = DoubleVector.fromArray(SPECIES, c, c0);
      right = DoubleVector.fromArray(SPECIES, c, c0 + LANES);
    } else {
      left = DoubleVector.broadcast(SPECIES, a[s0]);
      right = left;
    }
    int at = b0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[a0 + k]);
      left = DoubleVector.fromArray(SPECIES, b, at).fma(factor, left);
      right = DoubleVector.fromArray(SPECIES, b, at + LANES).fma(factor, right);
      at += bRow;
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
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int inner,
      int s0,
      VectorMask<Double> mask) {
    int c1 = c0 + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    DoubleVector sum0;
    DoubleVector sum1;
    DoubleVector sum2;
    DoubleVector sum3;
    if (s0 == FROM_C) {
      sum0 = DoubleVector.fromArray(SPECIES, c, c0, mask);
      sum1 = DoubleVector.fromArray(SPECIES, c, c1, mask);
      sum2 = DoubleVector.fromArray(SPECIES, c, c2, mask);
      sum3 = DoubleVector.fromArray(SPECIES, c, c3, mask);
    } else {
      sum0 = DoubleVector.broadcast(SPECIES, a[s0]);
      sum1 = DoubleVector.broadcast(SPECIES, a[s0 + 1]);
      sum2 = DoubleVector.broadcast(SPECIES, a[s0 + 2]);
      sum3 = DoubleVector.broadcast(SPECIES, a[s0 + 3]);
    }
    int a1 = a0 + aRow;
    int a2 = a1 + aRow;
    int a3 = a2 + aRow;
    int at = b0;
    for (int k = 0; k < inner; k++) {
      DoubleVector row = DoubleVector.fromArray(SPECIES, b, at);
      sum0 = row.fma(DoubleVector.broadcast(SPECIES, a[a0 + k]), sum0);
      sum1 = row.fma(DoubleVector.broadcast(SPECIES, a[a1 + k]), sum1);
      sum2 = row.fma(DoubleVector.broadcast(SPECIES, a[a2 + k]), sum2);
      sum3 = row.fma(DoubleVector.broadcast(SPECIES, a[a3 + k]), sum3);
      at += bRow;
    }
    sum0.intoArray(c, c0, mask);
    sum1.intoArray(c, c1, mask);
    sum2.intoArray(c, c2, mask);
    sum3.intoArray(c, c3, mask);
  }

  private static void oneByOne(
      double[] a,
      int a0,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int inner,
      int s0,
      VectorMask<Double> mask) {
    DoubleVector sum =
        s0 == FROM_C
            ? DoubleVector.fromArray(SPECIES, c, c0, mask)
            : DoubleVector.broadcast(SPECIES, a[s0]);
    int at = b0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[a0 + k]);
      sum = DoubleVector.fromArray(SPECIES, b, at).fma(factor, sum);
      at += bRow;
    }
    sum.intoArray(c, c0, mask);
  }
}
