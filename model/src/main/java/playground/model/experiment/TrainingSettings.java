package playground.model.experiment;

import playground.model.optimization.Regularization;

/**
 * How the network is trained; all of it can change while it trains.
 *
 * @param learningRate η, {@link Limits#LEARNING_RATE}
 * @param momentum μ, {@link Limits#MOMENTUM}
 * @param regularization the penalty on the weights, rate in {@link Limits#REGULARIZATION_RATE}
 * @param batchSize examples of a mini-batch, {@link Limits#BATCH_SIZE}
 * @param epochPlan how an epoch goes through the examples
 */
public record TrainingSettings(
    double learningRate,
    double momentum,
    Regularization regularization,
    int batchSize,
    EpochPlan epochPlan) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public TrainingSettings {
    Limits.LEARNING_RATE.require("learning rate", learningRate);
    Limits.MOMENTUM.require("momentum", momentum);
    Limits.REGULARIZATION_RATE.require("regularization rate", regularization.rate());
    Limits.BATCH_SIZE.require("batch size", batchSize);
  }

  /** With {@link EpochPlan#USUAL}. */
  public TrainingSettings(
      double learningRate, double momentum, Regularization regularization, int batchSize) {
    this(learningRate, momentum, regularization, batchSize, EpochPlan.USUAL);
  }

  /** The same, with another η. */
  public TrainingSettings withLearningRate(double newLearningRate) {
    return new TrainingSettings(newLearningRate, momentum, regularization, batchSize, epochPlan);
  }

  /** The same, with another μ. */
  public TrainingSettings withMomentum(double newMomentum) {
    return new TrainingSettings(learningRate, newMomentum, regularization, batchSize, epochPlan);
  }

  /** The same, with another penalty. */
  public TrainingSettings withRegularization(Regularization newRegularization) {
    return new TrainingSettings(learningRate, momentum, newRegularization, batchSize, epochPlan);
  }

  /** The same, with other mini-batches. */
  public TrainingSettings withBatchSize(int newBatchSize) {
    return new TrainingSettings(learningRate, momentum, regularization, newBatchSize, epochPlan);
  }

  /** The same, going through the examples otherwise. */
  public TrainingSettings withEpochPlan(EpochPlan newEpochPlan) {
    return new TrainingSettings(learningRate, momentum, regularization, batchSize, newEpochPlan);
  }
}
