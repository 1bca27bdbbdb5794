package playground.model.inspection;

/**
 * What the gradient is multiplied by on its way back, layer by layer, measured in a backward pass.
 *
 * <p>With δ⁽ˡ⁾ = ∂L/∂U⁽ˡ⁾ at the affine map U = WA⁻ + b of layer l and G⁽ˡ⁾ = ∂L/∂A⁽ˡ⁾ at what
 * leaves the layer, the gradient passes layer l from δ⁽ˡ⁺¹⁾ over G⁽ˡ⁾ to δ⁽ˡ⁾ in two steps:
 *
 * <pre>
 *   through the weights      ‖G⁽ˡ⁾‖ / ‖δ⁽ˡ⁺¹⁾‖    G⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀδ⁽ˡ⁺¹⁾, + G⁽ˡ⁺¹⁾ around a residual layer
 *   through the activation   ‖δ⁽ˡ⁾‖ / ‖G⁽ˡ⁾‖      δ⁽ˡ⁾ = G⁽ˡ⁾ ⊙ f′(Z⁽ˡ⁾), and back through a normalization
 * </pre>
 *
 * The product over all hidden layers is ‖δ⁽¹⁾‖ / ‖δ⁽ᴸ⁾‖. Factor l is named by the layer it leads
 * down to, 0 being the first after the inputs. Immutable.
 */
public final class GradientFactors {
  private final double[] deltaNorms;
  private final double[] outputNorms;
  private final double[] meanSlopes;

  /**
   * Takes the arrays over.
   *
   * @param deltaNorms ‖δ‖ of each layer
   * @param outputNorms ‖G‖ of each layer but the last
   * @param meanSlopes mean |f′(z)| of each layer but the last
   */
  GradientFactors(double[] deltaNorms, double[] outputNorms, double[] meanSlopes) {
    this.deltaNorms = deltaNorms;
    this.outputNorms = outputNorms;
    this.meanSlopes = meanSlopes;
  }

  /** How many hidden layers there are: one less than layers with weights. */
  public int hiddenLayers() {
    return outputNorms.length;
  }

  /** ‖δ⁽ˡ⁾‖ of layer {@code layer}, at least 0. */
  public double deltaNorm(int layer) {
    return deltaNorms[layer];
  }

  /**
   * ‖G⁽ˡ⁾‖ / ‖δ⁽ˡ⁺¹⁾‖: what the weights above layer {@code layer} multiply the gradient by; NaN
   * where no gradient arrives from above.
   */
  public double weightGain(int layer) {
    return gain(deltaNorms[layer + 1], outputNorms[layer]);
  }

  /**
   * ‖δ⁽ˡ⁾‖ / ‖G⁽ˡ⁾‖: what the activation of layer {@code layer} multiplies the gradient by,
   * together with its normalization; NaN where no gradient comes through the weights.
   */
  public double slopeGain(int layer) {
    return gain(outputNorms[layer], deltaNorms[layer]);
  }

  /**
   * ‖δ⁽ˡ⁾‖ / ‖δ⁽ˡ⁺¹⁾‖: what both steps of layer {@code layer} do; NaN where no gradient arrives
   * from above.
   */
  public double factor(int layer) {
    return gain(deltaNorms[layer + 1], deltaNorms[layer]);
  }

  /** The mean of |f′(z)| over the units of layer {@code layer} and the examples. */
  public double meanSlope(int layer) {
    return meanSlopes[layer];
  }

  /** ‖δ⁽¹⁾‖ / ‖δ⁽ᴸ⁾‖, what is left at the first layer of what began at the last; NaN for 0 / 0. */
  public double ratio() {
    return gain(deltaNorms[deltaNorms.length - 1], deltaNorms[0]);
  }

  /** Nothing times anything is nothing: where 0 comes in, there is no gain to measure. */
  private static double gain(double before, double after) {
    return before == 0 ? Double.NaN : after / before;
  }
}
