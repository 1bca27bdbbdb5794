package playground.model.network.activation;

import static playground.model.numeric.MultiplyAdd.fma;

import playground.model.numeric.Exponentials;
import playground.model.numeric.Kernels;
import playground.model.numeric.Softmax;

/**
 * An activation function a = f(z) and its derivative f′(z), side by side.
 *
 * <p>The derivative is given both z and a = f(z), because several functions have a derivative that
 * is cheap in terms of their own value (σ′ = σ(1 − σ), tanh′ = 1 − tanh²).
 *
 * <p>Both are what they tend to where z is very large or infinite, as far as a double can tell:
 * products of a factor that vanishes and one that grows are taken with z held where the first has
 * vanished, for 0 · ∞ is no number.
 */
public enum Activation {
  /**
   * f(z) = 1 / (1 + e⁻ᶻ), between 0 and 1 (Rumelhart, Hinton and Williams, 1986); f′ = a(1 − a), at
   * most ¼.
   */
  SIGMOID {
    @Override
    public double value(double z) {
      return Exponentials.sigmoid(z);
    }

    @Override
    public double derivative(double z, double a) {
      return a * (1 - a);
    }
  },

  /** f(z) = tanh z, between −1 and 1 (LeCun et al., Efficient BackProp, 1998); f′ = 1 − a². */
  TANH {
    @Override
    public double value(double z) {
      return Exponentials.tanh(z);
    }

    @Override
    public double derivative(double z, double a) {
      return fma(-a, a, 1);
    }
  },

  /**
   * f(z) = max(0, z) (Glorot, Bordes and Bengio, 2011); f′ = 1 where z > 0, else 0, also at 0
   * itself.
   */
  RELU {
    @Override
    public double value(double z) {
      return z <= 0 ? 0 : z;
    }

    @Override
    public double derivative(double z, double a) {
      return z > 0 ? 1 : 0;
    }
  },

  /** f(z) = z; f′ = 1. */
  LINEAR {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double derivative(double z, double a) {
      return 1;
    }
  },

  /** f(z) = z where z > 0, else z / 100, so no unit dies (Maas et al., 2013); f′ = 1 or 1/100. */
  LEAKY_RELU {
    @Override
    public double value(double z) {
      return z > 0 ? z : LEAK * z;
    }

    @Override
    public double derivative(double z, double a) {
      return z > 0 ? 1 : LEAK;
    }
  },

  /** f(z) = z where z > 0, else eᶻ − 1 (Clevert et al., 2015); f′ = 1 or eᶻ = a + 1. */
  ELU {
    @Override
    public double value(double z) {
      return z > 0 ? z : Exponentials.expm1(z);
    }

    @Override
    public double derivative(double z, double a) {
      return z > 0 ? 1 : a + 1;
    }
  },

  /**
   * f(z) = z Φ(z), Φ being the standard normal distribution (Hendrycks and Gimpel, 2016), exact and
   * not its tanh approximation; f′ = Φ(z) + z φ(z).
   */
  GELU {
    @Override
    public double value(double z) {
      return Exponentials.atLeast(-Exponentials.TAIL_ENDS, z) * Exponentials.normalCdf(z);
    }

    @Override
    public double derivative(double z, double a) {
      double x = Exponentials.within(Exponentials.TAIL_ENDS, z);
      return Exponentials.normalCdf(x) + x * Exponentials.normalDensity(x);
    }
  },

  /** f(z) = ln(1 + eᶻ), a smooth ReLU (Dugas et al., 2001); f′ = σ(z). */
  SOFTPLUS {
    @Override
    public double value(double z) {
      return Exponentials.softplus(z);
    }

    @Override
    public double derivative(double z, double a) {
      return Exponentials.sigmoid(z);
    }
  },

  /** f(z) = z σ(z) (Ramachandran et al., 2017); f′ = σ(z) + z σ(z) (1 − σ(z)). */
  SWISH {
    @Override
    public double value(double z) {
      return Exponentials.atLeast(Exponentials.LOWEST, z) * Exponentials.sigmoid(z);
    }

    @Override
    public double derivative(double z, double a) {
      double x = Exponentials.within(-Exponentials.LOWEST, z);
      double s = Exponentials.sigmoid(x);
      return s + x * s * (1 - s);
    }
  },

