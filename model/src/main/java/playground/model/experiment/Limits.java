package playground.model.experiment;

import playground.model.data.plane.CustomPoints;

/** The range of each setting that is a number. */
public final class Limits {
  /** Number of points of a data set, training and test together. */
  public static final Range POINTS = new Range(10, 100_000);

  /** Noise in percent that a control offers. */
  public static final Range NOISE_PERCENT = new Range(0, 50);

  /** Noise in percent that data can have: links of TensorFlow Playground go beyond its control. */
  public static final Range POSSIBLE_NOISE_PERCENT = new Range(0, 80);

  /**
   * Fraction of the points that is trained on, in percent, that a control offers. With 100 there is
   * no test loss.
   */
  public static final Range TRAIN_PERCENT = new Range(10, 100);

  /** Share that there can be, as links have others too. */
  public static final Range POSSIBLE_TRAIN_PERCENT = new Range(1, 100);

  /** Number of hidden layers. */
  public static final Range HIDDEN_LAYERS = new Range(0, 30);

  /** Units of a hidden layer. */
  public static final Range UNITS = new Range(1, 64);

  /** η. */
  public static final Range LEARNING_RATE = new Range(1e-6, 10);

  /** μ. */
  public static final Range MOMENTUM = new Range(0, 0.999);

  /** λ. */
  public static final Range REGULARIZATION_RATE = new Range(0, 10);

  /** Examples of a mini-batch. */
  public static final Range BATCH_SIZE = new Range(1, 1000);

  /** A weight or bias that is set by hand. */
  public static final Range PARAMETER = new Range(-1e6, 1e6);

  /** Classes of a classification, where the data can have more than two. */
  public static final Range CLASSES = new Range(2, CustomPoints.MOST_CLASSES);

  /** Bias of every unit before training. */
  public static final Range INITIAL_BIAS = new Range(-10, 10);

  /** Epochs that a schedule of the learning rate goes by. */
  public static final Range SCHEDULE_EPOCHS = new Range(1, 10_000);

  /** What a schedule multiplies the learning rate by. */
  public static final Range SCHEDULE_FACTOR = new Range(0.01, 1);

  /** Epochs of warm-up. */
  public static final Range WARM_UP_EPOCHS = new Range(0, 1000);

  /** The longest gradient; 0 stands for no limit. */
  public static final Range CLIP_NORM = new Range(0, 1000);

  private Limits() {}
}
