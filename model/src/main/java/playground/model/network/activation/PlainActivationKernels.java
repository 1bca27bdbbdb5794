package playground.model.network.activation;

/** {@link ActivationKernels} in plain Java, for machines without the vector module. */
final class PlainActivationKernels implements ActivationKernels {

  @Override
  public void activate(Activation f, double[] z, double[] a, int units, int stride, int examples) {
    for (int row = 0; row < units * stride; row += stride) {
      for (int k = row; k < row + examples; k++) {
        a[k] = f.value(z[k]);
      }
    }
  }

  @Override
  public void activateBackward(
      Activation f,
      double[] z,
      double[] a,
      double[] g,
      double[] delta,
      int units,
      int stride,
      int examples) {
    for (int row = 0; row < units * stride; row += stride) {
      for (int k = row; k < row + examples; k++) {
        delta[k] = g[k] * f.derivative(z[k], a[k]);
      }
    }
  }
}