  /**
   * f(z) = 1 where z ≥ 0, else 0 (Rosenblatt, 1958); f′ = 0, so no gradient passes it: it is for
   * outputs whose loss is taken of z, as the perceptron criterion is.
   */
  STEP {
    @Override
    public double value(double z) {
      return z >= 0 ? 1 : 0;
    }

    @Override
    public double derivative(double z, double a) {
      return 0;
    }
  },

  /**
   * fₖ(z) = e^(zₖ − c) / Σⱼ e^(zⱼ − c), c = maxⱼ zⱼ: the probabilities of the classes, over all
   * units of an output layer; ∂fₖ/∂zⱼ = aₖ(δₖⱼ − aⱼ). Of a unit alone it is 1 whatever z is, which
   * is why a network asks for at least two.
   */
  SOFTMAX {
    @Override
    public double value(double z) {
      return 1;
    }

    @Override
    public double derivative(double z, double a) {
      return 0;
    }

    @Override
    public void apply(double[] z, double[] a, int units, int stride, int examples) {
      Softmax.apply(z, a, units, stride, examples);
    }

    @Override
    public void backward(
        double[] z, double[] a, double[] g, double[] delta, int units, int stride, int examples) {
      Softmax.backward(a, g, delta, units, stride, examples);
    }
  };

  static final double LEAK = 0.01;

  /** f(z). */
  public abstract double value(double z);

  /**
   * f′(z).
   *
   * @param a f(z), which the caller already has from the forward pass
   */
  public abstract double derivative(double z, double a);

  /** Whether a hidden layer can have it and still learn: all but step and softmax. */
  public boolean fitsHiddenLayers() {
    return switch (this) {
      case SIGMOID, TANH, RELU, LINEAR, LEAKY_RELU, ELU, GELU, SOFTPLUS, SWISH -> true;
      case STEP, SOFTMAX -> false;
    };
  }

  /** Whether it belongs to the ReLU family, half of whose units are silent. */
  public boolean isRectifier() {
    return switch (this) {
      case RELU, LEAKY_RELU, ELU, GELU, SOFTPLUS, SWISH -> true;
      case SIGMOID, TANH, LINEAR, STEP, SOFTMAX -> false;
    };
  }

  /** Whether |f| ≤ 1. */
  public boolean isBounded() {
    return switch (this) {
      case SIGMOID, TANH, STEP, SOFTMAX -> true;
      case RELU, LINEAR, LEAKY_RELU, ELU, GELU, SOFTPLUS, SWISH -> false;
    };
  }

  /** Whether it gives no negative number: 0 is then what says no, and 1 what says yes. */
  public boolean isNeverNegative() {
    return switch (this) {
      case SIGMOID, SOFTMAX, STEP, RELU, SOFTPLUS -> true;
      case TANH, LINEAR, LEAKY_RELU, ELU, GELU, SWISH -> false;
    };
  }

  /**
   * A = f(Z) for matrices units × examples.
   *
   * @param z is read; made by {@link Kernels#matrix}
   * @param a is written, in the first {@code examples} columns and perhaps further; may be {@code
   *     z} itself
   * @param stride distance between rows, at least {@link Kernels#WIDEST}
   */
  public void apply(double[] z, double[] a, int units, int stride, int examples) {
    ActivationKernels.BEST.activate(this, z, a, units, stride, examples);
  }

  /**
   * Δ = G ⊙ f′(Z) for matrices units × examples, as {@link #apply} has them.
   *
   * @param a f(Z)
   * @param g ∂E/∂A
   * @param delta is written; may be {@code g} itself
   */
  public void backward(
      double[] z, double[] a, double[] g, double[] delta, int units, int stride, int examples) {
    ActivationKernels.BEST.activateBackward(this, z, a, g, delta, units, stride, examples);
  }
}
