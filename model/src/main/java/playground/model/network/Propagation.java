package playground.model.network;

import org.jspecify.annotations.Nullable;
import playground.model.numeric.Kernels;

/**
 * The forward and the backward pass of a batch, with the matrices between them.
 *
 * <p>It holds, for each layer l, Z⁽ˡ⁾, A⁽ˡ⁾ and Δ⁽ˡ⁾ = ∂E/∂Z⁽ˡ⁾ (units × examples) and writes them
 * anew with each pass; nothing is allocated after construction. Not thread-safe: each thread has
 * one of its own and gives it the parameters.
 */
public final class Propagation {
  private final Architecture architecture;
  private final int capacity;
  private final ParameterLayout layout;
  private final double[] inputs;
  private final double[] standardized;
  private final LayerPass[] layers;
  private int examples;

  /**
   * Room for batches of up to {@code capacity} examples, and as many more as make rows end with a
   * whole vector.
   *
   * @throws IllegalArgumentException if {@code capacity} is below 1
   */
  public Propagation(Architecture architecture, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity: " + capacity + "; at least 1 example");
    }
    this.architecture = architecture;
    this.capacity = strideFor(capacity);
    layout = new ParameterLayout(architecture);
    inputs = Kernels.matrix(architecture.inputs(), this.capacity);
    standardized =
        architecture.standardizes() ? Kernels.matrix(architecture.inputs(), this.capacity) : inputs;
    int widest = 0;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      widest = Math.max(widest, Kernels.padded(architecture.fanIn(layer)));
    }
    double[] scratch = new double[widest * this.capacity];
    layers = new LayerPass[architecture.depth()];
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer] = new LayerPass(architecture, layout, layer, this.capacity, scratch);
    }
  }

  /**
   * Rows follow each other closely, so that element by element a matrix is one run of whole
   * vectors. A row has room for a vector; rows that are a multiple of 512 bytes apart would fall on
   * the same few lines of the cache.
   */
  private static int strideFor(int capacity) {
    int stride = Math.max(capacity, Kernels.WIDEST);
    return stride % 64 == 0 ? stride + Kernels.WIDEST : stride;
  }

  /** The shape of the networks that this pass is for. */
  public Architecture architecture() {
    return architecture;
  }

  /**
   * Most examples a batch can have, at least as many as were asked for; also the distance between
   * two rows of every matrix.
   */
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
    return inputs;
  }

  /**
   * What enters the first layer in the latest forward pass: {@link #inputs()}, or what the network
   * standardizes them to. Input i of example k at {@code i * capacity() + k}.
   */
  public double[] enteringFirstLayer() {
    return standardized;
  }

  /**
   * Û⁽ˡ⁾ of the latest forward pass, of a layer with a normalization: unit j, example k at {@code j
   * * capacity() + k}.
   */
  public double[] normalized(int layer) {
    return layers[layer].normalizer().normalized;
  }

  /** μ of the latest forward pass, of a layer with a normalization. */
  public double mean(int layer, int unit, int example) {
    return layers[layer].normalizer().mean(unit, example);
  }

  /** √(v + ε) of the latest forward pass, of a layer with a normalization. */
  public double deviation(int layer, int unit, int example) {
    return layers[layer].normalizer().deviation(unit, example);
  }

  /**
   * Z⁽ˡ⁾ of the latest forward pass, what enters the activation: unit j, example k at {@code j *
   * capacity() + k}.
   */
  public double[] preActivations(int layer) {
    return layers[layer].z;
  }

  /**
   * A⁽ˡ⁾ of the latest forward pass, what leaves the layer: unit j, example k at {@code j *
   * capacity() + k}.
   */
  public double[] activations(int layer) {
    return layers[layer].a;
  }

  /** A⁽ᴸ⁾, the outputs of the latest forward pass. */
  public double[] outputs() {
    return layers[layers.length - 1].a;
  }

  /** Δ⁽ˡ⁾ of the latest backward pass: unit j, example k at {@code j * capacity() + k}. */
  public double[] deltas(int layer) {
    return layers[layer].delta;
  }

  /**
   * F⁽ˡ⁾ = f(Z⁽ˡ⁾) of the latest forward pass, which is A⁽ˡ⁾ but for a residual layer: unit j,
   * example k at {@code j * capacity() + k}.
   */
  public double[] activated(int layer) {
    return layers[layer].f;
  }

  /**
   * ∂E/∂U⁽ˡ⁾ of the latest backward pass, U⁽ˡ⁾ = W⁽ˡ⁾A⁽ˡ⁻¹⁾ + b⁽ˡ⁾1ᵀ being what a normalization
   * gets; Δ⁽ˡ⁾ where there is none. Unit j, example k at {@code j * capacity() + k}.
   */
  public double[] affineDeltas(int layer) {
    return layers[layer].affineDelta();
  }

  /**
   * Z⁽ˡ⁾ = W⁽ˡ⁾A⁽ˡ⁻¹⁾ + b⁽ˡ⁾1ᵀ and A⁽ˡ⁾ = f(Z⁽ˡ⁾), from the first layer to the last, batch
   * normalization with its running averages: what the network says of these examples.
   *
   * @param parameters in the order of {@link ParameterLayout}
   * @param examples how many columns of {@link #inputs()} to use, 1 to {@link #capacity()}
   * @throws IllegalArgumentException if there are more examples than it has been made for, or none
   */
  public void forward(double[] parameters, int examples) {
    forward(parameters, examples, false, null);
  }

  /**
   * As {@link #forward}, but batch normalization takes the statistics of this batch, as it does in
   * training.
   */
  public void forwardTraining(double[] parameters, int examples) {
    forward(parameters, examples, true, null);
  }

  /**
   * As {@link #forwardTraining(double[], int)}, and shows {@code observer} what normalizations
   * overwrite.
   */
  public void forwardTraining(double[] parameters, int examples, PassObserver.Forward observer) {
    forward(parameters, examples, true, observer);
  }

  private void forward(
      double[] parameters,
      int examples,
      boolean training,
      PassObserver.@Nullable Forward observer) {
    requireRoom(examples, capacity);
    this.examples = examples;
    if (architecture.standardizes()) {
      standardize(parameters);
    }
    forwardFrom(0, parameters, training, observer);
  }

  /**
   * As {@link #forwardTraining(double[], int)} of the same batch again, with what came out of the
   * layers below {@code first}: for parameters that differ from {@code first} on.
   */
  public void forwardTrainingFrom(int first, double[] parameters) {
    forwardFrom(first, parameters, true, null);
  }

  private void forwardFrom(
      int first, double[] parameters, boolean training, PassObserver.@Nullable Forward observer) {
    double[] input = first == 0 ? standardized : layers[first - 1].a;
    for (int l = first; l < layers.length; l++) {
      LayerPass layer = layers[l];
      layer.affine(parameters, input, examples);
      if (observer != null) {
        observer.affine(l, layer.z);
      }
      layer.activate(parameters, input, examples, training);
      input = layer.a;
    }
  }

  static void requireRoom(int examples, int capacity) {
    if (examples < 1 || examples > capacity) {
      throw new IllegalArgumentException("examples: " + examples + "; from 1 to " + capacity);
    }
  }

  private void standardize(double[] parameters) {
    for (int i = 0; i < architecture.inputs(); i++) {
      double mean = parameters[layout.inputMeans() + i];
      double deviation = parameters[layout.inputDeviations() + i];
      for (int k = i * capacity; k < i * capacity + examples; k++) {
        standardized[k] = (inputs[k] - mean) / deviation;
      }
    }
  }

  /**
   * The sum over the batch of the loss E of the latest forward pass.
   *
   * @param targets output k of example i at {@code k * capacity() + i}
   */
  public double loss(double[] targets) {
    LayerPass last = layers[layers.length - 1];
    return architecture
        .loss()
        .sum(last.z, last.a, targets, architecture.outputs(), capacity, examples);
  }

  /** The loss E of example {@code k} alone in the latest forward pass. */
  public double loss(double[] targets, int k) {
    int outputs = architecture.outputs();
    LayerPass last = layers[layers.length - 1];
    return architecture
        .loss()
        .sum(
            column(last.z, outputs, k),
            column(last.a, outputs, k),
            column(targets, outputs, k),
            outputs,
            1,
            1);
  }

  private double[] column(double[] matrix, int rows, int k) {
    double[] column = new double[rows];
    for (int row = 0; row < rows; row++) {
      column[row] = matrix[row * capacity + k];
    }
    return column;
  }

  /**
   * Δ⁽ᴸ⁾ from the loss, then Δ⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀΔ⁽ˡ⁺¹⁾ ⊙ f′(Z⁽ˡ⁾) back to the first layer, and from
   * them the gradient of the loss, weighted sums over the batch:
   *
   * <pre>  ∂E/∂W⁽ˡ⁾ = Δ⁽ˡ⁾(A⁽ˡ⁻¹⁾)ᵀ      ∂E/∂b⁽ˡ⁾ = Δ⁽ˡ⁾1 </pre>
   *
   * @param targets output k of example i at {@code k * capacity() + i}
   * @param exampleWeight what one example counts in Δ: 1/m for the mean over the batch
   * @param gradient is written, in the order of {@link ParameterLayout}; where that has what is not
   *     trained, it is left as it is
   */
  public void backward(
      double[] parameters, double[] targets, double exampleWeight, double[] gradient) {
    backward(parameters, targets, exampleWeight, gradient, null);
  }

  /**
   * As {@link #backward(double[], double[], double, double[])}, and shows {@code observer} what
   * lies between its two steps.
   */
  public void backward(
      double[] parameters,
      double[] targets,
      double exampleWeight,
      double[] gradient,
      PassObserver.@Nullable Backward observer) {
    outputDelta(targets, exampleWeight);
    for (int layer = layers.length - 1; layer > 0; layer--) {
      LayerPass before = layers[layer - 1];
      layers[layer].backThroughNormalization(parameters, gradient, examples);
      layers[layer].backThroughWeights(parameters, before.g, examples);
      // Only now, which gives the processor the time to have G ready for what reads it next.
      layers[layer].weightGradient(before.a, gradient, examples);
      if (observer != null) {
        observer.outputGradient(layer - 1, before.g);
      }
      before.backThroughActivation(examples);
    }
    layers[0].backThroughNormalization(parameters, gradient, examples);
    layers[0].weightGradient(standardized, gradient, examples);
  }

  private void outputDelta(double[] targets, double exampleWeight) {
    LayerPass last = layers[layers.length - 1];
    Loss loss = architecture.loss();
    int outputs = architecture.outputs();
    if (loss.isOnLogits()) {
      loss.difference(last.a, targets, last.delta, outputs, capacity, examples, exampleWeight);
    } else {
      loss.difference(last.a, targets, last.g, outputs, capacity, examples, exampleWeight);
      last.backThroughActivation(examples);
    }
  }

  /**
   * Takes the batch of the latest {@link #forwardTraining} into the running averages of batch
   * normalization, which are part of the parameters. To be called once a training step.
   */
  public void trackStatistics(double[] parameters) {
    for (LayerPass layer : layers) {
      layer.trackStatistics(parameters, examples);
    }
  }
}
