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
 * @param options what is usually left as it is
 */
public record TrainingSettings(
    double learningRate,
    double momentum,
    Regularization regularization,
    int batchSize,
    TrainingOptions options) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public TrainingSettings {
    Limits.LEARNING_RATE.require("learning rate", learningRate);
    Limits.MOMENTUM.require("momentum", momentum);
    Limits.REGULARIZATION_RATE.require("regularization rate", regularization.rate());
    Limits.BATCH_SIZE.require("batch size", batchSize);
    // Turns -0 into 0: they are one setting, and records compare them as two.
    momentum += 0.0;
  }

  /** With {@link TrainingOptions#USUAL}. */
  public TrainingSettings(
      double learningRate, double momentum, Regularization regularization, int batchSize) {
    this(learningRate, momentum, regularization, batchSize, TrainingOptions.USUAL);
  }

  /** How an epoch goes through the examples. */
  public EpochPlan epochPlan() {
    return options.epochPlan();
  }

  /** How a gradient moves the parameters. */
  public OptimizerChoice optimizerChoice() {
    return options.optimizer();
  }

  /** How η changes with the epochs. */
  public Schedule schedule() {
    return options.schedule();
  }

  /** How long a gradient may be. */
  public Clipping clipping() {
    return options.clipping();
  }

  /** The optimizer with its numbers. */
  public Optimizer optimizer() {
    return options.optimizer().with(momentum);
  }

  /** The same, with another η. */
  public TrainingSettings withLearningRate(double newLearningRate) {
    return new TrainingSettings(newLearningRate, momentum, regularization, batchSize, options);
  }

  /** The same, with another μ. */
  public TrainingSettings withMomentum(double newMomentum) {
    return new TrainingSettings(learningRate, newMomentum, regularization, batchSize, options);
  }

  /** The same, with another penalty. */
  public TrainingSettings withRegularization(Regularization newRegularization) {
    return new TrainingSettings(learningRate, momentum, newRegularization, batchSize, options);
  }

  /** The same, with other mini-batches. */
  public TrainingSettings withBatchSize(int newBatchSize) {
    return new TrainingSettings(learningRate, momentum, regularization, newBatchSize, options);
  }

  /** The same, with other options. */
  public TrainingSettings withOptions(TrainingOptions newOptions) {
    return new TrainingSettings(learningRate, momentum, regularization, batchSize, newOptions);
  }

  /** The same, going through the examples otherwise. */
  public TrainingSettings withEpochPlan(EpochPlan newEpochPlan) {
    return withOptions(options.withEpochPlan(newEpochPlan));
  }

  /** The same, with another optimizer. */
  public TrainingSettings withOptimizerChoice(OptimizerChoice newChoice) {
    return withOptions(options.withOptimizer(newChoice));
  }

  /** The same, with η changing otherwise. */
  public TrainingSettings withSchedule(Schedule newSchedule) {
    return withOptions(options.withSchedule(newSchedule));
  }

  /** The same, with gradients shortened otherwise. */
  public TrainingSettings withClipping(Clipping newClipping) {
    return withOptions(options.withClipping(newClipping));
  }
}
