package playground.model.experiment;

import playground.model.optimization.Clipping;
import playground.model.optimization.Schedule;

/**
 * What of training is usually left as it is.
 *
 * @param optimizer how a gradient moves the parameters
 * @param schedule how the learning rate changes with the epochs
 * @param clipping how long a gradient may be
 * @param epochPlan how an epoch goes through the examples
 */
public record TrainingOptions(
    OptimizerChoice optimizer, Schedule schedule, Clipping clipping, EpochPlan epochPlan) {
  /** Gradient descent with momentum at a constant rate, without clipping, shuffled each epoch. */
  public static final TrainingOptions USUAL =
      new TrainingOptions(
          OptimizerChoice.MOMENTUM, Schedule.CONSTANT, Clipping.NONE, EpochPlan.USUAL);

  /** The same, with another optimizer. */
  public TrainingOptions withOptimizer(OptimizerChoice newOptimizer) {
    return new TrainingOptions(newOptimizer, schedule, clipping, epochPlan);
  }

  /** The same, with the learning rate changing otherwise. */
  public TrainingOptions withSchedule(Schedule newSchedule) {
    return new TrainingOptions(optimizer, newSchedule, clipping, epochPlan);
  }

  /** The same, with gradients shortened otherwise. */
  public TrainingOptions withClipping(Clipping newClipping) {
    return new TrainingOptions(optimizer, schedule, newClipping, epochPlan);
  }

  /** The same, going through the examples otherwise. */
  public TrainingOptions withEpochPlan(EpochPlan newEpochPlan) {
    return new TrainingOptions(optimizer, schedule, clipping, newEpochPlan);
  }
}
