package playground.model.network;

import java.util.Arrays;

/**
 * The forward and the backward pass of a batch, with the matrices between them.
 *
 * <p>It holds, for each layer l, Z⁽ˡ⁾, A⁽ˡ⁾ and Δ⁽ˡ⁾ = ∂E/∂Z⁽ˡ⁾ (units × examples) and writes them
 * anew with each pass; nothing is allocated after construction. Not thread-safe: each thread has
 * one of its own and gives it the parameters.
 */
public final class Propagation {
  private final Architecture architecture;
  private final ParameterLayout layout;
  private final int capacity;
  private final double[][] a;
  private final double[][] z;
  private final double[][] delta;
  private int examples;

  /**
   * Room for batches of up to {@code capacity} examples.
   *
   * @throws IllegalArgumentException if {@code capacity} is below 1
   */
  public Propagation(Architecture architecture, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity: " + capacity + "; at least 1 example");
    }
    this.architecture = architecture;
    this.layout = new ParameterLayout(architecture);
    this.capacity = capacity;
    int depth = architecture.depth();
    a = new double[depth + 1][];
    z = new double[depth][];
    delta = new double[depth][];
    a[0] = new double[architecture.inputs() * capacity];
    for (int layer = 0; layer < depth; layer++) {
      int elements = architecture.units(layer) * capacity;
      z[layer] = new double[elements];
      a[layer + 1] = new double[elements];
      delta[layer] = new double[elements];
    }
  }

  /** The shape of the networks that this pass is for. */
  public Architecture architecture() {
    return architecture;
  }

  /** Most examples a batch can have; also the distance between two rows of every matrix. */
  public int capacity() {
    return capacity;
  }

  /** Examples of the latest forward pass. */
  public int examples() {
    return examples;
  }

  /**
   * A⁽⁰⁾, to be filled before {@link #forward}: input i of example k at {@code i * capacity() + k}.
   */
  public double[] inputs() {
    return a[0];
  }

  /** Z⁽ˡ⁾ of the latest forward pass: unit j, example k at {@code j * capacity() + k}. */
  public double[] preActivations(int layer) {
    return z[layer];
  }

  /** A⁽ˡ⁾ of the latest forward pass: unit j, example k at {@code j * capacity() + k}. */
  public double[] activations(int layer) {
    return a[layer + 1];
  }

  /** A⁽ᴸ⁾, the outputs of the latest forward pass. */
  public double[] outputs() {
    return a[architecture.depth()];
  }

  /** Δ⁽ˡ⁾ of the latest backward pass: unit j, example k at {@code j * capacity() + k}. */
  public double[] deltas(int layer) {
    return delta[layer];
  }

  /**
   * Z⁽ˡ⁾ = W⁽ˡ⁾A⁽ˡ⁻¹⁾ + b⁽ˡ⁾1ᵀ and A⁽ˡ⁾ = f(Z⁽ˡ⁾), from the first layer to the last.
   *
   * @param parameters in the order of {@link ParameterLayout}
   * @param examples how many columns of {@link #inputs()} to use, 1 to {@link #capacity()}
   */
  public void forward(double[] parameters, int examples) {
    this.examples = examples;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int units = architecture.units(layer);
      int fanIn = architecture.fanIn(layer);
      Matrices.affine(
          parameters,
          layout.weights(layer),
          layout.biases(layer),
          units,
          fanIn,
          a[layer],
          z[layer],
          capacity,
          examples);
      Activation f = architecture.layers().get(layer).activation();
      for (int unit = 0; unit < units; unit++) {
        int row = unit * capacity;
        f.apply(z[layer], a[layer + 1], row, row + examples);
      }
    }
  }

  /**
   * The sum over the batch of the loss E of the latest forward pass.
   *
   * @param targets output k of example i at {@code k * capacity() + i}
   */
  public double loss(double[] targets) {
    double sum = 0;
    double[] outputs = outputs();
    for (int unit = 0; unit < architecture.outputs(); unit++) {
      int row = unit * capacity;
      for (int k = row; k < row + examples; k++) {
        sum += architecture.loss().value(outputs[k], targets[k]);
      }
    }
    return sum;
  }

  /**
   * Δ⁽ᴸ⁾ = ∂E/∂A ⊙ f′(Z⁽ᴸ⁾), then Δ⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀΔ⁽ˡ⁺¹⁾ ⊙ f′(Z⁽ˡ⁾) back to the first layer, and
   * from them the gradient of the loss, weighted sums over the batch:
   *
   * <pre>  ∂E/∂W⁽ˡ⁾ = Δ⁽ˡ⁾(A⁽ˡ⁻¹⁾)ᵀ      ∂E/∂b⁽ˡ⁾ = Δ⁽ˡ⁾1 </pre>
   *
   * @param targets output k of example i at {@code k * capacity() + i}
   * @param exampleWeight what one example counts in Δ: 1/m for the mean over the batch
   * @param gradient is added to, in the order of {@link ParameterLayout}
   */
  public void backward(
      double[] parameters, double[] targets, double exampleWeight, double[] gradient) {
    outputDelta(targets, exampleWeight);
    for (int layer = architecture.depth() - 1; layer >= 0; layer--) {
      int units = architecture.units(layer);
      int fanIn = architecture.fanIn(layer);
      Matrices.addOuterProducts(
          delta[layer],
          a[layer],
          units,
          fanIn,
          gradient,
          layout.weights(layer),
          layout.biases(layer),
          capacity,
          examples);
      if (layer > 0) {
        backThroughWeights(parameters, layer);
        multiplyByDerivative(layer - 1);
      }
    }
  }

  private void outputDelta(double[] targets, double exampleWeight) {
    int last = architecture.depth() - 1;
    double[] outputs = outputs();
    for (int unit = 0; unit < architecture.outputs(); unit++) {
      int row = unit * capacity;
      for (int k = row; k < row + examples; k++) {
        delta[last][k] = exampleWeight * architecture.loss().derivative(outputs[k], targets[k]);
      }
    }
    multiplyByDerivative(last);
  }

  /** Δ⁽ˡ⁻¹⁾ ← (W⁽ˡ⁾)ᵀΔ⁽ˡ⁾, which is ∂E/∂A⁽ˡ⁻¹⁾. */
  private void backThroughWeights(double[] parameters, int layer) {
    Arrays.fill(delta[layer - 1], 0);
    Matrices.addTransposedProduct(
        parameters,
        layout.weights(layer),
        architecture.units(layer),
        architecture.fanIn(layer),
        delta[layer],
        delta[layer - 1],
        capacity,
        examples);
  }

  /** Δ⁽ˡ⁾ ← Δ⁽ˡ⁾ ⊙ f′(Z⁽ˡ⁾). */
  private void multiplyByDerivative(int layer) {
    Activation f = architecture.layers().get(layer).activation();
    for (int unit = 0; unit < architecture.units(layer); unit++) {
      int row = unit * capacity;
      f.multiplyByDerivative(z[layer], a[layer + 1], delta[layer], row, row + examples);
    }
  }
}
