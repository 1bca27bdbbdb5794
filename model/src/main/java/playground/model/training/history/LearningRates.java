package playground.model.training.history;

import org.jspecify.annotations.Nullable;
import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Schedule;
import playground.model.training.snapshot.Snapshot;

/**
 * The learning rate over the epochs of a run. Fast training publishes a state only every so many
 * epochs; what a schedule made of η in between follows from its formula, so that the curve of a
 * cyclical one has all its turns.
 */
final class LearningRates {
  private final EpochSeries series = new EpochSeries();
  private long latest = -1;
  private @Nullable TrainingSettings settings;

  EpochSeries series() {
    return series;
  }

  /** Becomes as {@code other} is. */
  void copyFrom(LearningRates other) {
    series.copyFrom(other.series);
    latest = other.latest;
    settings = other.settings;
  }

  void clear() {
    series.clear();
    latest = -1;
    settings = null;
  }

  void halve() {
    series.halve();
  }

  /** Forgets all from {@code epoch} on, where a bucket of {@code width} epochs begins. */
  void takeBack(long epoch, long width) {
    series.clearFrom((int) (epoch / width));
    latest = Math.min(latest, epoch - 1);
    settings = null;
  }

  /** Takes in that of {@code snapshot}, whose bucket of {@code width} epochs there is. */
  void add(Snapshot snapshot, long width) {
    TrainingSettings now = snapshot.experiment().training();
    if (now.equals(settings)) {
      addBetween(now, snapshot.epoch(), width);
    }
    series.add((int) (snapshot.epoch() / width), snapshot.learningRate());
    latest = Math.max(latest, snapshot.epoch());
    settings = now;
  }

  /** Those at the ends of the epochs from the latest that is known to {@code end}. */
  private void addBetween(TrainingSettings now, long end, long width) {
    Schedule schedule = now.schedule();
    // Straight lines between the published states are right for these two.
    long first = Math.max(latest + 1, schedule.warmUpEpochs() + 1L);
    if (schedule.shape() == Schedule.Shape.PLATEAU || schedule.shape() == Schedule.Shape.CONSTANT) {
      return;
    }
    // After a long pause a few of each bucket.
    long step = Math.max(1, (end - first) / (4L * RunHistory.BUCKETS));
    for (long epoch = first; epoch < end; epoch += step) {
      series.add((int) (epoch / width), now.learningRate() * schedule.factor(epoch - 1, 1));
    }
  }
}
