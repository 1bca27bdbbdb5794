package playground.model.network.activation;

import playground.model.numeric.Softmax;

/** The numbers that a softmax goes through on its way, as {@link Activation#SOFTMAX} has them. */
public final class SoftmaxTerms {
  private SoftmaxTerms() {}

  /** e^(z − c), c being the largest z of the example. */
  public static double exponential(double z, double c) {
    return Softmax.power(z, c);
  }

  /** ∂yᵢ/∂zⱼ = yᵢ(δᵢⱼ − yⱼ). */
  public static double derivative(double[] y, int i, int j) {
    return y[i] * ((i == j ? 1 : 0) - y[j]);
  }
}
