package playground.model.network;

import org.jspecify.annotations.Nullable;
import playground.model.numeric.Kernels;
import playground.model.numeric.Rows;

/**
 * One layer's part of the two passes, with its matrices (units × examples):
 *
 * <pre>
 *   U = WA⁻ + b1ᵀ     Z = U or normalized U     F = f(Z)       A = F, or F + A⁻ where residual
 *   G = ∂E/∂A         Δ = ∂E/∂Z = G ⊙ f′(Z)     ∂E/∂U = Δ or back through the normalization
 *   ∂E/∂W = ∂E/∂U (A⁻)ᵀ     ∂E/∂b = ∂E/∂U 1     ∂E/∂A⁻ = Wᵀ ∂E/∂U, + G where residual
 * </pre>
 */
final class LayerPass {
  /** Half a vector: with fewer inputs, the weights' gradient is taken one number at a time. */
  private static final int FEW_INPUTS = 4;

  /** With fewer units than that, also where there are at most as many as inputs above. */
  private static final int FEW_UNITS = 4;

  private final Architecture.Layer layer;
  private final int units;
  private final int fanIn;
  private final int w;
  private final int b;
  private final int stride;
  private final @Nullable Normalizer normalizer;
  private final double[] transposedInput;

  /** Z. */
  final double[] z;

  /** F = f(Z); the same array as {@link #a} but for a residual layer. */
  final double[] f;

  /** A. */
  final double[] a;

  /** G = ∂E/∂A; the same array as {@link #delta} but for a residual layer. */
  final double[] g;

  /** Δ = ∂E/∂Z. */
  final double[] delta;

  /**
   * Room for layer {@code index}.
   *
   * @param stride distance between rows
   * @param scratch for (A⁻)ᵀ, room for {@code stride * Kernels.padded(fanIn)} numbers
   */
  LayerPass(
      Architecture architecture, ParameterLayout layout, int index, int stride, double[] scratch) {
    this.stride = stride;
    layer = architecture.layer(index);
    units = layer.units();
    fanIn = architecture.fanIn(index);
    w = layout.weights(index);
    b = layout.biases(index);
    normalizer =
        switch (layer.normalization()) {
          case NONE -> null;
          case BATCH -> new BatchNormalizer(layout, index, units, stride);
          case LAYER -> new LayerNormalizer(layout, index, units, stride);
        };
    transposedInput = scratch;
    z = Kernels.matrix(units, stride);
    a = Kernels.matrix(units, stride);
    f = layer.residual() ? Kernels.matrix(units, stride) : a;
    delta = Kernels.matrix(units, stride);
    g = layer.residual() ? Kernels.matrix(units, stride) : delta;
  }

  /** From A⁻ to U, which stands where Z will. */
  void affine(double[] parameters, double[] input, int examples) {
    Kernels.BEST.affine(parameters, w, b, units, fanIn, input, z, stride, examples);
  }

  /** From U to A. */
  void activate(double[] parameters, double[] input, int examples, boolean training) {
    if (normalizer != null) {
      normalizer.forward(parameters, z, examples, training);
    }
    layer.activation().apply(z, f, units, stride, examples);
    if (layer.residual()) {
      for (int k = 0; k < a.length; k++) {
        a[k] = f[k] + input[k];
      }
    }
  }

  /** Δ from G. */
  void backThroughActivation(int examples) {
    layer.activation().backward(z, f, g, delta, units, stride, examples);
  }

  /** From Δ to ∂E/∂U, and to the gradient of the normalization's parameters. */
  void backThroughNormalization(double[] parameters, double[] gradient, int examples) {
    if (normalizer != null) {
      normalizer.gradient(delta, gradient, examples);
      normalizer.backward(parameters, delta, examples);
    }
  }

  /** From ∂E/∂U to the gradient of the weights and biases. */
  void weightGradient(double[] input, double[] gradient, int examples) {
    double[] deltaU = affineDelta();
    if (fanIn < FEW_INPUTS || fanIn == FEW_INPUTS && units < FEW_UNITS) {
      Rows.weightGradient(deltaU, input, stride, gradient, w, b, units, fanIn, examples);
    } else {
      Rows.transpose(input, fanIn, stride, examples, transposedInput);
      Kernels.BEST.weightGradient(
          deltaU, stride, transposedInput, gradient, w, b, units, fanIn, examples);
    }
  }

  /** From ∂E/∂U to ∂E/∂A⁻. */
  void backThroughWeights(double[] parameters, double[] inputGradient, int examples) {
    if (layer.residual()) {
      System.arraycopy(g, 0, inputGradient, 0, inputGradient.length);
    }
    Kernels.BEST.transposedProduct(
        parameters,
        w,
        units,
        fanIn,
        affineDelta(),
        inputGradient,
        stride,
        examples,
        layer.residual());
  }

  /**
   * The normalization, with what it keeps from the latest passes.
   *
   * @throws IllegalStateException if the layer has none
   */
  Normalizer normalizer() {
    if (normalizer == null) {
      throw new IllegalStateException("normalization: none; of a layer that has one");
    }
    return normalizer;
  }

  /** ∂E/∂U, which {@link #weightGradient} has left. */
  double[] affineDelta() {
    return normalizer == null ? delta : normalizer.delta;
  }

  /** Takes the latest batch into the running averages, where the layer has some. */
  void trackStatistics(double[] parameters, int examples) {
    if (normalizer instanceof BatchNormalizer batch) {
      batch.track(parameters, examples);
    }
  }
}
