package playground.model.optimization;

import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/**
 * The second part of the objective J = L + s: s = λ Σ R(w) over the weights; biases are exempt.
 *
 * @param penalty R
 * @param rate λ, finite and at least 0
 */
public record Regularization(Penalty penalty, double rate) {
  /** No penalty. */
  public static final Regularization NONE = new Regularization(Penalty.NONE, 0);

  /**
   * @throws IllegalArgumentException if {@code rate} is negative or not a number
   */
  public Regularization {
    if (!(rate >= 0) || Double.isInfinite(rate)) {
      throw new IllegalArgumentException(
          "regularization rate: " + rate + "; a finite number that is at least 0");
    }
    // Turns -0 into 0: they are one setting, and records compare them as two.
    rate += 0.0;
  }

  /** s for these parameters. */
  public double penalty(double[] parameters, Architecture architecture, ParameterLayout layout) {
    double sum = 0;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int k = layout.weights(layer); k < layout.biases(layer); k++) {
        sum += penalty.value(parameters[k]);
      }
    }
    return rate * sum;
  }

  /**
   * ∂J/∂W = ∂L/∂W + λR′(W), in place. {@link Penalty#L1_PRUNING} adds nothing: {@link Pruning}
   * applies it after the step.
   */
  public void addGradient(
      double[] parameters, Architecture architecture, ParameterLayout layout, double[] gradient) {
    if (penalty == Penalty.NONE || penalty == Penalty.L1_PRUNING || rate == 0) {
      return;
    }
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int k = layout.weights(layer); k < layout.biases(layer); k++) {
        gradient[k] += rate * penalty.derivative(parameters[k]);
      }
    }
  }
}
