package playground.model.experiment;

import playground.model.optimization.Clipping;
import playground.model.optimization.Optimizer;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/**
 * How the network is trained; all of it can change while it trains.
 *
 * @param learningRate η, {@link Limits#LEARNING_RATE}
 * @param momentum μ, {@link Limits#MOMENTUM}, for the optimizers that have one
 * @param regularization the penalty on the weights, rate in {@link Limits#REGULARIZATION_RATE}
 * @param batchSize examples of a mini-batch, {@link Limits#BATCH_SIZE}
 * @param optimizerChoice how a gradient moves the parameters
 * @param schedule how η changes with the epochs
 * @param clipping how long a gradient may be
 */
public record TrainingSettings(
    double learningRate,
    double momentum,
    Regularization regularization,
    int batchSize,
    OptimizerChoice optimizerChoice,
    Schedule schedule,
    Clipping clipping) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public TrainingSettings {
    Limits.LEARNING_RATE.require("learning rate", learningRate);
    Limits.MOMENTUM.require("momentum", momentum);
    Limits.REGULARIZATION_RATE.require("regularization rate", regularization.rate());
    Limits.BATCH_SIZE.require("batch size", batchSize);
  }

  /** Gradient descent with momentum at a constant learning rate, without clipping. */
  public TrainingSettings(
      double learningRate, double momentum, Regularization regularization, int batchSize) {
    this(
        learningRate,
        momentum,
        regularization,
        batchSize,
        OptimizerChoice.MOMENTUM,
        Schedule.CONSTANT,
        Clipping.NONE);
  }

  /** The optimizer with its numbers. */
  public Optimizer optimizer() {
    return optimizerChoice.with(momentum);
  }

  /** The same, with another η. */
  public TrainingSettings withLearningRate(double newLearningRate) {
    return new TrainingSettings(
        newLearningRate, momentum, regularization, batchSize, optimizerChoice, schedule, clipping);
  }

  /** The same, with another μ. */
  public TrainingSettings withMomentum(double newMomentum) {
    return new TrainingSettings(
        learningRate, newMomentum, regularization, batchSize, optimizerChoice, schedule, clipping);
  }

  /** The same, with another penalty. */
  public TrainingSettings withRegularization(Regularization newRegularization) {
    return new TrainingSettings(
        learningRate, momentum, newRegularization, batchSize, optimizerChoice, schedule, clipping);
  }

  /** The same, with other mini-batches. */
  public TrainingSettings withBatchSize(int newBatchSize) {
    return new TrainingSettings(
        learningRate, momentum, regularization, newBatchSize, optimizerChoice, schedule, clipping);
  }

  /** The same, with another optimizer. */
  public TrainingSettings withOptimizerChoice(OptimizerChoice newChoice) {
    return new TrainingSettings(
        learningRate, momentum, regularization, batchSize, newChoice, schedule, clipping);
  }

  /** The same, with η changing otherwise. */
  public TrainingSettings withSchedule(Schedule newSchedule) {
    return new TrainingSettings(
        learningRate, momentum, regularization, batchSize, optimizerChoice, newSchedule, clipping);
  }

  /** The same, with gradients shortened otherwise. */
  public TrainingSettings withClipping(Clipping newClipping) {
    return new TrainingSettings(
        learningRate, momentum, regularization, batchSize, optimizerChoice, schedule, newClipping);
  }
}
