package playground.model.numeric;

import java.util.List;
import java.util.stream.IntStream;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * C = S + AB, one of {@link VectorTiles} after the other, with the vector module.
 *
 * <p>B is taken in blocks of {@value #DEPTH} rows, of which the columns of a tile stay in the
 * nearest cache while all tiles below each other use them.
 */
final class VectorProduct {
  static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** The mask of the first n lanes, for n from 0 on; made once, since a mask is an object. */
  static final List<VectorMask<Double>> FIRST =
      IntStream.rangeClosed(0, LANES).mapToObj(n -> SPECIES.indexInRange(0, n)).toList();

  private static final int DEPTH = 256;

  /** In the place of an index of S: S = C. */
  static final int FROM_C = -1;

  /** In the place of an index of S: S = 0. */
  static final int ZERO = -2;

  private VectorProduct() {}

  /**
   * C = S + AB for C rows × columns, A rows × inner, B inner × columns.
   *
   * @param a element (m, k) of A is at {@code a0 + m * aRow + k * aStep}
   * @param b element (k, n) of B is at {@code k * bRow + n}; readable up to a whole vector
   * @param c element (m, n) of C is at {@code c0 + m * cRow + n}; nothing else is written
   * @param s0 S is the column in {@code a} that begins here, in each column; or {@link #FROM_C} or
   *     {@link #ZERO}
   */
  static void multiply(
      double[] a,
      int a0,
      int aRow,
      int aStep,
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
      int start = k > 0 ? FROM_C : s0;
      int sRow = start < 0 ? 0 : 1;
      for (int n = 0; n < columns; n += 2 * LANES) {
        int b0 = k * bRow + n;
        int left = a0 + k * aStep;
        int m = 0;
        if (n + LANES < columns) {
          VectorMask<Double> mask = FIRST.get(Math.min(columns - n - LANES, LANES));
          for (; m + 4 <= rows; m += 4) {
            int s = start + m * sRow;
            int at = c0 + m * cRow + n;
            VectorTiles.fourByTwo(
                a, left + m * aRow, aRow, aStep, b, b0, bRow, c, at, cRow, depth, s, mask);
          }
          for (; m < rows; m++) {
            int s = start + m * sRow;
            VectorTiles.oneByTwo(
                a, left + m * aRow, aStep, b, b0, bRow, c, c0 + m * cRow + n, depth, s, mask);
          }
        } else {
          VectorMask<Double> mask = FIRST.get(columns - n);
          for (; m + 4 <= rows; m += 4) {
            int s = start + m * sRow;
            int at = c0 + m * cRow + n;
            VectorTiles.fourByOne(
                a, left + m * aRow, aRow, aStep, b, b0, bRow, c, at, cRow, depth, s, mask);
          }
          for (; m < rows; m++) {
            int s = start + m * sRow;
            VectorTiles.oneByOne(
                a, left + m * aRow, aStep, b, b0, bRow, c, c0 + m * cRow + n, depth, s, mask);
          }
        }
      }
    }
  }
}
