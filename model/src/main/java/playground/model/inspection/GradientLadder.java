package playground.model.inspection;

/**
 * What the gradient is multiplied by on its way back, rung by rung, measured in a backward pass.
 *
 * <p>With δ⁽ˡ⁾ = ∂L/∂U⁽ˡ⁾ at the affine map U = WA⁻ + b of layer l and G⁽ˡ⁾ = ∂L/∂A⁽ˡ⁾ at what
 * leaves the layer, a rung leads from δ⁽ˡ⁺¹⁾ over G⁽ˡ⁾ to δ⁽ˡ⁾ in two steps:
 *
 * <pre>
 *   through the weights      ‖G⁽ˡ⁾‖ / ‖δ⁽ˡ⁺¹⁾‖    G⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀδ⁽ˡ⁺¹⁾, + G⁽ˡ⁺¹⁾ around a residual layer
 *   through the activation   ‖δ⁽ˡ⁾‖ / ‖G⁽ˡ⁾‖      δ⁽ˡ⁾ = G⁽ˡ⁾ ⊙ f′(Z⁽ˡ⁾), and back through a normalization
 * </pre>
 *
 * The product over all rungs is ‖δ⁽¹⁾‖ / ‖δ⁽ᴸ⁾‖. Rung l is named by the layer it leads down to, 0
 * being the first after the inputs. Immutable.
 */
public final class GradientLadder {
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
  GradientLadder(double[] deltaNorms, double[] outputNorms, double[] meanSlopes) {
    this.deltaNorms = deltaNorms;
    this.outputNorms = outputNorms;
    this.meanSlopes = meanSlopes;
  }

  /** How many rungs there are: one less than layers with weights. */
  public int rungs() {
    return outputNorms.length;
  }

  /** ‖δ⁽ˡ⁾‖ of layer {@code layer}, at least 0. */
  public double deltaNorm(int layer) {
    return deltaNorms[layer];
  }

  /**
   * ‖G⁽ˡ⁾‖ / ‖δ⁽ˡ⁺¹⁾‖: what the weights above layer {@code rung} multiply the gradient by; NaN
   * where no gradient arrives from above.
   */
  public double weightGain(int rung) {
    return gain(deltaNorms[rung + 1], outputNorms[rung]);
  }

  /**
   * ‖δ⁽ˡ⁾‖ / ‖G⁽ˡ⁾‖: what the activation of layer {@code rung} multiplies the gradient by, together
   * with its normalization; NaN where no gradient comes through the weights.
   */
  public double slopeGain(int rung) {
    return gain(outputNorms[rung], deltaNorms[rung]);
  }

  /**
   * ‖δ⁽ˡ⁾‖ / ‖δ⁽ˡ⁺¹⁾‖: what both steps of rung {@code rung} do; NaN where no gradient arrives from
   * above.
   */
  public double factor(int rung) {
    return gain(deltaNorms[rung + 1], deltaNorms[rung]);
  }

  /** The mean of |f′(z)| over the units of layer {@code rung} and the examples. */
  public double meanSlope(int rung) {
    return meanSlopes[rung];
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
