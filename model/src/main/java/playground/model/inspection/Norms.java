package playground.model.inspection;

/** Euclidean (Frobenius) norms that neither vanish nor overflow on the way. */
public final class Norms {
  private Norms() {}

  /** The norm of {@code values[from]} to {@code values[to - 1]}. */
  public static double of(double[] values, int from, int to) {
    return ofRows(values, 1, 0, from, to - from);
  }

  /** The norm of the first {@code columns} of {@code rows} rows that are {@code stride} apart. */
  static double ofMatrix(double[] matrix, int rows, int stride, int columns) {
    return ofRows(matrix, rows, stride, 0, columns);
  }

  /** Scaled by the largest element where squares of such elements would not be normal numbers. */
  private static double ofRows(double[] values, int rows, int stride, int from, int columns) {
    double squares = 0;
    for (int row = 0; row < rows; row++) {
      int begin = from + row * stride;
      for (int k = begin; k < begin + columns; k++) {
        squares += values[k] * values[k];
      }
    }
    if (squares > 1e-200 && squares < 1e200) {
      return Math.sqrt(squares);
    }
    double largest = 0;
    for (int row = 0; row < rows; row++) {
      int begin = from + row * stride;
      for (int k = begin; k < begin + columns; k++) {
        largest = Math.max(largest, Math.abs(values[k]));
      }
    }
    if (largest == 0 || !Double.isFinite(largest)) {
      return largest;
    }
    double scaledSquares = 0;
    for (int row = 0; row < rows; row++) {
      int begin = from + row * stride;
      for (int k = begin; k < begin + columns; k++) {
        double scaled = values[k] / largest;
        scaledSquares += scaled * scaled;
      }
    }
    return largest * Math.sqrt(scaledSquares);
  }
}
