package playground.model.numeric;

import static playground.model.numeric.MultiplyAdd.fma;

import java.util.Arrays;

/** {@link FloatKernels} in plain Java, for machines without the vector module. */
final class PlainFloatKernels implements FloatKernels {

  @Override
  public void affine(
      float[] w, float[] b, int units, int fanIn, float[] a, float[] z, int stride, int examples) {
    for (int unit = 0; unit < units; unit++) {
      int row = unit * stride;
      Arrays.fill(z, row, row + examples, b[unit]);
      for (int i = 0; i < fanIn; i++) {
        float factor = w[unit * fanIn + i];
        int input = i * stride;
        for (int k = 0; k < examples; k++) {
          z[row + k] = fma(factor, a[input + k], z[row + k]);
        }
      }
    }
  }

  @Override
  public boolean areWithin(float limit, float[] a, int stride, int examples) {
    for (int row = 0; row < a.length; row += stride) {
      if (!isRunWithin(limit, a, row, row + examples)) {
        return false;
      }
    }
    return true;
  }

  /** Whether |a| ≤ {@code limit} for the numbers {@code from} to {@code to − 1}. */
  static boolean isRunWithin(float limit, float[] a, int from, int to) {
    for (int k = from; k < to; k++) {
      if (!(Math.abs(a[k]) <= limit)) {
        return false;
      }
    }
    return true;
  }
}
