package playground.model.training;

import playground.model.experiment.TrainingSettings;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.Optimizer;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.ParameterUpdate;
import playground.model.optimization.Penalty;
import playground.model.optimization.Pruning;

/**
 * How the gradient of a mini-batch moves the parameters: a {@link ParameterUpdate} at the learning
 * rate of the moment, and what of both is forgotten when settings change.
 */
final class UpdateRule {
  private final ParameterUpdate update;
  private final LearningRate learningRate = new LearningRate();

  private Optimizer optimizer;

  /** Nothing is remembered of any of {@code size} parameters. */
  UpdateRule(int size, TrainingSettings settings) {
    optimizer = settings.optimizer();
    update = new ParameterUpdate(size);
  }

  /** Forgets what no longer counts when settings change. */
  void settingsChange(TrainingSettings before, TrainingSettings after) {
    optimizer = after.optimizer();
    boolean isPlain = optimizer instanceof GradientDescent descent && descent.momentum() == 0;
    if (isPlain || before.optimizerChoice() != after.optimizerChoice()) {
      update.memory().clear();
    }
    learningRate.settingsChange(before, after);
    if (after.regularization().penalty() != Penalty.L1_PRUNING) {
      update.pruning().reviveAll();
    }
  }

  /**
   * Moves the parameters by one step.
   *
   * @param gradient of the loss; the penalty's is added, and it is clipped
   * @param epoch how many epochs are complete
   * @param fraction how much of the present one is, with this step, from 0 to 1
   */
  void apply(
      TrainingSettings settings,
      double[] parameters,
      double[] gradient,
      Architecture architecture,
      ParameterLayout layout,
      long epoch,
      double fraction) {
    update.apply(
        optimizer,
        settings.regularization(),
        settings.clipping(),
        learningRate.use(settings, epoch, fraction),
        parameters,
        gradient,
        architecture,
        layout);
  }

  /** How η goes on. */
  LearningRate learningRate() {
    return learningRate;
  }

  /** What the optimizer remembers. */
  OptimizerMemory memory() {
    return update.memory();
  }

  /** Which weights are dead. */
  Pruning pruning() {
    return update.pruning();
  }
}
