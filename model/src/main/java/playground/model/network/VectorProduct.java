package playground.model.network;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * C = S + AB, a tile of C in registers at a time, with the vector module.
 *
 * <p>A tile of four rows and two vectors takes eight fused multiply-adds for six loads, so the
 * multipliers and not the cache set the pace. B is taken in blocks of {@value #DEPTH} rows, of
 * which the sixteen columns of a tile stay in the nearest cache while all tiles below each other
 * use them.
 */
final class VectorProduct {
  static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int DEPTH = 256;

  /** S: a column to begin every row with. */
  static final int FROM_COLUMN = 0;

  /** S = 0. */
  static final int FROM_ZERO = 1;

  /** S = C. */
  static final int FROM_C = 2;

  private VectorProduct() {}

  /**
   * C = S + AB for C rows × columns, A rows × inner, B inner × columns.
   *
   * @param a element (m, k) of A is at {@code a0 + m * aRow + k * aColumn}
   * @param b element (k, n) of B is at {@code k * bRow + n}; readable up to a whole vector
   * @param c element (m, n) of C is at {@code c0 + m * cRow + n}; nothing else is written
   * @param from what S is
   * @param s0 where S, if a column, begins in {@code a}
   */
  static void multiply(
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
      int columns,
      int from,
      int s0) {
    int k = 0;
    do {
      int depth = Math.min(DEPTH, inner - k);
      int start = k == 0 ? from : FROM_C;
      block(
          a,
          a0 + k * aColumn,
          aRow,
          aColumn,
          b,
          k * bRow,
          bRow,
          c,
          c0,
          cRow,
          rows,
          depth,
          columns,
          start,
          s0);
      k += DEPTH;
    } while (k < inner);
  }

  private static void block(
      double[] a,
      int a0,
      int aRow,
      int aColumn,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int rows,
      int inner,
      int columns,
      int from,
      int s0) {
    int n = 0;
    for (; n + 2 * LANES <= columns; n += 2 * LANES) {
      int m = 0;
      for (; m + 4 <= rows; m += 4) {
        fourByTwo(
            a,
            a0 + m * aRow,
            aRow,
            aColumn,
            b,
            b0 + n,
            bRow,
            c,
            c0 + m * cRow + n,
            cRow,
            inner,
            from,
            s0 + m);
      }
      for (; m < rows; m++) {
        oneByTwo(
            a, a0 + m * aRow, aColumn, b, b0 + n, bRow, c, c0 + m * cRow + n, inner, from, s0 + m);
      }
    }
    for (; n < columns; n += LANES) {
      VectorMask<Double> mask = SPECIES.indexInRange(n, columns);
      int m = 0;
      for (; m + 4 <= rows; m += 4) {
        fourByOne(
            a,
            a0 + m * aRow,
            aRow,
            aColumn,
            b,
            b0 + n,
            bRow,
            c,
            c0 + m * cRow + n,
            cRow,
            inner,
            from,
            s0 + m,
            mask);
      }
      for (; m < rows; m++) {
        oneByOne(
            a,
            a0 + m * aRow,
            aColumn,
            b,
            b0 + n,
            bRow,
            c,
            c0 + m * cRow + n,
            inner,
            from,
            s0 + m,
            mask);
      }
    }
  }

  private static void fourByTwo(
      double[] a,
      int a0,
      int aRow,
      int aColumn,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int inner,
      int from,
      int s0) {
    int c1 = c0 + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    DoubleVector s00 = start(from, a, s0, c, c0);
    DoubleVector s01 = start(from, a, s0, c, c0 + LANES);
    DoubleVector s10 = start(from, a, s0 + 1, c, c1);
    DoubleVector s11 = start(from, a, s0 + 1, c, c1 + LANES);
    DoubleVector s20 = start(from, a, s0 + 2, c, c2);
    DoubleVector s21 = start(from, a, s0 + 2, c, c2 + LANES);
    DoubleVector s30 = start(from, a, s0 + 3, c, c3);
    DoubleVector s31 = start(from, a, s0 + 3, c, c3 + LANES);
    int a1 = a0 + aRow;
    int a2 = a1 + aRow;
    int a3 = a2 + aRow;
    int at = b0;
    int step = 0;
    for (int k = 0; k < inner; k++) {
      DoubleVector left = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector right = DoubleVector.fromArray(SPECIES, b, at + LANES);
      DoubleVector f0 = DoubleVector.broadcast(SPECIES, a[a0 + step]);
      s00 = left.fma(f0, s00);
      s01 = right.fma(f0, s01);
      DoubleVector f1 = DoubleVector.broadcast(SPECIES, a[a1 + step]);
      s10 = left.fma(f1, s10);
      s11 = right.fma(f1, s11);
      DoubleVector f2 = DoubleVector.broadcast(SPECIES, a[a2 + step]);
      s20 = left.fma(f2, s20);
      s21 = right.fma(f2, s21);
      DoubleVector f3 = DoubleVector.broadcast(SPECIES, a[a3 + step]);
      s30 = left.fma(f3, s30);
      s31 = right.fma(f3, s31);
      at += bRow;
      step += aColumn;
    }
    s00.intoArray(c, c0);
    s01.intoArray(c, c0 + LANES);
    s10.intoArray(c, c1);
    s11.intoArray(c, c1 + LANES);
    s20.intoArray(c, c2);
    s21.intoArray(c, c2 + LANES);
    s30.intoArray(c, c3);
    s31.intoArray(c, c3 + LANES);
  }

  private static void oneByTwo(
      double[] a,
      int a0,
      int aColumn,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int inner,
      int from,
      int s0) {
    DoubleVector s00 = start(from, a, s0, c, c0);
    DoubleVector s01 = start(from, a, s0, c, c0 + LANES);
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[step]);
      s00 = DoubleVector.fromArray(SPECIES, b, at).fma(factor, s00);
      s01 = DoubleVector.fromArray(SPECIES, b, at + LANES).fma(factor, s01);
      at += bRow;
      step += aColumn;
    }
    s00.intoArray(c, c0);
    s01.intoArray(c, c0 + LANES);
  }

  private static void fourByOne(
      double[] a,
      int a0,
      int aRow,
      int aColumn,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int inner,
      int from,
      int s0,
      VectorMask<Double> mask) {
    int c1 = c0 + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    DoubleVector sum0 = start(from, a, s0, c, c0, mask);
    DoubleVector sum1 = start(from, a, s0 + 1, c, c1, mask);
    DoubleVector sum2 = start(from, a, s0 + 2, c, c2, mask);
    DoubleVector sum3 = start(from, a, s0 + 3, c, c3, mask);
    int a1 = a0 + aRow;
    int a2 = a1 + aRow;
    int a3 = a2 + aRow;
    int at = b0;
    int step = 0;
    for (int k = 0; k < inner; k++) {
      DoubleVector row = DoubleVector.fromArray(SPECIES, b, at);
      sum0 = row.fma(DoubleVector.broadcast(SPECIES, a[a0 + step]), sum0);
      sum1 = row.fma(DoubleVector.broadcast(SPECIES, a[a1 + step]), sum1);
      sum2 = row.fma(DoubleVector.broadcast(SPECIES, a[a2 + step]), sum2);
      sum3 = row.fma(DoubleVector.broadcast(SPECIES, a[a3 + step]), sum3);
      at += bRow;
      step += aColumn;
    }
    sum0.intoArray(c, c0, mask);
    sum1.intoArray(c, c1, mask);
    sum2.intoArray(c, c2, mask);
    sum3.intoArray(c, c3, mask);
  }

  private static void oneByOne(
      double[] a,
      int a0,
      int aColumn,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int inner,
      int from,
      int s0,
      VectorMask<Double> mask) {
    DoubleVector sum = start(from, a, s0, c, c0, mask);
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[step]);
      sum = DoubleVector.fromArray(SPECIES, b, at).fma(factor, sum);
      at += bRow;
      step += aColumn;
    }
    sum.intoArray(c, c0, mask);
  }

  private static DoubleVector start(int from, double[] s, int s0, double[] c, int c0) {
    return switch (from) {
      case FROM_COLUMN -> DoubleVector.broadcast(SPECIES, s[s0]);
      case FROM_ZERO -> DoubleVector.zero(SPECIES);
      default -> DoubleVector.fromArray(SPECIES, c, c0);
    };
  }

  private static DoubleVector start(
      int from, double[] s, int s0, double[] c, int c0, VectorMask<Double> mask) {
    return switch (from) {
      case FROM_COLUMN -> DoubleVector.broadcast(SPECIES, s[s0]);
      case FROM_ZERO -> DoubleVector.zero(SPECIES);
      default -> DoubleVector.fromArray(SPECIES, c, c0, mask);
    };
  }
}
