package playground.model.network;

/**
 * Batch normalization (Ioffe and Szegedy, 2015): μ and v are each unit's mean and variance over the
 * m examples of the batch, and with H = γ ⊙ Δ
 *
 * <pre>  ∂E/∂U = (H − H1/m − Û ⊙ (H ⊙ Û)1/m) / √(v + ε) </pre>
 *
 * Outside training μ and v are running averages, constants to the backward pass. A batch of one
 * example has no variance: Û = 0, and the running averages stay as they are.
 */
final class BatchNormalizer extends Normalizer {
  /** What a new batch counts in the running averages. */
  private static final double NEWEST = 0.1;

  private final double[] mean;
  private final double[] variance;
  private boolean training;

  BatchNormalizer(ParameterLayout layout, int layer, int units, int stride) {
    super(layout, layer, units, stride);
    mean = new double[units];
    variance = new double[units];
  }

  @Override
  void forward(double[] parameters, double[] z, int examples, boolean inTraining) {
    training = inTraining;
    for (int unit = 0; unit < units; unit++) {
      if (training) {
        takeStatistics(z, unit, examples);
      } else {
        mean[unit] = parameters[layout.runningMeans(layer) + unit];
        variance[unit] = parameters[layout.runningVariances(layer) + unit];
      }
      double scale = inverseDeviation(unit);
      double gain = parameters[layout.gains(layer) + unit];
      double shift = parameters[layout.shifts(layer) + unit];
      int row = unit * stride;
      for (int k = row; k < row + examples; k++) {
        normalized[k] = (z[k] - mean[unit]) * scale;
        z[k] = gain * normalized[k] + shift;
      }
    }
  }

  private void takeStatistics(double[] u, int unit, int examples) {
    int row = unit * stride;
    double sum = 0;
    for (int k = row; k < row + examples; k++) {
      sum += u[k];
    }
    mean[unit] = sum / examples;
    double squares = 0;
    for (int k = row; k < row + examples; k++) {
      double deviation = u[k] - mean[unit];
      squares += deviation * deviation;
    }
    variance[unit] = squares / examples;
  }

  private double inverseDeviation(int unit) {
    return 1 / Math.sqrt(variance[unit] + EPSILON);
  }

  @Override
  double mean(int unit, int example) {
    return mean[unit];
  }

  @Override
  double deviation(int unit, int example) {
    return Math.sqrt(variance[unit] + EPSILON);
  }

  @Override
  void backward(double[] parameters, double[] deltaZ, int examples) {
    for (int unit = 0; unit < units; unit++) {
      int row = unit * stride;
      double sum = 0;
      double product = 0;
      if (training) {
        for (int k = row; k < row + examples; k++) {
          sum += deltaZ[k];
          product += deltaZ[k] * normalized[k];
        }
      }
      double scale = parameters[layout.gains(layer) + unit] * inverseDeviation(unit);
      for (int k = row; k < row + examples; k++) {
        delta[k] = scale * (deltaZ[k] - (sum + normalized[k] * product) / examples);
      }
    }
  }

  /** Moves the running averages a tenth of the way to the latest batch; v is taken unbiased. */
  void track(double[] parameters, int examples) {
    if (examples < 2) {
      return;
    }
    for (int unit = 0; unit < units; unit++) {
      int m = layout.runningMeans(layer) + unit;
      int v = layout.runningVariances(layer) + unit;
      double unbiased = variance[unit] * examples / (examples - 1);
      parameters[m] += NEWEST * (mean[unit] - parameters[m]);
      parameters[v] += NEWEST * (unbiased - parameters[v]);
    }
  }
}
