package playground.model.network;

import org.jspecify.annotations.Nullable;
import playground.model.numeric.FloatKernels;

/**
 * The forward pass in single precision, for pictures of what a network answers: a colour has some
 * hundred steps, a float seven digits, and a vector holds twice as many floats as doubles.
 *
 * <p>It says of each example what {@link Propagation#forward} says, to about six digits; in deep
 * networks each layer may stretch the difference as it stretches that of two examples. Where a
 * number on the way could grow too large for single precision, as {@link FloatRange} tells, it
 * computes in double precision, and what does not fit into a float becomes the largest there is.
 * Nothing is allocated after construction but for that. Not thread-safe.
 */
public final class FloatPass {
  private static final double[] NO_ORIGIN = {};

  private final Architecture architecture;
  private final int stride;
  private final ParameterLayout layout;
  private final double[] origin;
  private final float[] inputs;
  private final float[] standardized;
  private final FloatLayer[] layers;
  private final FloatRange range;
  private double[] parameters;
  private @Nullable Propagation inDoubles;

  /** As {@link #FloatPass(Architecture, int, double[])}, for inputs near 0. */
  public FloatPass(Architecture architecture, int capacity) {
    this(architecture, capacity, new double[architecture.inputs()]);
  }

  /**
   * Room for {@code capacity} examples, and some more. All parameters are 0.
   *
   * @param origin what is to be taken off each input before it is rounded to a float: of
   *     1,000,000.5 a float would keep the million and little more
   * @throws IllegalArgumentException if {@code capacity} is below 1, or there is not one origin an
   *     input
   */
  public FloatPass(Architecture architecture, int capacity, double[] origin) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity: " + capacity + "; at least 1 example");
    }
    if (origin.length != architecture.inputs()) {
      throw new IllegalArgumentException(
          "origin: %d; one for each of %d inputs".formatted(origin.length, architecture.inputs()));
    }
    this.architecture = architecture;
    this.origin = origin.clone();
    stride = (capacity + FloatKernels.BLOCK - 1) / FloatKernels.BLOCK * FloatKernels.BLOCK;
    inputs = new float[architecture.inputs() * stride];
    standardized = architecture.standardizes() ? new float[inputs.length] : inputs;
    layout = new ParameterLayout(architecture);
    parameters = new double[layout.size()];
    layers = new FloatLayer[architecture.depth()];
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer] = new FloatLayer(architecture, layout, layer, stride);
    }
    range = new FloatRange(layers.length);
    range.take(layers);
  }

  /**
   * Most examples of a pass, at least as many as were asked for; also the distance between two rows
   * of every matrix.
   */
  public int capacity() {
    return stride;
  }

  /**
   * A⁽⁰⁾ without the origin, to be filled before {@link #forward}: input i of example k, less the
   * origin of input i, at {@code i * capacity() + k}.
   */
  public float[] inputs() {
    return inputs;
  }

  /** A⁽ˡ⁾ of the latest pass: unit j, example k at {@code j * capacity() + k}. */
  public float[] activations(int layer) {
    return layers[layer].a;
  }

  /**
   * The network of the passes to come.
   *
   * @param parameters in the order of {@link ParameterLayout}; not to be changed before the next
   *     call
   */
  public void take(double[] parameters) {
    this.parameters = parameters;
    boolean originInBias = !architecture.standardizes();
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer].take(parameters, layer == 0 && originInBias ? origin : NO_ORIGIN);
    }
    range.take(layers);
  }

  /**
   * From {@link #inputs()} to all {@link #activations}.
   *
   * @param examples how many columns of the inputs to use, 1 to {@link #capacity()}
   * @throws IllegalArgumentException if there are more examples than it has been made for, or none
   */
  public void forward(int examples) {
    Propagation.requireRoom(examples, capacity());
    if (architecture.standardizes()) {
      standardize(examples);
    }
    float[] input = standardized;
    for (int layer = 0; layer < layers.length; layer++) {
      if (!range.holds(layer, input, stride, examples)) {
        forwardInDoubles(examples);
        return;
      }
      layers[layer].forward(input, examples);
      input = layers[layer].a;
    }
  }

  private void standardize(int examples) {
    for (int i = 0; i < architecture.inputs(); i++) {
      double mean = parameters[layout.inputMeans() + i] - origin[i];
      double deviation = parameters[layout.inputDeviations() + i];
      for (int k = i * stride; k < i * stride + examples; k++) {
        standardized[k] = (float) ((inputs[k] - mean) / deviation);
      }
    }
  }

  private void forwardInDoubles(int examples) {
    Propagation pass = inDoubles;
    if (pass == null) {
      pass = new Propagation(architecture, stride);
      inDoubles = pass;
    }
    for (int i = 0; i < architecture.inputs(); i++) {
      for (int k = 0; k < examples; k++) {
        pass.inputs()[i * pass.capacity() + k] = origin[i] + inputs[i * stride + k];
      }
    }
    pass.forward(parameters, examples);
    for (int layer = 0; layer < layers.length; layer++) {
      double[] exact = pass.activations(layer);
      float[] a = layers[layer].a;
      for (int unit = 0; unit < architecture.units(layer); unit++) {
        for (int k = 0; k < examples; k++) {
          double clamped =
              Math.clamp(exact[unit * pass.capacity() + k], -Float.MAX_VALUE, Float.MAX_VALUE);
          a[unit * stride + k] = (float) clamped;
        }
      }
    }
  }
}
