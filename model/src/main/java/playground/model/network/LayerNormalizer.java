package playground.model.network;

/**
 * Layer normalization (Ba et al., 2016): μ and v are each example's mean and variance over the n
 * units of the layer, in training and after it, and with H = γ ⊙ Δ
 *
 * <pre>  ∂E/∂U = (H − 1ᵀH/n − Û ⊙ 1ᵀ(H ⊙ Û)/n) / √(v + ε) </pre>
 */
final class LayerNormalizer extends Normalizer {
  private final double[] mean;
  private final double[] inverseDeviation;

  LayerNormalizer(ParameterLayout layout, int layer, int units, int stride) {
    super(layout, layer, units, stride);
    mean = new double[stride];
    inverseDeviation = new double[stride];
  }

  @Override
  void forward(double[] parameters, double[] z, int examples, boolean training) {
    int gains = layout.gains(layer);
    int shifts = layout.shifts(layer);
    for (int k = 0; k < examples; k++) {
      double sum = 0;
      for (int unit = 0; unit < units; unit++) {
        sum += z[unit * stride + k];
      }
      mean[k] = sum / units;
      double squares = 0;
      for (int unit = 0; unit < units; unit++) {
        double deviation = z[unit * stride + k] - mean[k];
        squares += deviation * deviation;
      }
      inverseDeviation[k] = 1 / Math.sqrt(squares / units + EPSILON);
      for (int unit = 0; unit < units; unit++) {
        int at = unit * stride + k;
        normalized[at] = (z[at] - mean[k]) * inverseDeviation[k];
        z[at] = parameters[gains + unit] * normalized[at] + parameters[shifts + unit];
      }
    }
  }

  @Override
  double mean(int unit, int example) {
    return mean[example];
  }

  @Override
  double deviation(int unit, int example) {
    return 1 / inverseDeviation[example];
  }

  @Override
  void backward(double[] parameters, double[] deltaZ, int examples) {
    int gains = layout.gains(layer);
    for (int k = 0; k < examples; k++) {
      double sum = 0;
      double product = 0;
      for (int unit = 0; unit < units; unit++) {
        int at = unit * stride + k;
        double h = parameters[gains + unit] * deltaZ[at];
        sum += h;
        product += h * normalized[at];
      }
      for (int unit = 0; unit < units; unit++) {
        int at = unit * stride + k;
        double h = parameters[gains + unit] * deltaZ[at];
        delta[at] = inverseDeviation[k] * (h - (sum + normalized[at] * product) / units);
      }
    }
  }
}
