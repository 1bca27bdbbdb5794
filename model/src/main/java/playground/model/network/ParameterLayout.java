package playground.model.network;

/**
 * Where each layer's W and b stand in the one array that holds all parameters of a network.
 *
 * <p>A layer after the other; in a layer first W, a unit's incoming weights after the other (row j
 * of W), then b. Gradients and an optimizer's memory use the same layout.
 */
public final class ParameterLayout {
  private final Architecture architecture;
  private final int[] weights;
  private final int[] biases;
  private final int size;

  /** The layout for networks of this shape. */
  public ParameterLayout(Architecture architecture) {
    this.architecture = architecture;
    weights = new int[architecture.depth()];
    biases = new int[architecture.depth()];
    int next = 0;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      weights[layer] = next;
      next += architecture.units(layer) * architecture.fanIn(layer);
      biases[layer] = next;
      next += architecture.units(layer);
    }
    size = next;
  }

  /** Number of parameters of the whole network. */
  public int size() {
    return size;
  }

  /** Index of the first weight of {@code layer}. */
  public int weights(int layer) {
    return weights[layer];
  }

  /** Number of weights of {@code layer}. */
  public int weightCount(int layer) {
    return biases[layer] - weights[layer];
  }

  /** Index of w⁽ˡ⁾ⱼᵢ, the weight from unit {@code input} of the layer before to {@code unit}. */
  public int weight(int layer, int unit, int input) {
    return weights[layer] + unit * architecture.fanIn(layer) + input;
  }

  /** Index of the bias of unit {@code unit} of {@code layer}. */
  public int bias(int layer, int unit) {
    return biases[layer] + unit;
  }

  /** Index of the first bias of {@code layer}. */
  public int biases(int layer) {
    return biases[layer];
  }

  /** Index just behind the last parameter of {@code layer}. */
  public int end(int layer) {
    return biases[layer] + architecture.units(layer);
  }
}
