package playground.model.inspection;

/**
 * How strong the gradient of the loss is in each layer: ‖∂L/∂W⁽ˡ⁾‖, the Frobenius norm of the
 * gradient of layer l's weights. Immutable.
 */
public final class GradientFlow {
  private final double[] norms;

  GradientFlow(double[] norms) {
    this.norms = norms;
  }

  /** Number of layers with weights, the output layer among them. */
  public int depth() {
    return norms.length;
  }

  /** ‖∂L/∂W⁽ˡ⁾‖ of layer {@code layer}, 0 being the first after the inputs; at least 0. */
  public double norm(int layer) {
    return norms[layer];
  }

  /**
   * The last layer whose norm is not a finite number, the first to break on the way back; or −1.
   */
  public int lastBrokenLayer() {
    int layer = norms.length - 1;
    while (layer >= 0 && Double.isFinite(norms[layer])) {
      layer--;
    }
    return layer;
  }

  /**
   * The first layer's norm divided by the last one's: below 1 where the gradient vanishes on its
   * way back. 1 where both are 0, infinite where the last alone is.
   */
  public double firstToLast() {
    double first = norms[0];
    double last = norms[norms.length - 1];
    return first == last ? 1 : first / last;
  }
}
