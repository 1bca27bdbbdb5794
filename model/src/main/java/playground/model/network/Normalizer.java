package playground.model.network;

import playground.model.numeric.Kernels;

/**
 * The normalization of one layer, Z = γ ⊙ Û + β with Û = (U − μ) / √(v + ε), and its backward pass.
 *
 * <p>It keeps Û and 1/√(v + ε) between the two passes; nothing is allocated after construction.
 */
abstract class Normalizer {
  /** ε, as PyTorch has it. */
  static final double EPSILON = 1e-5;

  final ParameterLayout layout;
  final int layer;
  final int units;
  final int stride;

  /** Û. */
  final double[] normalized;

  /** ∂E/∂U of the latest backward pass. */
  final double[] delta;

  Normalizer(ParameterLayout layout, int layer, int units, int stride) {
    this.layout = layout;
    this.layer = layer;
    this.units = units;
    this.stride = stride;
    normalized = Kernels.matrix(units, stride);
    delta = Kernels.matrix(units, stride);
  }

  /**
   * U becomes Z, in place.
   *
   * @param training whether statistics are those of the batch, or running averages where there are
   *     some
   */
  abstract void forward(double[] parameters, double[] z, int examples, boolean training);

  /** μ of the latest forward pass, of a unit in an example. */
  abstract double mean(int unit, int example);

  /** √(v + ε) of the latest forward pass, of a unit in an example. */
  abstract double deviation(int unit, int example);

  /** {@link #delta} ← ∂E/∂U from Δ = ∂E/∂Z. */
  abstract void backward(double[] parameters, double[] deltaZ, int examples);

  /** ∂E/∂γ = (Δ ⊙ Û)1 and ∂E/∂β = Δ1. */
  final void gradient(double[] deltaZ, double[] gradient, int examples) {
    for (int unit = 0; unit < units; unit++) {
      int row = unit * stride;
      double gain = 0;
      double shift = 0;
      for (int k = row; k < row + examples; k++) {
        gain += deltaZ[k] * normalized[k];
        shift += deltaZ[k];
      }
      gradient[layout.gains(layer) + unit] = gain;
      gradient[layout.shifts(layer) + unit] = shift;
    }
  }
}
