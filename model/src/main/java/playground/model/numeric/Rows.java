package playground.model.numeric;

import static playground.model.numeric.MultiplyAdd.fma;

/** Loops over rows of matrices that do not depend on how wide the machine's vectors are. */
public final class Rows {
  private Rows() {}

  /**
   * {@code transposed} ← Aᵀ, for A fanIn × examples with rows {@code stride} apart; the rows of Aᵀ
   * are {@code padded(fanIn)} apart. Eight rows of A at a time make whole cache lines of Aᵀ.
   */
  public static void transpose(
      double[] a, int fanIn, int stride, int examples, double[] transposed) {
    if (fanIn <= 8) {
      transposeFew(a, fanIn - 1, stride, examples, transposed);
      return;
    }
    int transposedRow = Kernels.padded(fanIn);
    int i = 0;
    for (; i + 8 <= fanIn; i += 8) {
      for (int k = 0; k < examples; k++) {
        int from = i * stride + k;
        int to = k * transposedRow + i;
        transposed[to] = a[from];
        transposed[to + 1] = a[from + stride];
        transposed[to + 2] = a[from + 2 * stride];
        transposed[to + 3] = a[from + 3 * stride];
        transposed[to + 4] = a[from + 4 * stride];
        transposed[to + 5] = a[from + 5 * stride];
        transposed[to + 6] = a[from + 6 * stride];
        transposed[to + 7] = a[from + 7 * stride];
      }
    }
    for (; i < fanIn; i++) {
      for (int k = 0; k < examples; k++) {
        transposed[k * transposedRow + i] = a[i * stride + k];
      }
    }
  }

  /** As above for up to eight rows of A, the last of fewer taken in the place of those missing. */
  private static void transposeFew(
      double[] a, int last, int stride, int examples, double[] transposed) {
    int row1 = Math.min(1, last) * stride;
    int row2 = Math.min(2, last) * stride;
    int row3 = Math.min(3, last) * stride;
    int row4 = Math.min(4, last) * stride;
    int row5 = Math.min(5, last) * stride;
    int row6 = Math.min(6, last) * stride;
    int row7 = Math.min(7, last) * stride;
    for (int k = 0; k < examples; k++) {
      int to = 8 * k;
      transposed[to] = a[k];
      transposed[to + 1] = a[row1 + k];
      transposed[to + 2] = a[row2 + k];
      transposed[to + 3] = a[row3 + k];
      transposed[to + 4] = a[row4 + k];
      transposed[to + 5] = a[row5 + k];
      transposed[to + 6] = a[row6 + k];
      transposed[to + 7] = a[row7 + k];
    }
  }

  /** {@code sums} = Δ1, from index {@code b} on; four rows at a time. */
  static void sums(double[] delta, int units, int stride, int examples, double[] sums, int b) {
    int unit = 0;
    for (; unit + 4 <= units; unit += 4) {
      int row = unit * stride;
      double sum0 = 0;
      double sum1 = 0;
      double sum2 = 0;
      double sum3 = 0;
      for (int k = row; k < row + examples; k++) {
        sum0 += delta[k];
        sum1 += delta[k + stride];
        sum2 += delta[k + 2 * stride];
        sum3 += delta[k + 3 * stride];
      }
      sums[b + unit] = sum0;
      sums[b + unit + 1] = sum1;
      sums[b + unit + 2] = sum2;
      sums[b + unit + 3] = sum3;
    }
    for (; unit < units; unit++) {
      double sum = 0;
      for (int k = unit * stride; k < unit * stride + examples; k++) {
        sum += delta[k];
      }
      sums[b + unit] = sum;
    }
  }

  /**
   * ∂E/∂W = ΔAᵀ and ∂E/∂b = Δ1, straight from A: in small layers this costs less than to transpose
   * A and to fill vectors. Two units and two inputs at a time; the last of an odd number is paired
   * with itself.
   */
  public static void weightGradient(
      double[] delta,
      double[] a,
      int stride,
      double[] gradient,
      int w,
      int b,
      int units,
      int fanIn,
      int examples) {
    for (int unit = 0; unit < units; unit += 2) {
      int nextUnit = Math.min(unit + 1, units - 1);
      int row = unit * stride;
      int nextRow = nextUnit * stride;
      double sum = 0;
      double nextSum = 0;
      for (int i = 0; i < fanIn; i += 2) {
        int nextInput = Math.min(i + 1, fanIn - 1);
        int input = i * stride;
        int next = nextInput * stride;
        int at = w + unit * fanIn;
        int nextAt = w + nextUnit * fanIn;
        double w00 = 0;
        double w01 = 0;
        double w10 = 0;
        double w11 = 0;
        sum = 0;
        nextSum = 0;
        for (int k = 0; k < examples; k++) {
          double d = delta[row + k];
          double nextD = delta[nextRow + k];
          double value = a[input + k];
          double nextValue = a[next + k];
          sum += d;
          nextSum += nextD;
          w00 = fma(d, value, w00);
          w01 = fma(d, nextValue, w01);
          w10 = fma(nextD, value, w10);
          w11 = fma(nextD, nextValue, w11);
        }
        gradient[at + i] = w00;
        gradient[at + nextInput] = w01;
        gradient[nextAt + i] = w10;
        gradient[nextAt + nextInput] = w11;
      }
      gradient[b + unit] = sum;
      gradient[b + nextUnit] = nextSum;
    }
  }
}
