package playground.model.network;

/** Loops over rows of matrices that do not depend on how wide the machine's vectors are. */
final class Rows {
  private Rows() {}

  /**
   * {@code transposed} ← Aᵀ, for A fanIn × examples with rows {@code stride} apart; the rows of Aᵀ
   * are {@code padded(fanIn)} apart. Eight rows of A at a time make whole cache lines of Aᵀ.
   */
  static void transpose(double[] a, int fanIn, int stride, int examples, double[] transposed) {
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

  /** {@code sums} ← {@code sums} + Δ1, from index {@code b} on; four rows at a time. */
  static void addSums(double[] delta, int units, int stride, int examples, double[] sums, int b) {
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
      sums[b + unit] += sum0;
      sums[b + unit + 1] += sum1;
      sums[b + unit + 2] += sum2;
      sums[b + unit + 3] += sum3;
    }
    for (; unit < units; unit++) {
      double sum = 0;
      for (int k = unit * stride; k < unit * stride + examples; k++) {
        sum += delta[k];
      }
      sums[b + unit] += sum;
    }
  }

  /**
   * ∂E/∂W ← ∂E/∂W + ΔAᵀ as {@link Kernels#addOuterProducts}, straight from A: where a unit has few
   * inputs, this costs less than to transpose A and to fill vectors.
   */
  static void addOuterProducts(
      double[] delta,
      double[] a,
      int stride,
      double[] gradient,
      int w,
      int units,
      int fanIn,
      int examples) {
    for (int i = 0; i < fanIn; i++) {
      int input = i * stride;
      int unit = 0;
      for (; unit + 4 <= units; unit += 4) {
        addFour(
            delta,
            unit * stride,
            a,
            input,
            stride,
            gradient,
            w + unit * fanIn + i,
            fanIn,
            examples);
      }
      for (; unit < units; unit++) {
        int row = unit * stride;
        double sum = gradient[w + unit * fanIn + i];
        for (int k = 0; k < examples; k++) {
          sum = Math.fma(delta[row + k], a[input + k], sum);
        }
        gradient[w + unit * fanIn + i] = sum;
      }
    }
  }

  private static void addFour(
      double[] delta,
      int row,
      double[] a,
      int input,
      int stride,
      double[] gradient,
      int w,
      int fanIn,
      int examples) {
    int row1 = row + stride;
    int row2 = row1 + stride;
    int row3 = row2 + stride;
    double sum0 = gradient[w];
    double sum1 = gradient[w + fanIn];
    double sum2 = gradient[w + 2 * fanIn];
    double sum3 = gradient[w + 3 * fanIn];
    for (int k = 0; k < examples; k++) {
      double value = a[input + k];
      sum0 = Math.fma(delta[row + k], value, sum0);
      sum1 = Math.fma(delta[row1 + k], value, sum1);
      sum2 = Math.fma(delta[row2 + k], value, sum2);
      sum3 = Math.fma(delta[row3 + k], value, sum3);
    }
    gradient[w] = sum0;
    gradient[w + fanIn] = sum1;
    gradient[w + 2 * fanIn] = sum2;
    gradient[w + 3 * fanIn] = sum3;
  }
}
