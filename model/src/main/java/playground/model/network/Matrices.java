package playground.model.network;

/**
 * The three matrix products of backpropagation, on matrices with an example a column.
 *
 * <p>Rows are {@code stride} apart, of which the first {@code examples} columns count. The inner
 * loops run along a row, over examples, where the data is contiguous.
 */
final class Matrices {
  private Matrices() {}

  /** Z = WA + b1ᵀ; W is units × fanIn at {@code w} in {@code parameters}, b at {@code b}. */
  static void affine(
      double[] parameters,
      int w,
      int b,
      int units,
      int fanIn,
      double[] a,
      double[] z,
      int stride,
      int examples) {
    for (int j = 0; j < units; j++) {
      int row = j * stride;
      double bias = parameters[b + j];
      for (int k = 0; k < examples; k++) {
        z[row + k] = bias;
      }
      for (int i = 0; i < fanIn; i++) {
        double weight = parameters[w + j * fanIn + i];
        int input = i * stride;
        for (int k = 0; k < examples; k++) {
          z[row + k] += weight * a[input + k];
        }
      }
    }
  }

  /** G ← G + WᵀΔ; W is units × fanIn, Δ units × examples, G fanIn × examples. */
  static void addTransposedProduct(
      double[] parameters,
      int w,
      int units,
      int fanIn,
      double[] delta,
      double[] g,
      int stride,
      int examples) {
    for (int j = 0; j < units; j++) {
      int row = j * stride;
      for (int i = 0; i < fanIn; i++) {
        double weight = parameters[w + j * fanIn + i];
        int input = i * stride;
        for (int k = 0; k < examples; k++) {
          g[input + k] += weight * delta[row + k];
        }
      }
    }
  }

  /** ∂E/∂W ← ∂E/∂W + ΔAᵀ and ∂E/∂b ← ∂E/∂b + Δ1; W is units × fanIn. */
  static void addOuterProducts(
      double[] delta,
      double[] a,
      int units,
      int fanIn,
      double[] gradient,
      int w,
      int b,
      int stride,
      int examples) {
    for (int j = 0; j < units; j++) {
      int row = j * stride;
      double sum = 0;
      for (int k = 0; k < examples; k++) {
        sum += delta[row + k];
      }
      gradient[b + j] += sum;
      for (int i = 0; i < fanIn; i++) {
        int input = i * stride;
        double product = 0;
        for (int k = 0; k < examples; k++) {
          product += delta[row + k] * a[input + k];
        }
        gradient[w + j * fanIn + i] += product;
      }
    }
  }
}
