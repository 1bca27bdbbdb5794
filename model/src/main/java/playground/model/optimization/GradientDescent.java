package playground.model.optimization;

import java.util.Arrays;

/**
 * Stochastic gradient descent with momentum (Polyak, 1964, in the form of Sutskever et al., 2013,
 * with the learning rate outside the velocity):
 *
 * <pre>  v ← μv + ∂J/∂w        w ← w − ηv </pre>
 *
 * With μ = 0 it is plain gradient descent.
 */
public final class GradientDescent {
  private final double[] velocity;

  /** At rest: v = 0 for each of {@code size} parameters. */
  public GradientDescent(int size) {
    velocity = new double[size];
  }

  /**
   * Moves the parameters by one step.
   *
   * @param gradient ∂J/∂w, as many as there are parameters
   * @param learningRate η
   * @param momentum μ, at least 0 and below 1
   */
  public void step(double[] parameters, double[] gradient, double learningRate, double momentum) {
    for (int k = 0; k < parameters.length; k++) {
      velocity[k] = momentum * velocity[k] + gradient[k];
      parameters[k] -= learningRate * velocity[k];
    }
  }

  /** Copies v into {@code target}, which has a place for each parameter. */
  public void saveTo(double[] target) {
    System.arraycopy(velocity, 0, target, 0, velocity.length);
  }

  /** Takes v from {@code source}, as {@link #saveTo} left it. */
  public void restoreFrom(double[] source) {
    System.arraycopy(source, 0, velocity, 0, velocity.length);
  }

  /** Puts v back to 0. */
  public void rest() {
    Arrays.fill(velocity, 0);
  }
}
