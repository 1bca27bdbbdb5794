package playground.model.experiment;

import playground.model.data.Dataset;

/**
 * Which data are made and how they are divided.
 *
 * @param dataset the shape of the data
 * @param points how many, {@link Limits#POINTS}
 * @param noisePercent from 0 to 50, {@link Limits#NOISE_PERCENT}
 * @param trainPercent the share that is trained on, {@link Limits#TRAIN_PERCENT}
 * @param classes how many classes, 2 to what {@link Dataset#mostClasses} allows; 2 where the labels
 *     are values
 */
public record DataSettings(
    Dataset dataset, int points, int noisePercent, int trainPercent, int classes) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public DataSettings {
    Limits.POINTS.require("points", points);
    Limits.NOISE_PERCENT.require("noise", noisePercent);
    Limits.TRAIN_PERCENT.require("train share", trainPercent);
    Limits.CLASSES.require("classes", classes);
    if (classes > dataset.mostClasses()) {
      throw new IllegalArgumentException(
          "classes: %d of %s; at most %d".formatted(classes, dataset, dataset.mostClasses()));
    }
  }

  /** Two classes. */
  public DataSettings(Dataset dataset, int points, int noisePercent, int trainPercent) {
    this(dataset, points, noisePercent, trainPercent, 2);
  }

  /** Points that are trained on: the share of them, rounded down, and at least one. */
  public int trainPoints() {
    return Math.max(1, (int) ((long) points * trainPercent / 100));
  }

  /** The same, of another shape, with as many classes as it can have. */
  public DataSettings withDataset(Dataset newDataset) {
    return new DataSettings(
        newDataset,
        points,
        noisePercent,
        trainPercent,
        Math.min(classes, newDataset.mostClasses()));
  }

  /** The same, with another number of points. */
  public DataSettings withPoints(int newPoints) {
    return new DataSettings(dataset, newPoints, noisePercent, trainPercent, classes);
  }

  /** The same, with other noise. */
  public DataSettings withNoisePercent(int newNoisePercent) {
    return new DataSettings(dataset, points, newNoisePercent, trainPercent, classes);
  }

  /** The same, divided otherwise. */
  public DataSettings withTrainPercent(int newTrainPercent) {
    return new DataSettings(dataset, points, noisePercent, newTrainPercent, classes);
  }

  /** The same, with another number of classes. */
  public DataSettings withClasses(int newClasses) {
    return new DataSettings(dataset, points, noisePercent, trainPercent, newClasses);
  }
}
