package playground.model.optimization;

/**
 * Stochastic gradient descent with momentum (Polyak, 1964, in the form of Sutskever et al., 2013,
 * with the learning rate outside the velocity):
 *
 * <pre>  v ← μv + g        w ← w − ηv,  or  w ← w − η(g + μv) with Nesterov's look ahead </pre>
 *
 * With μ = 0 it is plain gradient descent, which neither needs nor changes what is remembered.
 *
 * @param momentum μ, at least 0 and below 1
 * @param nesterov whether the step looks ahead
 */
public record GradientDescent(double momentum, boolean nesterov) implements Optimizer {

  /**
   * @throws IllegalArgumentException if {@code momentum} is not at least 0 and below 1
   */
  public GradientDescent {
    Require.fraction("momentum", momentum);
  }

  @Override
  public void step(
      double[] parameters, double[] gradient, double learningRate, OptimizerMemory memory) {
    double[] v = memory.first;
    if (momentum == 0) {
      for (int k = 0; k < parameters.length; k++) {
        parameters[k] -= learningRate * gradient[k];
      }
    } else if (nesterov) {
      for (int k = 0; k < parameters.length; k++) {
        v[k] = momentum * v[k] + gradient[k];
        parameters[k] -= learningRate * (gradient[k] + momentum * v[k]);
      }
    } else {
      for (int k = 0; k < parameters.length; k++) {
        v[k] = momentum * v[k] + gradient[k];
        parameters[k] -= learningRate * v[k];
      }
    }
  }
}
