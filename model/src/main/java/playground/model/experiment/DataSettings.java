package playground.model.experiment;

import playground.model.data.Dataset;

/**
 * Which data are made and how they are divided.
 *
 * @param dataset the shape of the data
 * @param points how many, {@link Limits#POINTS}
 * @param noisePercent {@link Limits#NOISE_PERCENT}
 * @param trainPercent the share that is trained on, {@link Limits#TRAIN_PERCENT}
 */
public record DataSettings(Dataset dataset, int points, int noisePercent, int trainPercent) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public DataSettings {
    Limits.POINTS.require("points", points);
    Limits.NOISE_PERCENT.require("noise", noisePercent);
    Limits.TRAIN_PERCENT.require("train share", trainPercent);
  }

  /** The same, of another shape. */
  public DataSettings withDataset(Dataset newDataset) {
    return new DataSettings(newDataset, points, noisePercent, trainPercent);
  }

  /** The same, with another number of points. */
  public DataSettings withPoints(int newPoints) {
    return new DataSettings(dataset, newPoints, noisePercent, trainPercent);
  }

  /** The same, with other noise. */
  public DataSettings withNoisePercent(int newNoisePercent) {
    return new DataSettings(dataset, points, newNoisePercent, trainPercent);
  }

  /** The same, divided otherwise. */
  public DataSettings withTrainPercent(int newTrainPercent) {
    return new DataSettings(dataset, points, noisePercent, newTrainPercent);
  }
}
