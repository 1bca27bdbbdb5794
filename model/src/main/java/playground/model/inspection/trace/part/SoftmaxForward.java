package playground.model.inspection.trace.part;

import playground.model.network.activation.SoftmaxTerms;

/**
 * The numbers of a softmax, yᵢ = e^(zᵢ − c) / Σⱼ e^(zⱼ − c) with c = maxⱼ zⱼ.
 *
 * @param logits Z, outputs × examples
 * @param maxima c, 1 × examples
 * @param exponentials e^(z − c), outputs × examples
 * @param sums Σⱼ e^(zⱼ − c), 1 × examples
 * @param outputs Y, outputs × examples
 */
public record SoftmaxForward(
    Matrix logits, Matrix maxima, Matrix exponentials, Matrix sums, Matrix outputs) {

  /** The numbers of the softmax of these logits, whose outputs are at hand. */
  public static SoftmaxForward of(Matrix logits, Matrix outputs) {
    int examples = logits.columns();
    Matrix maxima = Matrix.of(1, examples, (row, k) -> largest(logits, k));
    Matrix exponentials =
        Matrix.of(
            logits.rows(),
            examples,
            (row, k) -> SoftmaxTerms.exponential(logits.at(row, k), maxima.at(0, k)));
    Matrix sums = Matrix.of(1, examples, (row, k) -> columnSum(exponentials, k));
    return new SoftmaxForward(logits, maxima, exponentials, sums, outputs);
  }

  private static double largest(Matrix matrix, int column) {
    double largest = matrix.at(0, column);
    for (int row = 1; row < matrix.rows(); row++) {
      largest = Math.max(largest, matrix.at(row, column));
    }
    return largest;
  }

  private static double columnSum(Matrix matrix, int column) {
    double sum = 0;
    for (int row = 0; row < matrix.rows(); row++) {
      sum += matrix.at(row, column);
    }
    return sum;
  }

  /** The entry ∂yᵢ/∂zⱼ = yᵢ(δᵢⱼ − yⱼ) of its Jacobian at an example. */
  public double derivative(int i, int j, int example) {
    return SoftmaxTerms.derivative(outputs.column(example), i, j);
  }

  /** The Jacobian at an example, outputs × outputs: ∂yᵢ/∂zⱼ in row i and column j. */
  public Matrix jacobian(int example) {
    double[] y = outputs.column(example);
    return Matrix.of(y.length, y.length, (i, j) -> SoftmaxTerms.derivative(y, i, j));
  }
}
