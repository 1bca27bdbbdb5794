package playground.model.optimization;

/**
 * RMSProp (Tieleman and Hinton, 2012): each parameter's step is divided by how large its gradient
 * has been of late,
 *
 * <pre>  s ← αs + (1 − α)g²        w ← w − ηg / (√s + ε) </pre>
 *
 * @param decay α, at least 0 and below 1
 * @param epsilon ε, above 0
 */
public record RmsProp(double decay, double epsilon) implements Optimizer {
  /** α = 0.99 and ε = 1e-8, as PyTorch has it. */
  public static final RmsProp USUAL = new RmsProp(0.99, 1e-8);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public RmsProp {
    Require.fraction("decay", decay);
    Require.positive("epsilon", epsilon);
  }

  @Override
  public void step(
      double[] parameters, double[] gradient, double learningRate, OptimizerMemory memory) {
    double[] s = memory.second;
    for (int k = 0; k < parameters.length; k++) {
      s[k] = decay * s[k] + (1 - decay) * gradient[k] * gradient[k];
      parameters[k] -= learningRate * gradient[k] / (Math.sqrt(s[k]) + epsilon);
    }
  }
}
