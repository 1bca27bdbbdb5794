package playground.model.network;

/**
 * Where each layer's parameters stand in the one array that holds all of a network.
 *
 * <p>A layer after the other; in a layer first W, a unit's incoming weights after the other (row j
 * of W), then b. A normalized layer has its gains γ and shifts β after them, and a layer with batch
 * normalization also its running means and variances, which no gradient changes: {@link
 * Propagation#trackStatistics} does. After all layers stand the means and deviations of the inputs,
 * where the network standardizes them; nothing changes these. So one array is all that a trained
 * network consists of. Gradients and an optimizer's memory use the same layout.
 */
public final class ParameterLayout {
  private final Architecture architecture;
  private final int[] weights;
  private final int[] biases;
  private final int trainedEnd;
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
      next += architecture.units(layer) * vectorsBehindWeights(architecture.layer(layer));
    }
    trainedEnd = next;
    size = next + (architecture.standardizes() ? 2 * architecture.inputs() : 0);
  }

  private static int vectorsBehindWeights(Architecture.Layer layer) {
    return switch (layer.normalization()) {
      case NONE -> 1;
      case LAYER -> 3;
      case BATCH -> 5;
    };
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

  /** Whether there is a weight at {@code index}. */
  public boolean isWeight(int index) {
    int layer = layerOf(index);
    return layer < architecture.depth() && index < biases[layer];
  }

  /** Whether there is a bias at {@code index}. */
  public boolean isBias(int index) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      if (index >= biases[layer] && index < biases[layer] + architecture.units(layer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The layer whose parameter is at {@code index}; as many as there are layers for a mean or a
   * deviation of the inputs.
   */
  public int layerOf(int index) {
    int layer = 0;
    while (layer < weights.length && index >= end(layer)) {
      layer++;
    }
    return layer;
  }

  /** Whether a gradient changes what is at {@code index}: no running average, no input's mean. */
  public boolean isTrained(int index) {
    int layer = layerOf(index);
    return layer < architecture.depth()
        && (architecture.layer(layer).normalization() != Normalization.BATCH
            || index < runningMeans(layer));
  }

  /** Index of the first gain γ of {@code layer}, which has a normalization. */
  public int gains(int layer) {
    return behindBiases(layer, 0);
  }

  /** Index of the first shift β of {@code layer}, which has a normalization. */
  public int shifts(int layer) {
    return behindBiases(layer, 1);
  }

  /** Index of the first running mean of {@code layer}, which has batch normalization. */
  public int runningMeans(int layer) {
    return behindBiases(layer, 2);
  }

  /** Index of the first running variance of {@code layer}, which has batch normalization. */
  public int runningVariances(int layer) {
    return behindBiases(layer, 3);
  }

  private int behindBiases(int layer, int vector) {
    return biases[layer] + (1 + vector) * architecture.units(layer);
  }

  /** Index just after the last parameter of {@code layer}. */
  public int end(int layer) {
    return layer + 1 < weights.length ? weights[layer + 1] : trainedEnd;
  }

  /** Index of the first mean μ of the inputs, where the network standardizes them. */
  public int inputMeans() {
    return trainedEnd;
  }

  /** Index of the first deviation σ of the inputs, where the network standardizes them. */
  public int inputDeviations() {
    return trainedEnd + architecture.inputs();
  }
}
