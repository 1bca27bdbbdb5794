package playground.model.training.snapshot;

import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/** The weights and biases of a network at one moment. Immutable. */
public final class Parameters {
  private final ParameterLayout layout;
  private final double[] values;

  /** Takes {@code values} over; they must not be written to afterwards. */
  public Parameters(Architecture architecture, double[] values) {
    this.layout = new ParameterLayout(architecture);
    this.values = values;
  }

  /** w⁽ˡ⁾ⱼᵢ, from unit (or input) {@code input} of the layer before to {@code unit}. */
  public double weight(int layer, int unit, int input) {
    return values[layout.weight(layer, unit, input)];
  }

  /** b⁽ˡ⁾ⱼ. */
  public double bias(int layer, int unit) {
    return values[layout.bias(layer, unit)];
  }

  /** All of them, in the order of {@link ParameterLayout}; a copy. */
  public double[] toArray() {
    return values.clone();
  }
}
