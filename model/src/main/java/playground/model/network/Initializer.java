package playground.model.network;

import java.util.random.RandomGenerator;

/** How the weights are drawn before training. The draws go a layer, a unit, a weight at a time. */
public enum Initializer {
  /** w ~ U(−½, ½) and b = 0.1, as TensorFlow Playground does. */
  UNIFORM(0.1) {
    @Override
    double weight(int fanIn, int fanOut, RandomGenerator random) {
      return random.nextDouble() - 0.5;
    }
  },

  /**
   * w ~ U(−r, r), r = √(6 / (fan-in + fan-out)), b = 0: keeps the variance level for tanh and
   * sigmoid (Glorot and Bengio, 2010).
   */
  XAVIER(0) {
    @Override
    double weight(int fanIn, int fanOut, RandomGenerator random) {
      double limit = Math.sqrt(6.0 / (fanIn + fanOut));
      return (2 * random.nextDouble() - 1) * limit;
    }
  },

  /** w ~ N(0, 2 / fan-in), b = 0: keeps the variance level for ReLU (He et al., 2015). */
  HE(0) {
    @Override
    double weight(int fanIn, int fanOut, RandomGenerator random) {
      return random.nextGaussian() * Math.sqrt(2.0 / fanIn);
    }
  },

  /**
   * w = 0 and b = 0, so that all units of a layer stay alike. Draws as {@link #UNIFORM} does, so
   * that whatever is drawn next is the same.
   */
  ZERO(0) {
    @Override
    double weight(int fanIn, int fanOut, RandomGenerator random) {
      random.nextDouble();
      return 0;
    }
  };

  private final double bias;

  Initializer(double bias) {
    this.bias = bias;
  }

  abstract double weight(int fanIn, int fanOut, RandomGenerator random);

  /** New parameters for a network of this shape, in the order of {@link ParameterLayout}. */
  public double[] draw(Architecture architecture, RandomGenerator random) {
    ParameterLayout layout = new ParameterLayout(architecture);
    double[] parameters = new double[layout.size()];
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int fanIn = architecture.fanIn(layer);
      int fanOut = architecture.units(layer);
      for (int k = layout.weights(layer); k < layout.biases(layer); k++) {
        parameters[k] = weight(fanIn, fanOut, random);
      }
      for (int k = layout.biases(layer); k < layout.end(layer); k++) {
        parameters[k] = bias;
      }
    }
    return parameters;
  }
}
