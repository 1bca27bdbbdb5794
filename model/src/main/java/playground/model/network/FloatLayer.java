package playground.model.network;

import playground.model.network.activation.FloatActivations;
import playground.model.numeric.FloatKernels;
import playground.model.numeric.Kernels;

/**
 * One layer of {@link FloatPass}, A = f(WA⁻ + b1ᵀ), + A⁻ where residual.
 *
 * <p>Batch normalization has its running averages here, which do not depend on the examples, and
 * goes into W and b:
 *
 * <pre>  γ (WA⁻ + b − μ) / √(v + ε) + β = (sW)A⁻ + s(b − μ) + β,      s = γ / √(v + ε) </pre>
 */
final class FloatLayer {
  private final Architecture.Layer layer;
  private final ParameterLayout layout;
  private final int index;
  private final int units;
  private final int fanIn;
  private final int stride;
  private final float[] w;
  private final float[] b;
  private final float[] gains;
  private final float[] shifts;
  private final double[] wide;
  private double largestWeights;
  private double largestBias;
  private double largestNormalized;

  /** A. */
  final float[] a;

  FloatLayer(Architecture architecture, ParameterLayout layout, int index, int stride) {
    this.layout = layout;
    this.index = index;
    this.stride = stride;
    layer = architecture.layer(index);
    units = layer.units();
    fanIn = architecture.fanIn(index);
    w = new float[units * fanIn];
    b = new float[units];
    gains = new float[normalizesLayer() ? units : 0];
    shifts = new float[gains.length];
    wide =
        FloatActivations.BEST.has(layer.activation())
            ? new double[0]
            : Kernels.matrix(units, stride);
    a = new float[units * stride];
  }

  boolean normalizesLayer() {
    return layer.normalization() == Normalization.LAYER;
  }

  boolean isResidual() {
    return layer.residual();
  }

  /** Whether |f| ≤ 1; of the other activations |f(z)| ≤ |z| + 1. */
  boolean isBounded() {
    return layer.activation().isBounded();
  }

  /** max Σ|w| over the units. */
  double largestWeights() {
    return largestWeights;
  }

  /** max |b|. */
  double largestBias() {
    return largestBias;
  }

  /** max |Z| where the layer is normalized: n numbers of variance 1 are at most √n. */
  double largestNormalized() {
    return largestNormalized;
  }

  /**
   * Takes the layer's parameters.
   *
   * @param origin what was taken off each input that the layer will be given; W · origin goes into
   *     b
   */
  void take(double[] parameters, double[] origin) {
    largestWeights = 0;
    largestBias = 0;
    largestNormalized = 0;
    for (int unit = 0; unit < units; unit++) {
      double scale = 1;
      double bias = parameters[layout.bias(index, unit)];
      for (int i = 0; i < origin.length; i++) {
        bias += parameters[layout.weight(index, unit, i)] * origin[i];
      }
      if (layer.normalization() == Normalization.BATCH) {
        double variance = parameters[layout.runningVariances(index) + unit];
        double mean = parameters[layout.runningMeans(index) + unit];
        scale = parameters[layout.gains(index) + unit] / Math.sqrt(variance + Normalizer.EPSILON);
        bias = scale * (bias - mean) + parameters[layout.shifts(index) + unit];
      }
      b[unit] = (float) bias;
      largestBias = Math.max(largestBias, Math.abs(b[unit]));
      double weights = 0;
      for (int i = 0; i < fanIn; i++) {
        float weight = (float) (scale * parameters[layout.weight(index, unit, i)]);
        w[unit * fanIn + i] = weight;
        weights += Math.abs(weight);
      }
      largestWeights = Math.max(largestWeights, weights);
      if (normalizesLayer()) {
        gains[unit] = (float) parameters[layout.gains(index) + unit];
        shifts[unit] = (float) parameters[layout.shifts(index) + unit];
        double normalized = Math.abs(gains[unit]) * Math.sqrt(units) + Math.abs(shifts[unit]);
        largestNormalized = Math.max(largestNormalized, normalized);
      }
    }
  }

  /** From A⁻ to A. */
  void forward(float[] input, int examples) {
    FloatKernels.BEST.affine(w, b, units, fanIn, input, a, stride, examples);
    if (normalizesLayer()) {
      normalize(examples);
    }
    if (FloatActivations.BEST.has(layer.activation())) {
      FloatActivations.BEST.activate(layer.activation(), a, units, stride, examples);
    } else {
      activateInDoubles(examples);
    }
    if (layer.residual()) {
      for (int k = 0; k < a.length; k++) {
        a[k] += input[k];
      }
    }
  }

  /** As {@link LayerNormalizer}. */
  private void normalize(int examples) {
    for (int k = 0; k < examples; k++) {
      double sum = 0;
      for (int at = k; at < a.length; at += stride) {
        sum += a[at];
      }
      double mean = sum / units;
      double squares = 0;
      for (int at = k; at < a.length; at += stride) {
        squares += (a[at] - mean) * (a[at] - mean);
      }
      double scale = 1 / Math.sqrt(squares / units + Normalizer.EPSILON);
      for (int unit = 0; unit < units; unit++) {
        int at = unit * stride + k;
        a[at] = (float) (gains[unit] * (a[at] - mean) * scale + shifts[unit]);
      }
    }
  }

  private void activateInDoubles(int examples) {
    for (int row = 0; row < a.length; row += stride) {
      for (int k = row; k < row + examples; k++) {
        wide[k] = a[k];
      }
    }
    layer.activation().apply(wide, wide, units, stride, examples);
    for (int row = 0; row < a.length; row += stride) {
      for (int k = row; k < row + examples; k++) {
        a[k] = (float) wide[k];
      }
    }
  }
}
