package playground.model.optimization;

import java.util.Arrays;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/**
 * {@link Penalty#L1_PRUNING}, which TensorFlow Playground calls L1: applied after the gradient
 * step, with the sign that the weight had before it,
 *
 * <pre>  w′ = w − ηλ sign(w before the step)        where w · w′ &lt; 0: w ← 0, for good </pre>
 *
 * so a weight that the penalty pushes through 0 dies there. Biases are exempt.
 */
public final class Pruning {
  private final double[] before;
  private final boolean[] dead;

  /** No weight of {@code size} parameters is dead. */
  public Pruning(int size) {
    before = new double[size];
    dead = new boolean[size];
  }

  /** Called before the gradient step. */
  public void rememberWeights(double[] parameters) {
    System.arraycopy(parameters, 0, before, 0, before.length);
  }

  /**
   * Called after the gradient step: applies the penalty and keeps dead weights at 0.
   *
   * @param shrinkage ηλ
   */
  public void shrinkWeights(
      double[] parameters, Architecture architecture, ParameterLayout layout, double shrinkage) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int k = layout.weights(layer); k < layout.biases(layer); k++) {
        double stepped = parameters[k];
        double shrunk = stepped - shrinkage * Math.signum(before[k]);
        dead[k] |= stepped * shrunk < 0;
        parameters[k] = dead[k] ? 0 : shrunk;
      }
    }
  }

  /** Lets the weight at {@code index} move again. */
  public void revive(int index) {
    dead[index] = false;
  }

  /** Lets every weight move again. */
  public void reviveAll() {
    Arrays.fill(dead, false);
  }

  /** The indices of the dead weights, ascending. */
  public int[] dead() {
    int count = 0;
    for (boolean each : dead) {
      count += each ? 1 : 0;
    }
    int[] indices = new int[count];
    int next = 0;
    for (int k = 0; next < count; k++) {
      if (dead[k]) {
        indices[next++] = k;
      }
    }
    return indices;
  }

  /** The weights at {@code indices} are dead, and no others. */
  public void setDead(int[] indices) {
    reviveAll();
    for (int index : indices) {
      dead[index] = true;
    }
  }
}
