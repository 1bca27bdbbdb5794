package playground.model.training;

import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Plateau;

/** η at each step: the setting, times what the schedule makes of it. */
final class LearningRate {
  private final Plateau plateau = new Plateau();

  /**
   * η for the coming step.
   *
   * @param epoch how many epochs are complete
   * @param share of the present epoch that the step completes, above 0 to 1
   */
  double at(TrainingSettings settings, long epoch, double share) {
    return settings.learningRate() * settings.schedule().factor(epoch, share) * plateau.factor();
  }

  /** Takes the loss at the end of an epoch, where the schedule watches it. */
  void endEpoch(TrainingSettings settings, double loss) {
    plateau.take(loss, settings.schedule());
  }

  /** Forgets what it has watched, for another schedule. */
  void clear() {
    plateau.clear();
  }

  /** Becomes the same as {@code other}. */
  void copyFrom(LearningRate other) {
    plateau.copyFrom(other.plateau);
  }
}
