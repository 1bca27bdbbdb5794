package playground.model.training;

import playground.model.experiment.TrainingSettings;
import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.optimization.Plateau;
import playground.model.training.snapshot.RateInForce;

/** η at each step: the setting, times what the schedule makes of it. */
final class LearningRate {
  private final Plateau plateau = new Plateau();
  private boolean awaitsLoss;

  /** η of the latest update; NaN where it is not known. */
  private double latest = Double.NaN;

  /**
   * η for an update that is made now; remembers it.
   *
   * @param epoch how many epochs are complete
   * @param fraction of the present epoch that is complete with the update, above 0 to 1
   */
  double use(TrainingSettings settings, long epoch, double fraction) {
    latest = at(settings, epoch, fraction);
    return latest;
  }

  /**
   * η of the latest update, or, where that is not known, of the coming one, as for {@link #use}.
   */
  RateInForce inForce(TrainingSettings settings, long epoch, double fraction) {
    return Double.isNaN(latest)
        ? new RateInForce(at(settings, epoch, fraction), false)
        : new RateInForce(latest, true);
  }

  private double at(TrainingSettings settings, long epoch, double fraction) {
    return settings.learningRate() * settings.schedule().factor(epoch, fraction) * plateau.factor();
  }

  /** As {@link #at}, with what it is made of. */
  LearningRateTerms terms(TrainingSettings settings, long epoch, double fraction) {
    return new LearningRateTerms(
        settings.learningRate(),
        settings.schedule().factor(epoch, fraction),
        plateau.factor(),
        at(settings, epoch, fraction));
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

  /** Forgets what counts no longer when settings change. */
  void settingsChange(TrainingSettings before, TrainingSettings after) {
    boolean sameSchedule = before.schedule().equals(after.schedule());
    if (!sameSchedule) {
      plateau.clear();
      awaitsLoss = false;
    }
    if (!sameSchedule || before.learningRate() != after.learningRate()) {
      latest = Double.NaN;
    }
  }

  /** What it has watched so far. */
  Plateau.Numbers watched() {
    return plateau.numbers();
  }

  /** Goes on from what was {@code watched}. */
  void take(Plateau.Numbers watched, boolean lossIsAwaited) {
    latest = Double.NaN;
    plateau.take(watched);
    awaitsLoss = lossIsAwaited;
  }
}
