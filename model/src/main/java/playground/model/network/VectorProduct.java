package playground.model.network;

import java.util.List;
import java.util.stream.IntStream;
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

  /** The mask of the first n lanes, for n from 0 on; made once, since a mask is an object. */
  private static final List<VectorMask<Double>> FIRST =
      IntStream.rangeClosed(0, LANES).mapToObj(n -> SPECIES.indexInRange(0, n)).toList();

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
   * @param a element (m, k) of A is at {@code left + m * aRow + k * aColumn}
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
    for (int k = 0; k < inner; k += DEPTH) {
      int depth = Math.min(DEPTH, inner - k);
      int start = k == 0 ? from : FROM_C;
      int left = a0 + k * aColumn;
      int b0 = k * bRow;
      int n = 0;
      for (; n + 2 * LANES <= columns; n += 2 * LANES) {
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
          fourByTwo(
              a,
              left + m * aRow,
              aRow,
              aColumn,
              b,
              b0 + n,
              bRow,
              c,
              c0 + m * cRow + n,
              cRow,
              depth,
              start,
              s0 + m);
        }
        for (; m < rows; m++) {
          oneByTwo(
              a,
              left + m * aRow,
              aColumn,
              b,
              b0 + n,
              bRow,
              c,
              c0 + m * cRow + n,
              depth,
              start,
              s0 + m);
        }
      }
      for (; n < columns; n += LANES) {
        int valid = columns - n;
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
          fourByOne(
              a,
              left + m * aRow,
              aRow,
              aColumn,
              b,
              b0 + n,
              bRow,
              c,
              c0 + m * cRow + n,
              cRow,
              depth,
              start,
              s0 + m,
              valid);
        }
        for (; m < rows; m++) {
          oneByOne(
              a,
              left + m * aRow,
              aColumn,
              b,
              b0 + n,
              bRow,
              c,
              c0 + m * cRow + n,
              depth,
              start,
              s0 + m,
              valid);
        }
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
    DoubleVector l0 = start(from, a, s0, c, c0);
    DoubleVector r0 = start(from, a, s0, c, c0 + LANES);
    DoubleVector l1 = start(from, a, s0 + 1, c, c1);
    DoubleVector r1 = start(from, a, s0 + 1, c, c1 + LANES);
    DoubleVector l2 = start(from, a, s0 + 2, c, c2);
    DoubleVector r2 = start(from, a, s0 + 2, c, c2 + LANES);
    DoubleVector l3 = start(from, a, s0 + 3, c, c3);
    DoubleVector r3 = start(from, a, s0 + 3, c, c3 + LANES);
    int a1 = a0 + aRow;
    int a2 = a1 + aRow;
    int a3 = a2 + aRow;
    int at = b0;
    int step = 0;
    for (int k = 0; k < inner; k++) {
      DoubleVector left = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector right = DoubleVector.fromArray(SPECIES, b, at + LANES);
      DoubleVector f0 = DoubleVector.broadcast(SPECIES, a[a0 + step]);
      l0 = left.fma(f0, l0);
      r0 = right.fma(f0, r0);
      DoubleVector f1 = DoubleVector.broadcast(SPECIES, a[a1 + step]);
      l1 = left.fma(f1, l1);
      r1 = right.fma(f1, r1);
      DoubleVector f2 = DoubleVector.broadcast(SPECIES, a[a2 + step]);
      l2 = left.fma(f2, l2);
      r2 = right.fma(f2, r2);
      DoubleVector f3 = DoubleVector.broadcast(SPECIES, a[a3 + step]);
      l3 = left.fma(f3, l3);
      r3 = right.fma(f3, r3);
      at += bRow;
      step += aColumn;
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
      int valid) {
    VectorMask<Double> mask = FIRST.get(Math.min(valid, LANES));
    int c1 = c0 + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    DoubleVector sum0 = start(from, a, s0, c, c0, mask, valid);
    DoubleVector sum1 = start(from, a, s0 + 1, c, c1, mask, valid);
    DoubleVector sum2 = start(from, a, s0 + 2, c, c2, mask, valid);
    DoubleVector sum3 = start(from, a, s0 + 3, c, c3, mask, valid);
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
    store(sum0, c, c0, mask, valid);
    store(sum1, c, c1, mask, valid);
    store(sum2, c, c2, mask, valid);
    store(sum3, c, c3, mask, valid);
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
      int valid) {
    VectorMask<Double> mask = FIRST.get(Math.min(valid, LANES));
    DoubleVector sum = start(from, a, s0, c, c0, mask, valid);
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[step]);
      sum = DoubleVector.fromArray(SPECIES, b, at).fma(factor, sum);
      at += bRow;
      step += aColumn;
    }
    store(sum, c, c0, mask, valid);
  }

  private static DoubleVector start(int from, double[] s, int s0, double[] c, int c0) {
    return switch (from) {
      case FROM_COLUMN -> DoubleVector.broadcast(SPECIES, s[s0]);
      case FROM_ZERO -> DoubleVector.zero(SPECIES);
      default -> DoubleVector.fromArray(SPECIES, c, c0);
    };
  }

  private static DoubleVector start(
      int from, double[] s, int s0, double[] c, int c0, VectorMask<Double> mask, int valid) {
    return from != FROM_C || valid >= LANES
        ? start(from, s, s0, c, c0)
        : DoubleVector.fromArray(SPECIES, c, c0, mask);
  }

  private static void store(
      DoubleVector sum, double[] c, int c0, VectorMask<Double> mask, int valid) {
    if (valid >= LANES) {
      sum.intoArray(c, c0);
    } else {
      sum.intoArray(c, c0, mask);
    }
  }
}
