package playground.model.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a fully connected network: how many inputs, and which layers follow them.
 *
 * @param inputs number of inputs, at least 1
 * @param layers hidden layers first, the output layer last; at least one
 * @param loss what training makes small
 */
public record Architecture(int inputs, List<Layer> layers, Loss loss) {

  /**
   * One fully connected layer, a = f(Wa⁻ + b).
   *
   * @param units number of units, at least 1
   * @param activation f
   */
  public record Layer(int units, Activation activation) {
    /**
     * @throws IllegalArgumentException if {@code units} is below 1
     */
    public Layer {
      if (units < 1) {
        throw new IllegalArgumentException("units: " + units + "; a layer has at least 1 unit");
      }
    }
  }

  /**
   * @throws IllegalArgumentException if there is no input or no layer
   */
  public Architecture {
    layers = List.copyOf(layers);
    if (inputs < 1) {
      throw new IllegalArgumentException("inputs: " + inputs + "; a network has at least 1 input");
    }
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("layers: none; a network has at least an output layer");
    }
  }

  /**
   * A network for points of the plane, with one output.
   *
   * @param hiddenUnits units of each hidden layer, first layer first; may be empty
   * @param hidden activation of all hidden layers
   * @param output activation of the output
   */
  public static Architecture of(
      int inputs, List<Integer> hiddenUnits, Activation hidden, Activation output, Loss loss) {
    List<Layer> layers = new ArrayList<>();
    hiddenUnits.forEach(units -> layers.add(new Layer(units, hidden)));
    layers.add(new Layer(1, output));
    return new Architecture(inputs, layers, loss);
  }

  /** Number of layers with parameters: the hidden layers and the output layer. */
  public int depth() {
    return layers.size();
  }

  /** Units of layer {@code layer}, 0 being the first layer after the inputs. */
  public int units(int layer) {
    return layers.get(layer).units();
  }

  /** Number of values that enter layer {@code layer}: its weights a unit. */
  public int fanIn(int layer) {
    return layer == 0 ? inputs : units(layer - 1);
  }

  /** Units of the output layer. */
  public int outputs() {
    return units(depth() - 1);
  }
}
