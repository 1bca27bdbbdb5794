package playground.model.network;

/**
 * An activation function a = f(z) and its derivative f′(z), side by side.
 *
 * <p>The derivative is given both z and a = f(z), because several functions have a derivative that
 * is cheap in terms of their own value (σ′ = σ(1 − σ), tanh′ = 1 − tanh²).
 */
public enum Activation {
  /** f(z) = 1 / (1 + e⁻ᶻ), between 0 and 1; f′ = a(1 − a), at most ¼. */
  SIGMOID {
    @Override
    public double value(double z) {
      return 1 / (1 + Math.exp(-z));
    }

    @Override
    public double derivative(double z, double a) {
      return a * (1 - a);
    }
  },

  /** f(z) = tanh z, between −1 and 1; f′ = 1 − a². */
  TANH {
    @Override
    public double value(double z) {
      return Math.tanh(z);
    }

    @Override
    public double derivative(double z, double a) {
      return 1 - a * a;
    }
  },

  /** f(z) = max(0, z); f′ = 1 where z > 0, else 0, also at 0 itself. */
  RELU {
    @Override
    public double value(double z) {
      return Math.max(0, z);
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
  };

  /** f(z). */
  public abstract double value(double z);

  /**
   * f′(z).
   *
   * @param a f(z), which the caller already has from the forward pass
   */
  public abstract double derivative(double z, double a);

  /** A = f(Z), element by element, on the elements {@code from} (inclusive) to {@code to}. */
  void apply(double[] z, double[] a, int from, int to) {
    for (int k = from; k < to; k++) {
      a[k] = value(z[k]);
    }
  }

  /** Δ ← Δ ⊙ f′(Z), element by element, on the elements {@code from} (inclusive) to {@code to}. */
  void multiplyByDerivative(double[] z, double[] a, double[] delta, int from, int to) {
    for (int k = from; k < to; k++) {
      delta[k] *= derivative(z[k], a[k]);
    }
  }
}
