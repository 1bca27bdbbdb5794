package playground.model.optimization;

/**
 * Adam (Kingma and Ba, 2014): averages of the gradient and of its square, corrected for their start
 * at 0, at step t
 *
 * <pre>
 *   m ← β₁m + (1 − β₁)g        v ← β₂v + (1 − β₂)g²
 *   w ← w − η · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε)
 * </pre>
 *
 * @param beta1 β₁, at least 0 and below 1
 * @param beta2 β₂, at least 0 and below 1
 * @param epsilon ε, above 0
 */
public record Adam(double beta1, double beta2, double epsilon) implements Optimizer {
  /** β₁ = 0.9, β₂ = 0.999 and ε = 1e-8, as its authors propose. */
  public static final Adam USUAL = new Adam(0.9, 0.999, 1e-8);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Adam {
    Require.fraction("beta1", beta1);
    Require.fraction("beta2", beta2);
    Require.positive("epsilon", epsilon);
  }

  @Override
  public void step(
      double[] parameters, double[] gradient, double learningRate, OptimizerMemory memory) {
    double[] m = memory.first;
    double[] v = memory.second;
    long t = memory.countStep();
    double rate = learningRate / (1 - StrictMath.pow(beta1, t));
    double rootCorrection = 1 / Math.sqrt(1 - StrictMath.pow(beta2, t));
    for (int k = 0; k < parameters.length; k++) {
      double g = gradient[k];
      m[k] = beta1 * m[k] + (1 - beta1) * g;
      v[k] = beta2 * v[k] + (1 - beta2) * g * g;
      parameters[k] -= rate * m[k] / (Math.sqrt(v[k]) * rootCorrection + epsilon);
    }
  }
}
