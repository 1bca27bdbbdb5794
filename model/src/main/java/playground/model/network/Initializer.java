package playground.model.network;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import playground.model.numeric.Orthogonalization;

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

  /** w ~ N(0, 2 / (fan-in + fan-out)), b = 0: as {@link #XAVIER}, from a normal distribution. */
  XAVIER_NORMAL(0) {
    @Override
    double weight(int fanIn, int fanOut, RandomGenerator random) {
      return random.nextGaussian() * Math.sqrt(2.0 / (fanIn + fanOut));
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
   * W with orthonormal rows, or columns where it is taller than wide, b = 0: a layer neither
   * stretches nor squeezes (Saxe et al., 2013). Normal numbers made orthogonal by Gram and Schmidt.
   */
  ORTHOGONAL(0) {
    @Override
    double weight(int fanIn, int fanOut, RandomGenerator random) {
      return random.nextGaussian();
    }

    @Override
    void finish(double[] weights, int from, int fanIn, int fanOut) {
      if (fanOut <= fanIn) {
        Orthogonalization.makeOrthonormal(weights, from, fanOut, fanIn, fanIn, 1);
      } else {
        Orthogonalization.makeOrthonormal(weights, from, fanIn, fanOut, 1, fanIn);
      }
    }
  },

  /** w ~ U(−5, 5), b = 0: far too large, so that one sees what that does. */
  WIDE_UNIFORM(0) {
    @Override
    double weight(int fanIn, int fanOut, RandomGenerator random) {
      return 10 * random.nextDouble() - 5;
    }
  },

  /**
   * w = 0 and b = 0: all units of a layer stay the same for ever, which is why one draws them.
   * Draws as {@link #UNIFORM} does, so that whatever is drawn next is the same.
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

  /** What is left to do when all weights of a layer are drawn. */
  void finish(double[] weights, int from, int fanIn, int fanOut) {}

  /** The bias that belongs to it. */
  public double bias() {
    return bias;
  }

  /** As {@link #draw(Architecture, RandomGenerator, double)}, with the bias that belongs to it. */
  public double[] draw(Architecture architecture, RandomGenerator random) {
    return draw(architecture, random, bias);
  }

  /**
   * New parameters for a network of this shape, in the order of {@link ParameterLayout}. Gains are
   * 1, shifts 0, means 0, variances and deviations 1.
   *
   * @param initialBias of every unit, finite
   * @throws IllegalArgumentException if {@code initialBias} is not finite
   */
  public double[] draw(Architecture architecture, RandomGenerator random, double initialBias) {
    if (!Double.isFinite(initialBias)) {
      throw new IllegalArgumentException("initial bias: " + initialBias + "; a finite number");
    }
    ParameterLayout layout = new ParameterLayout(architecture);
    double[] parameters = new double[layout.size()];
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int fanIn = architecture.fanIn(layer);
      int units = architecture.units(layer);
      for (int k = layout.weights(layer); k < layout.biases(layer); k++) {
        parameters[k] = weight(fanIn, units, random);
      }
      finish(parameters, layout.weights(layer), fanIn, units);
      Normalization normalization = architecture.layer(layer).normalization();
      for (int unit = 0; unit < units; unit++) {
        parameters[layout.bias(layer, unit)] = initialBias;
        if (normalization != Normalization.NONE) {
          parameters[layout.gains(layer) + unit] = 1;
        }
        if (normalization == Normalization.BATCH) {
          parameters[layout.runningVariances(layer) + unit] = 1;
        }
      }
    }
    if (architecture.standardizes()) {
      Arrays.fill(parameters, layout.inputDeviations(), layout.size(), 1);
    }
    return parameters;
  }
}
