package playground.model.experiment;

import org.jspecify.annotations.Nullable;
import playground.model.data.Plane;
import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.SeedRandom;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;

/**
 * Which data are used and how they are divided.
 *
 * @param dataset the shape of the data that are made; with own points, the one to go back to, which
 *     is of classes as they are
 * @param points how many are made, {@link Limits#POINTS}
 * @param noisePercent {@link Limits#POSSIBLE_NOISE_PERCENT}
 * @param trainPercent the fraction that is trained on, {@link Limits#POSSIBLE_TRAIN_PERCENT}
 * @param classes how many classes: of own points as many as they have, of made ones 2 to what
 *     {@link Dataset#mostClasses} allows; 2 where the labels are values
 * @param customPoints the user's own points, used instead of made ones; null where there are none
 */
public record DataSettings(
    Dataset dataset,
    int points,
    int noisePercent,
    int trainPercent,
    int classes,
    @Nullable CustomPoints customPoints) {

  /**
   * @throws IllegalArgumentException if a number is out of its range, or {@code dataset} is of
   *     another problem than {@code customPoints}
   */
  public DataSettings {
    Limits.POINTS.require("points", points);
    Limits.POSSIBLE_NOISE_PERCENT.require("noise", noisePercent);
    Limits.POSSIBLE_TRAIN_PERCENT.require("training percent", trainPercent);
    Limits.CLASSES.require("classes", classes);
    if (customPoints == null && classes > dataset.mostClasses()) {
      throw new IllegalArgumentException(
          "classes: %d of %s; at most %d".formatted(classes, dataset, dataset.mostClasses()));
    }
    if (customPoints != null && classes != customPoints.classes()) {
      throw new IllegalArgumentException(
          "classes: %d; %d as own points have".formatted(classes, customPoints.classes()));
    }
    if (customPoints != null && dataset.problem() != Problem.CLASSIFICATION) {
      throw new IllegalArgumentException(
          "dataset: " + dataset + "; one of classes, as own points are");
    }
  }

  /** Two classes, without own points. */
  public DataSettings(Dataset dataset, int points, int noisePercent, int trainPercent) {
    this(dataset, points, noisePercent, trainPercent, 2, null);
  }

  /** Without own points. */
  public DataSettings(
      Dataset dataset, int points, int noisePercent, int trainPercent, int classes) {
    this(dataset, points, noisePercent, trainPercent, classes, null);
  }

  /** How many points there are, made or own. */
  public int size() {
    return customPoints == null ? points : customPoints.points().size();
  }

  /** Points that are trained on: the fraction of them, rounded down, and at least one. */
  public int trainPoints() {
    return Math.max(1, (int) ((long) size() * trainPercent / 100));
  }

  /** What the labels are. */
  public Problem problem() {
    return dataset.problem();
  }

  /** What maps show of the plane. */
  public Plane plane() {
    return customPoints == null ? Plane.STANDARD : customPoints.plane();
  }

  /** The points: made from {@code random}, or own ones, for which nothing is drawn. */
  Samples generate(SeedRandom random) {
    return customPoints == null
        ? dataset.generate(points, classes, noisePercent / 100.0, random)
        : customPoints.points();
  }

  /** Made data of this shape, with as many of the classes as it can have. */
  public DataSettings withDataset(Dataset newDataset) {
    int newClasses = Math.min(classes, newDataset.mostClasses());
    return new DataSettings(newDataset, points, noisePercent, trainPercent, newClasses, null);
  }

  /** The same, with another number of points. */
  public DataSettings withPoints(int newPoints) {
    return new DataSettings(dataset, newPoints, noisePercent, trainPercent, classes, customPoints);
  }

  /** The same, with other noise. */
  public DataSettings withNoisePercent(int newNoisePercent) {
    return new DataSettings(dataset, points, newNoisePercent, trainPercent, classes, customPoints);
  }

  /** The same, divided otherwise. */
  public DataSettings withTrainPercent(int newTrainPercent) {
    return new DataSettings(dataset, points, noisePercent, newTrainPercent, classes, customPoints);
  }

  /** The same, with another number of classes. */
  public DataSettings withClasses(int newClasses) {
    return new DataSettings(dataset, points, noisePercent, trainPercent, newClasses, customPoints);
  }

  /** Own points instead. */
  public DataSettings withOwnPoints(CustomPoints newOwnPoints) {
    Dataset ofClasses = problem() == Problem.CLASSIFICATION ? dataset : Dataset.RINGS;
    return new DataSettings(
        ofClasses, points, noisePercent, trainPercent, newOwnPoints.classes(), newOwnPoints);
  }
}
