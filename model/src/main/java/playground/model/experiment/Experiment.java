package playground.model.experiment;

import java.util.ArrayList;
import java.util.List;
import playground.model.data.Examples;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.SeedRandom;
import playground.model.data.Split;
import playground.model.data.TargetEncoding;
import playground.model.data.plane.Dataset;
import playground.model.network.Architecture;
import playground.model.network.ClassDecision;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
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
   * @throws IllegalArgumentException if the data, the network and its training do not fit each
   *     other: a loss for classes on values, outputs that the loss cannot be taken at, or batch
   *     normalization with batches of one example
   */
  public Experiment {
    Loss loss = network.options().loss();
    if (loss != Loss.HALF_SQUARED_ERROR && data.dataset().problem() == Problem.REGRESSION) {
      throw new SettingsConflictException(
          SettingsConflict.LOSS_OF_VALUES,
          "loss: %s of %s, whose labels are values; a squared error"
              .formatted(loss, data.dataset()));
    }
    Activation output = network.options().output().activation(loss, data.problem());
    if (!loss.fits(output)) {
      throw new SettingsConflictException(
          SettingsConflict.LOSS_OUTPUT,
          "loss: %s at %s; it needs %s".formatted(loss, output, loss.fitting()));
    }
    if (output == Activation.SOFTMAX && data.problem() == Problem.REGRESSION) {
      throw new SettingsConflictException(
          SettingsConflict.LOSS_OUTPUT,
          "softmax outputs: 1; at least 2, and values have one output");
    }
    Architecture architecture = architecture(data, network);
    if (architecture.normalizesBatches()) {
      requireTwo("batch size", training.batchSize());
      requireTwo("training points", data.trainPoints());
    }
  }

  private static void requireTwo(String field, int examples) {
    if (examples < 2) {
      throw new SettingsConflictException(
          SettingsConflict.BATCH_OF_ONE,
          "%s: %d with batch normalization; at least 2, for one example has no variance"
              .formatted(field, examples));
    }
  }

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

  /** The shape of the network, with as many outputs as the data and the loss need. */
  public Architecture architecture() {
    return architecture(data, network);
  }

  private static Architecture architecture(DataSettings data, NetworkSettings network) {
    NetworkOptions options = network.options();
    List<Architecture.Layer> layers = new ArrayList<>();
    for (int units : network.hiddenUnits()) {
      boolean around = options.residual() && !layers.isEmpty();
      Activation activation = network.activations().of(layers.size());
      layers.add(new Architecture.Layer(units, activation, options.normalization(), around));
    }
    Activation output = options.output().activation(options.loss(), data.dataset().problem());
    layers.add(new Architecture.Layer(outputs(data, output), output));
    return new Architecture(
        network.features().size(), layers, options.loss(), options.standardized());
  }

  /** One output where a number tells all; an output a class for softmax and for many classes. */
  private static int outputs(DataSettings data, Activation output) {
    boolean classes = data.dataset().problem() == Problem.CLASSIFICATION;
    return classes && (data.classes() > 2 || output == Activation.SOFTMAX) ? data.classes() : 1;
  }

  /** What the network is shown of some points: their features, and their labels as targets. */
  public Examples examples(Samples points) {
    return new Examples(points, network.features(), targetCode());
  }

  /** How labels become the targets of the network's outputs. */
  public TargetEncoding targetCode() {
    ClassDecision decision = decision();
    return data.dataset().problem() == Problem.REGRESSION
        ? TargetEncoding.LABEL
        : new TargetEncoding(decision.outputs(), decision.fromZero() ? 0 : -1, 1);
  }

  /** Which class the network's outputs name. */
  public ClassDecision decision() {
    Architecture architecture = architecture();
    boolean classes = data.dataset().problem() == Problem.CLASSIFICATION;
    Activation output = architecture.layers().getLast().activation();
    return new ClassDecision(
        architecture.outputs(),
        output.isNeverNegative() || classes && network.options().zeroOneTargets());
  }

  /** A run's random draws: its data, shuffled and split, and its first weights. */
  public Start start() {
    return start(drawData());
  }

  /** The data of a run, shuffled and split: those of every experiment with this data and seed. */
  public DrawnData drawData() {
    SeedRandom random = new SeedRandom(seed);
    Split split = Split.of(data.generate(random), data.trainPercent(), random);
    return new DrawnData(split, random);
  }

  /**
   * The first weights of a run on data that are drawn already.
   *
   * @param drawn by an experiment with the same data and seed
   */
  public Start start(DrawnData drawn) {
    Split split = drawn.split();
    SeedRandom weightRandom =
        weightDraw == 0
            ? new SeedRandom(drawn.after())
            : new SeedRandom(seed + " weights " + weightDraw);
    Architecture architecture = architecture();
    double[] parameters =
        network.initializer().draw(architecture, weightRandom, network.options().initialBias());
    if (architecture.standardizes()) {
      ParameterLayout layout = new ParameterLayout(architecture);
      Examples train = examples(split.train());
      train.means(parameters, layout.inputMeans());
      train.deviations(parameters, layout.inputDeviations());
    }
    return new Start(split, parameters);
  }

  /**
   * Data drawn from a seed.
   *
   * @param split the data
   * @param after the seed's random numbers that follow; not to be drawn from
   */
  public record DrawnData(Split split, SeedRandom after) {}

  /**
   * What a run begins with.
   *
   * @param split the data
   * @param parameters the first weights and biases, the caller's own
   */
  public record Start(Split split, double[] parameters) {}

  /** The same, on other data. */
  public Experiment withData(DataSettings newData) {
    return new Experiment(newData, network, training, seed, weightDraw);
  }

  /**
   * The same, on a data set that may be of the other problem: for values the loss becomes the
   * squared error.
   */
  public Experiment ofProblem(Dataset dataset) {
    NetworkOptions options = network.options();
    boolean forClasses =
        options.loss() != Loss.HALF_SQUARED_ERROR || options.output() == Output.SOFTMAX;
    boolean fits = dataset.problem() == Problem.CLASSIFICATION || !forClasses;
    NetworkOptions fitting = fits ? options : options.withLoss(Loss.HALF_SQUARED_ERROR);
    return new Experiment(
        data.withDataset(dataset), network.withOptions(fitting), training, seed, weightDraw);
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
