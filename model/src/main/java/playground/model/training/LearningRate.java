package playground.model.training;

import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Plateau;

/** η at each step: the setting, times what the schedule makes of it. */
final class LearningRate {
  private final Plateau plateau = new Plateau();
  private boolean awaitsLoss;

  /**
   * η for the coming step.
   *
   * @param epoch how many epochs are complete
   * @param share of the present epoch that the step completes, above 0 to 1
   */
  double at(TrainingSettings settings, long epoch, double share) {
    return settings.learningRate() * settings.schedule().factor(epoch, share) * plateau.factor();
  }

  /** An epoch has ended whose loss the schedule watches: it has to be told before the next step. */
  void awaitLoss() {
    awaitsLoss = true;
  }

  /** Whether the loss at the end of an epoch is still to be told. */
  boolean awaitsLoss() {
    return awaitsLoss;
  }

  /** Takes the loss at the end of an epoch, where the schedule watches it. */
  void endEpoch(TrainingSettings settings, double loss) {
    awaitsLoss = false;
    plateau.take(loss, settings.schedule());
  }

  /** Forgets what it has watched, for another schedule. */
  void clear() {
    plateau.clear();
    awaitsLoss = false;
  }

  /** What it has watched so far. */
  Plateau.Numbers watched() {
    return plateau.numbers();
  }

  /** Goes on from what was {@code watched}. */
  void take(Plateau.Numbers watched, boolean lossIsAwaited) {
    plateau.take(watched);
    awaitsLoss = lossIsAwaited;
  }
}
