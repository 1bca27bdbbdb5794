package playground.model.optimization;

import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/**
 * How a gradient moves the parameters once η is known, with all that is remembered from one step to
 * the next: penalty, clipping, the optimizer's step, pruning.
 */
public final class ParameterUpdate {
  private final OptimizerMemory memory;
  private final Pruning pruning;

  /** Nothing is remembered of any of {@code size} parameters. */
  public ParameterUpdate(int size) {
    memory = new OptimizerMemory(size);
    pruning = new Pruning(size);
  }

  /**
   * Moves the parameters by one step.
   *
   * @param rate η
   * @param gradient of the loss; the penalty's is added, and it is clipped
   */
  public void apply(
      Optimizer optimizer,
      Regularization regularization,
      Clipping clipping,
      double rate,
      double[] parameters,
      double[] gradient,
      Architecture architecture,
      ParameterLayout layout) {
    regularization.addGradient(parameters, architecture, layout, gradient);
    clipping.clip(gradient);
    boolean prunes = regularization.penalty() == Penalty.L1_PRUNING;
    if (prunes) {
      pruning.rememberWeights(parameters);
    }
    optimizer.step(parameters, gradient, rate, memory);
    if (prunes) {
      pruning.shrinkWeights(parameters, architecture, layout, rate * regularization.rate());
    }
  }

  /** What the optimizer remembers. */
  public OptimizerMemory memory() {
    return memory;
  }

  /** Which weights are dead. */
  public Pruning pruning() {
    return pruning;
  }
}
