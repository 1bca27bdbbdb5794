package playground.model.experiment;

import java.util.List;
import playground.model.data.Dataset;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.SeedRandom;
import playground.model.data.Split;
import playground.model.network.Activation;
import playground.model.network.Architecture;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/**
 * Every setting of a run. The same experiment gives the same numbers, epoch by epoch.
 *
 * @param data which data
 * @param network which network
 * @param training how it is trained
 * @param seed any text; all random numbers follow from it
 * @param weightDraw 0 for the weights that follow the data in the seed's random numbers, as in
 *     TensorFlow Playground; another number for other weights on the same data
 */
public record Experiment(
    DataSettings data,
    NetworkSettings network,
    TrainingSettings training,
    String seed,
    int weightDraw) {

  /**
   * What the program starts with: spirals, which a network this size learns in a few seconds, with
   * nothing to configure.
   */
  public static Experiment first() {
    return new Experiment(
        new DataSettings(Dataset.SPIRALS, 500, 0, 50),
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2), List.of(8, 8, 8), Activation.TANH, Initializer.XAVIER),
        new TrainingSettings(0.01, 0.9, new Regularization(Penalty.NONE, 0.001), 10),
        "2",
        0);
  }

  /** The shape of the network: tanh at the output for classes, linear for values. */
  public Architecture architecture() {
    Activation output =
        data.problem() == Problem.CLASSIFICATION ? Activation.TANH : Activation.LINEAR;
    return Architecture.of(
        network.features().size(),
        network.hiddenUnits(),
        network.activation(),
        output,
        Loss.HALF_SQUARED_ERROR);
  }

  /** A run's random draws: its data, shuffled and split, and its first weights. */
  public Start start() {
    SeedRandom random = new SeedRandom(seed);
    Split split = Split.of(data.generate(random), data.trainPercent(), random);
    SeedRandom weightRandom =
        weightDraw == 0 ? random : new SeedRandom(seed + " weights " + weightDraw);
    return new Start(split, network.initializer().draw(architecture(), weightRandom));
  }

  /**
   * What a run begins with.
   *
   * @param split the data
   * @param parameters the first weights and biases, the caller's own
   */
  public record Start(Split split, double[] parameters) {}

  /**
   * Whether a network of this experiment can go on with the settings of {@code other}: everything
   * that made its data and its first weights is the same. The activation may differ.
   */
  public boolean canTrainOnAs(Experiment other) {
    return data.equals(other.data)
        && seed.equals(other.seed)
        && weightDraw == other.weightDraw
        && network.withActivation(other.network.activation()).equals(other.network);
  }

  /** The same, on other data. */
  public Experiment withData(DataSettings newData) {
    return new Experiment(newData, network, training, seed, weightDraw);
  }

  /** The same, with another network. */
  public Experiment withNetwork(NetworkSettings newNetwork) {
    return new Experiment(data, newNetwork, training, seed, weightDraw);
  }

  /** The same, trained otherwise. */
  public Experiment withTraining(TrainingSettings newTraining) {
    return new Experiment(data, network, newTraining, seed, weightDraw);
  }

  /** Other data and weights of the same kind. */
  public Experiment withSeed(String newSeed) {
    return new Experiment(data, network, training, newSeed, 0);
  }

  /** The same data, other first weights. */
  public Experiment withNextWeights() {
    return new Experiment(data, network, training, seed, weightDraw + 1);
  }
}
