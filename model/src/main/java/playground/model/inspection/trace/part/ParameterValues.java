package playground.model.inspection.trace.part;

import playground.model.inspection.Norms;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/**
 * A number for each parameter of a network: its value, its gradient, what an optimizer remembers of
 * it. Immutable.
 */
public final class ParameterValues {
  private final ParameterLayout layout;
  private final double[] values;

  /** Takes {@code values} over; they must not be written to afterwards. */
  public ParameterValues(ParameterLayout layout, double[] values) {
    this.layout = layout;
    this.values = values;
  }

  /** A copy of {@code values}, in the order of {@link ParameterLayout}. */
  public static ParameterValues of(Architecture architecture, double[] values) {
    ParameterLayout layout = new ParameterLayout(architecture);
    if (values.length != layout.size()) {
      throw new IllegalArgumentException(
          "parameters: %d; %d, as many as the network has".formatted(values.length, layout.size()));
    }
    return new ParameterValues(layout, values.clone());
  }

  /** Where each parameter stands. */
  public ParameterLayout layout() {
    return layout;
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The number at {@code index} in {@link ParameterLayout}. */
  public double at(int index) {
    return values[index];
  }

  /** That of w⁽ˡ⁾ⱼᵢ, from unit (or input) {@code input} of the layer before to {@code unit}. */
  public double weight(int layer, int unit, int input) {
    return values[layout.weight(layer, unit, input)];
  }

  /** That of b⁽ˡ⁾ⱼ. */
  public double bias(int layer, int unit) {
    return values[layout.bias(layer, unit)];
  }

  /** That of γ⁽ˡ⁾ⱼ, in a layer that has a normalization. */
  public double gain(int layer, int unit) {
    return values[layout.gains(layer) + unit];
  }

  /** That of β⁽ˡ⁾ⱼ, in a layer that has a normalization. */
  public double shift(int layer, int unit) {
    return values[layout.shifts(layer) + unit];
  }

  /** The Frobenius norm over the weights of {@code layer}. */
  public double weightNorm(int layer) {
    return Norms.of(values, layout.weights(layer), layout.biases(layer));
  }

  /** All of them; a copy. */
  public double[] toArray() {
    return values.clone();
  }

  /** Whether all those of {@code layer} are finite. */
  public boolean isFinite(int layer) {
    for (int index = layout.weights(layer); index < layout.end(layer); index++) {
      if (!Double.isFinite(values[index])) {
        return false;
      }
    }
    return true;
  }
}
