package playground.model.numeric;

import static playground.model.numeric.VectorProduct.FROM_C;
import static playground.model.numeric.VectorProduct.SPECIES;
import static playground.model.numeric.VectorProduct.ZERO;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

/**
 * C = S + AB for the columns of C that one tile covers, all of it in registers until it is written.
 * The arguments are those of {@link VectorProduct#multiply}, with {@code b0} and {@code c0} at the
 * tile's first column and {@code mask} of the columns in its last vector.
 *
 * <p>A tile of four rows and two vectors takes eight fused multiply-adds for six loads; of larger
 * ones the compilers decline the code, and they would be interpreted.
 *
 * <p>No tile hands a vector to another method: where the compiler declines to inline that, vectors
 * become objects, and the loop ten times slower.
 */
final class VectorTiles {
  private static final int LANES = SPECIES.length();

  private VectorTiles() {}

  static void fourByTwo(
      double[] a,
      int a0,
      int aRow,
      int aStep,
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
      r0 = DoubleVector.fromArray(SPECIES, c, c0 + LANES, mask);
      l1 = DoubleVector.fromArray(SPECIES, c, c1);
      r1 = DoubleVector.fromArray(SPECIES, c, c1 + LANES, mask);
      l2 = DoubleVector.fromArray(SPECIES, c, c2);
      r2 = DoubleVector.fromArray(SPECIES, c, c2 + LANES, mask);
      l3 = DoubleVector.fromArray(SPECIES, c, c3);
      r3 = DoubleVector.fromArray(SPECIES, c, c3 + LANES, mask);
    } else if (s0 == ZERO) {
      l0 = DoubleVector.zero(SPECIES);
      r0 = l0;
      l1 = l0;
      r1 = l0;
      l2 = l0;
      r2 = l0;
      l3 = l0;
      r3 = l0;
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
    int at = b0;
    int step = a0;
    int aRow2 = 2 * aRow;
    int aRow3 = 3 * aRow;
    for (int k = 0; k < inner; k++) {
      DoubleVector left = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector right = DoubleVector.fromArray(SPECIES, b, at + LANES);
      DoubleVector f0 = DoubleVector.broadcast(SPECIES, a[step]);
      l0 = left.fma(f0, l0);
      r0 = right.fma(f0, r0);
      DoubleVector f1 = DoubleVector.broadcast(SPECIES, a[step + aRow]);
      l1 = left.fma(f1, l1);
      r1 = right.fma(f1, r1);
      DoubleVector f2 = DoubleVector.broadcast(SPECIES, a[step + aRow2]);
      l2 = left.fma(f2, l2);
      r2 = right.fma(f2, r2);
      DoubleVector f3 = DoubleVector.broadcast(SPECIES, a[step + aRow3]);
      l3 = left.fma(f3, l3);
      r3 = right.fma(f3, r3);
      at += bRow;
      step += aStep;
    }
    l0.intoArray(c, c0);
    r0.intoArray(c, c0 + LANES, mask);
    l1.intoArray(c, c1);
    r1.intoArray(c, c1 + LANES, mask);
    l2.intoArray(c, c2);
    r2.intoArray(c, c2 + LANES, mask);
    l3.intoArray(c, c3);
    r3.intoArray(c, c3 + LANES, mask);
  }

  static void oneByTwo(
      double[] a,
      int a0,
      int aStep,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int inner,
      int s0,
      VectorMask<Double> mask) {
    DoubleVector leftSum;
    DoubleVector rightSum;
    if (s0 == FROM_C) {
      leftSum = DoubleVector.fromArray(SPECIES, c, c0);
      rightSum = DoubleVector.fromArray(SPECIES, c, c0 + LANES, mask);
    } else if (s0 == ZERO) {
      leftSum = DoubleVector.zero(SPECIES);
      rightSum = leftSum;
    } else {
      leftSum = DoubleVector.broadcast(SPECIES, a[s0]);
      rightSum = leftSum;
    }
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector left = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector right = DoubleVector.fromArray(SPECIES, b, at + LANES);
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[step]);
      leftSum = left.fma(factor, leftSum);
      rightSum = right.fma(factor, rightSum);
      at += bRow;
      step += aStep;
    }
    leftSum.intoArray(c, c0);
    rightSum.intoArray(c, c0 + LANES, mask);
  }

  static void fourByOne(
      double[] a,
      int a0,
      int aRow,
      int aStep,
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
    } else if (s0 == ZERO) {
      sum0 = DoubleVector.zero(SPECIES);
      sum1 = sum0;
      sum2 = sum0;
      sum3 = sum0;
    } else {
      sum0 = DoubleVector.broadcast(SPECIES, a[s0]);
      sum1 = DoubleVector.broadcast(SPECIES, a[s0 + 1]);
      sum2 = DoubleVector.broadcast(SPECIES, a[s0 + 2]);
      sum3 = DoubleVector.broadcast(SPECIES, a[s0 + 3]);
    }
    int at = b0;
    int step = a0;
    int aRow2 = 2 * aRow;
    int aRow3 = 3 * aRow;
    for (int k = 0; k < inner; k++) {
      DoubleVector row = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector f0 = DoubleVector.broadcast(SPECIES, a[step]);
      sum0 = row.fma(f0, sum0);
      DoubleVector f1 = DoubleVector.broadcast(SPECIES, a[step + aRow]);
      sum1 = row.fma(f1, sum1);
      DoubleVector f2 = DoubleVector.broadcast(SPECIES, a[step + aRow2]);
      sum2 = row.fma(f2, sum2);
      DoubleVector f3 = DoubleVector.broadcast(SPECIES, a[step + aRow3]);
      sum3 = row.fma(f3, sum3);
      at += bRow;
      step += aStep;
    }
    sum0.intoArray(c, c0, mask);
    sum1.intoArray(c, c1, mask);
    sum2.intoArray(c, c2, mask);
    sum3.intoArray(c, c3, mask);
  }

  static void oneByOne(
      double[] a,
      int a0,
      int aStep,
      double[] b,
      int b0,
      int bRow,
      double[] c,
      int c0,
      int inner,
      int s0,
      VectorMask<Double> mask) {
    DoubleVector sum;
    if (s0 == FROM_C) {
      sum = DoubleVector.fromArray(SPECIES, c, c0, mask);
    } else if (s0 == ZERO) {
      sum = DoubleVector.zero(SPECIES);
    } else {
      sum = DoubleVector.broadcast(SPECIES, a[s0]);
    }
    int at = b0;
    int step = a0;
    for (int k = 0; k < inner; k++) {
      DoubleVector row = DoubleVector.fromArray(SPECIES, b, at);
      DoubleVector factor = DoubleVector.broadcast(SPECIES, a[step]);
      sum = row.fma(factor, sum);
      at += bRow;
      step += aStep;
    }
    sum.intoArray(c, c0, mask);
  }
}
