package playground.model.network;

import java.util.ArrayList;
import java.util.List;
import playground.model.network.activation.Activation;

/**
 * The shape of a fully connected network: how many inputs, and which layers follow them.
 *
 * @param inputs number of inputs, at least 1
 * @param layers hidden layers first, the output layer last; at least one
 * @param loss what training makes small
 * @param standardizes whether the first layer gets (x − μ) / σ for each input x, where μ and σ
 *     stand among the parameters and are not trained
 */
public record Architecture(int inputs, List<Layer> layers, Loss loss, boolean standardizes) {

  /**
   * One fully connected layer, a = f(z), z = Wa⁻ + b or what {@code normalization} makes of it.
   *
   * @param units number of units, at least 1
   * @param activation f
   * @param normalization between the affine map and f
   * @param residual whether a⁻ is added to f(z), so that the gradient has a way around the layer
   *     (He et al., 2016); needs as many units as values that enter
   */
  public record Layer(
      int units, Activation activation, Normalization normalization, boolean residual) {
    /**
     * @throws IllegalArgumentException if {@code units} is below 1
     */
    public Layer {
      if (units < 1) {
        throw new IllegalArgumentException("units: " + units + "; a layer has at least 1 unit");
      }
    }

    /** A layer without normalization and residual connection. */
    public Layer(int units, Activation activation) {
      this(units, activation, Normalization.NONE, false);
    }
  }

  /**
   * @throws IllegalArgumentException if there is no input or no layer, if a layer does not fit the
   *     one before, or if the loss does not fit the outputs
   */
  public Architecture {
    layers = List.copyOf(layers);
    if (inputs < 1) {
      throw new IllegalArgumentException("inputs: " + inputs + "; a network has at least 1 input");
    }
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("layers: none; a network has at least an output layer");
    }
    int entering = inputs;
    for (int layer = 0; layer < layers.size(); layer++) {
      requireFit(layers.get(layer), layer, entering, layer == layers.size() - 1);
      entering = layers.get(layer).units();
    }
    requireFit(layers.getLast(), loss);
  }

  /** A network that takes its inputs as they are. */
  public Architecture(int inputs, List<Layer> layers, Loss loss) {
    this(inputs, layers, loss, false);
  }

  private static void requireFit(Layer layer, int index, int entering, boolean last) {
    if (layer.residual() && layer.units() != entering) {
      throw new IllegalArgumentException(
          "residual: layer %d has %d units and %d values enter it; as many of each"
              .formatted(index + 1, layer.units(), entering));
    }
    if (layer.activation() == Activation.SOFTMAX && !last) {
      throw new IllegalArgumentException(
          "activation: softmax in hidden layer " + (index + 1) + "; at the output alone");
    }
    if (layer.activation() == Activation.SOFTMAX && layer.units() < 2) {
      throw new IllegalArgumentException(
          "softmax outputs: " + layer.units() + "; at least 2, one a class");
    }
  }

  private static void requireFit(Layer output, Loss loss) {
    if (!loss.fits(output.activation())) {
      throw new IllegalArgumentException(
          "loss: %s at %s; it needs %s".formatted(loss, output.activation(), loss.fitting()));
    }
    if (output.residual() && loss.isOnLogits()) {
      throw new IllegalArgumentException(
          "residual: at the output, with " + loss + "; at hidden layers or with a squared error");
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

  /** Layer {@code layer}, 0 being the first after the inputs. */
  public Layer layer(int layer) {
    return layers.get(layer);
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

  /** Whether a layer takes statistics over the batch, which then needs two examples or more. */
  public boolean normalizesBatches() {
    return layers.stream().anyMatch(layer -> layer.normalization() == Normalization.BATCH);
  }
}
