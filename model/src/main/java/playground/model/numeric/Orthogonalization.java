package playground.model.numeric;

/** Makes vectors orthonormal in place (modified Gram–Schmidt, each vector treated twice). */
public final class Orthogonalization {
  private static final int PASSES = 2;

  private Orthogonalization() {}

  /**
   * Element i of vector v stands at {@code from + v * vectorStep + i * elementStep}. The vectors
   * are independent, and at most as many as their {@code length}.
   */
  public static void makeOrthonormal(
      double[] values, int from, int vectors, int length, int vectorStep, int elementStep) {
    for (int v = 0; v < vectors; v++) {
      int at = from + v * vectorStep;
      for (int pass = 0; pass < PASSES; pass++) {
        for (int earlier = 0; earlier < v; earlier++) {
          int other = from + earlier * vectorStep;
          double product = dot(values, at, other, length, elementStep);
          for (int i = 0; i < length * elementStep; i += elementStep) {
            values[at + i] -= product * values[other + i];
          }
        }
      }
      double norm = Math.sqrt(dot(values, at, at, length, elementStep));
      for (int i = 0; i < length * elementStep; i += elementStep) {
        values[at + i] /= norm;
      }
    }
  }

  private static double dot(double[] values, int at, int other, int length, int step) {
    double sum = 0;
    for (int i = 0; i < length * step; i += step) {
      sum += values[at + i] * values[other + i];
    }
    return sum;
  }
}
