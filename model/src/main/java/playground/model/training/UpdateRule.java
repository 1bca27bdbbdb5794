package playground.model.training;

import playground.model.experiment.TrainingSettings;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.Optimizer;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Penalty;
import playground.model.optimization.Pruning;

/**
 * How the gradient of a mini-batch moves the parameters, with all that is remembered from one step
 * to the next: penalty, clipping, the learning rate of the moment, the optimizer's step, pruning.
 */
final class UpdateRule {
  private final OptimizerMemory memory;
  private final LearningRate learningRate = new LearningRate();
  private final Pruning pruning;

  private Optimizer optimizer;

  /** Nothing is remembered of any of {@code size} parameters. */
  UpdateRule(int size, TrainingSettings settings) {
    optimizer = settings.optimizer();
    memory = new OptimizerMemory(size);
    pruning = new Pruning(size);
  }

  /** Forgets what no longer counts when settings change. */
  void settingsChange(TrainingSettings before, TrainingSettings after) {
    optimizer = after.optimizer();
    boolean isPlain = optimizer instanceof GradientDescent descent && descent.momentum() == 0;
    if (isPlain || before.optimizerChoice() != after.optimizerChoice()) {
      memory.clear();
    }
    learningRate.settingsChange(before, after);
    if (after.regularization().penalty() != Penalty.L1_PRUNING) {
      pruning.reviveAll();
    }
  }

  /**
   * Moves the parameters by one step.
   *
   * @param gradient of the loss; the penalty's is added, and it is clipped
   * @param epoch how many epochs are complete
   * @param share how much of the present one is, with this step, from 0 to 1
   */
  void apply(
      TrainingSettings settings,
      double[] parameters,
      double[] gradient,
      Architecture architecture,
      ParameterLayout layout,
      long epoch,
      double share) {
    settings.regularization().addGradient(parameters, architecture, layout, gradient);
    settings.clipping().clip(gradient);
    boolean prunes = settings.regularization().penalty() == Penalty.L1_PRUNING;
    if (prunes) {
      pruning.rememberWeights(parameters);
    }
    double rate = learningRate.use(settings, epoch, share);
    optimizer.step(parameters, gradient, rate, memory);
    if (prunes) {
      double shrinkage = rate * settings.regularization().rate();
      pruning.shrinkWeights(parameters, architecture, layout, shrinkage);
    }
  }

  /** How η goes on. */
  LearningRate learningRate() {
    return learningRate;
  }

  /** What the optimizer remembers. */
  OptimizerMemory memory() {
    return memory;
  }

  /** Which weights are dead. */
  Pruning pruning() {
    return pruning;
  }
}
