package playground.model.training.history;

import org.jspecify.annotations.Nullable;
import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Schedule;
import playground.model.optimization.Schedule.Shape;
import playground.model.training.snapshot.Snapshot;

/**
 * The learning rates of a run: of each epoch, those of the updates that were made in it. Fast
 * training publishes a state only once in several epochs; what a schedule made of η in between
 * follows from its formula, so that the curve of a cyclical one has all its turns.
 */
final class LearningRates {
  private final EpochSeries series = new EpochSeries();

  /** The latest epoch whose rate is known, or cannot be. */
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
    if (!now.equals(settings)) {
      // What was used between the latest state with other settings and this one is not known.
      latest = Math.max(latest, snapshot.epoch() - 1);
      settings = now;
    }
    if (snapshot.learningRate().used()) {
      long epoch = snapshot.position() == 0 ? snapshot.epoch() - 1 : snapshot.epoch();
      addBetween(now, epoch, width);
      series.add((int) (epoch / width), snapshot.learningRate().value());
      latest = Math.max(latest, epoch);
    }
  }

  /** Those of the epochs after the latest that is known, up to {@code end}. */
  private void addBetween(TrainingSettings now, long end, long width) {
    Schedule schedule = now.schedule();
    if (schedule.shape() == Shape.PLATEAU || schedule.shape() == Shape.CONSTANT) {
      // The straight line from one published state to the next is right.
      return;
    }
    long first = Math.max(latest + 1, schedule.warmUpEpochs());
    // After a long pause of the screen a few of each bucket.
    long step = Math.max(1, (end - first) / (4L * RunHistory.BUCKETS));
    for (long epoch = first; epoch < end; epoch += step) {
      series.add((int) (epoch / width), now.learningRate() * schedule.factor(epoch, 1));
    }
  }
}
