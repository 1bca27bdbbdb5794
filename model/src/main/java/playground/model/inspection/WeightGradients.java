package playground.model.inspection;

import playground.model.network.ParameterLayout;

/** ∂L/∂w of every weight. Immutable. */
public final class WeightGradients {
  private final ParameterLayout layout;
  private final double[] gradient;

  /** Takes {@code gradient} over. */
  WeightGradients(ParameterLayout layout, double[] gradient) {
    this.layout = layout;
    this.gradient = gradient;
  }

  /** ∂L/∂w⁽ˡ⁾ⱼᵢ, from unit (or input) {@code input} of the layer before to {@code unit}. */
  public double of(int layer, int unit, int input) {
    return gradient[layout.weight(layer, unit, input)];
  }
}
