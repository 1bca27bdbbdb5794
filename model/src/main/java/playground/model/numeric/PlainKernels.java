package playground.model.numeric;

import static playground.model.numeric.MultiplyAdd.fma;

import java.util.Arrays;

/** {@link Kernels} in plain Java, for machines without the vector module. */
final class PlainKernels implements Kernels {

  @Override
  public void affine(
      double[] parameters,
      int w,
      int b,
      int units,
      int fanIn,
      double[] a,
      double[] z,
      int stride,
      int examples) {
    for (int unit = 0; unit < units; unit++) {
      int row = unit * stride;
      Arrays.fill(z, row, row + examples, parameters[b + unit]);
      for (int i = 0; i < fanIn; i++) {
        addScaled(parameters[w + unit * fanIn + i], a, i * stride, z, row, examples);
      }
    }
  }

  @Override
  public void transposedProduct(
      double[] parameters,
      int w,
      int units,
      int fanIn,
      double[] delta,
      double[] g,
      int stride,
      int examples,
      boolean add) {
    for (int i = 0; i < fanIn; i++) {
      int row = i * stride;
      if (!add) {
        Arrays.fill(g, row, row + examples, 0);
      }
      for (int unit = 0; unit < units; unit++) {
        addScaled(parameters[w + unit * fanIn + i], delta, unit * stride, g, row, examples);
      }
    }
  }

  @Override
  public void weightGradient(
      double[] delta,
      int stride,
      double[] transposed,
      double[] gradient,
      int w,
      int b,
      int units,
      int fanIn,
      int examples) {
    Rows.sums(delta, units, stride, examples, gradient, b);
    Arrays.fill(gradient, w, w + units * fanIn, 0);
    int transposedRow = Kernels.padded(fanIn);
    for (int unit = 0; unit < units; unit++) {
      for (int k = 0; k < examples; k++) {
        addScaled(
            delta[unit * stride + k],
            transposed,
            k * transposedRow,
            gradient,
            w + unit * fanIn,
            fanIn);
      }
    }
  }

  /** c ← c + factor · b, for rows of {@code columns} numbers. */
  private static void addScaled(
      double factor, double[] b, int from, double[] c, int to, int columns) {
    for (int n = 0; n < columns; n++) {
      c[to + n] = fma(factor, b[from + n], c[to + n]);
    }
  }

  @Override
  public void difference(
      double[] a, double[] t, double c, double[] g, int units, int stride, int examples) {
    for (int row = 0; row < units * stride; row += stride) {
      for (int k = row; k < row + examples; k++) {
        g[k] = c * (a[k] - t[k]);
      }
    }
  }
}
