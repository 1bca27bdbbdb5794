package playground.model.training;

import java.util.Arrays;
import java.util.OptionalDouble;
import playground.model.data.Examples;
import playground.model.data.Split;
import playground.model.experiment.Experiment;
import playground.model.experiment.TrainingSettings;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.GradientProbe;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.optimization.Optimizer;
import playground.model.optimization.OptimizerMemory;

/**
 * Trains the network of an experiment, a mini-batch at a time: forward, backward, update.
 *
 * <p>It knows no clock and no thread: the same calls give the same numbers. A step allocates
 * nothing. Not thread-safe.
 */
public final class Trainer {
  private final Split split;
  private final Examples train;
  private final Examples test;
  private final EpochOrder order;
  private final double[] parameters;
  private final double[] gradient;
  private final OptimizerMemory memory;
  private final LearningRate learningRate = new LearningRate();

  private Experiment experiment;
  private Architecture architecture;
  private ParameterLayout layout;
  private Propagation pass;
  private Optimizer optimizer;
  private int batch;
  private double[] targets;
  private Evaluator evaluator;
  private GradientProbe probe;

  private long epoch;
  private int position;

  /** At the start of {@code experiment}: its data, its first weights, epoch 0. */
  public Trainer(Experiment experiment) {
    Experiment.Start start = experiment.start();
    split = start.split();
    train = experiment.examples(split.train());
    test = experiment.examples(split.test());
    order = new EpochOrder(train.size(), experiment.seed());
    parameters = start.parameters();
    gradient = new double[parameters.length];
    memory = new OptimizerMemory(parameters.length);
    this.experiment = experiment;
    optimizer = experiment.training().optimizer();
    prepare();
    order.shuffle(0);
  }

  /** Makes the workspaces that depend on settings which can change while it trains. */
  private void prepare() {
    architecture = experiment.architecture();
    layout = new ParameterLayout(architecture);
    batch = Math.min(experiment.training().batchSize(), train.size());
    pass = new Propagation(architecture, batch);
    targets = new double[pass.capacity() * architecture.outputs()];
    evaluator = new Evaluator(architecture);
    probe = new GradientProbe(architecture, train);
  }

  /**
   * Takes the settings of {@code changed} from the next mini-batch on, weights as they are.
   *
   * @throws IllegalArgumentException unless {@link Experiment#canTrainOnAs} holds
   */
  public void trainOnAs(Experiment changed) {
    if (!experiment.canTrainOnAs(changed)) {
      throw new IllegalArgumentException("experiment: needs other data or another network");
    }
    boolean sameWorkspaces =
        changed.network().equals(experiment.network())
            && changed.training().batchSize() == experiment.training().batchSize();
    TrainingSettings before = experiment.training();
    TrainingSettings after = changed.training();
    if (before.optimizerChoice() != after.optimizerChoice()) {
      memory.clear();
    }
    if (!before.schedule().equals(after.schedule())) {
      learningRate.clear();
    }
    experiment = changed;
    optimizer = after.optimizer();
    if (!sameWorkspaces) {
      prepare();
    }
  }

  /**
   * Trains on the next mini-batch. The last one of an epoch is smaller where the batch size does
   * not divide the number of examples; with it the epoch is complete.
   */
  public void step() {
    TrainingSettings settings = experiment.training();
    int count = Math.min(batch, train.size() - position);
    train.gather(order.order(), position, count, pass.inputs(), pass.capacity(), targets);

    Arrays.fill(gradient, 0);
    pass.forwardTraining(parameters, count);
    pass.backward(parameters, targets, 1.0 / count, gradient);
    settings.regularization().addGradient(parameters, architecture, layout, gradient);
    settings.clipping().clip(gradient);
    double share = (position + count) / (double) train.size();
    double rate = learningRate.at(settings, epoch, share);
    optimizer.step(parameters, gradient, rate, memory);
    pass.trackStatistics(parameters);

    position += count;
    if (position == train.size()) {
      endEpoch(settings);
    }
  }

  private void endEpoch(TrainingSettings settings) {
    epoch++;
    position = 0;
    order.shuffle(epoch);
    if (settings.schedule().watchesLoss()) {
      learningRate.endEpoch(
          settings, evaluator.meanLoss(parameters, test.size() == 0 ? train : test));
    }
  }

  /** Trains to the end of the epoch. */
  public void finishEpoch() {
    long current = epoch;
    while (epoch == current) {
      step();
    }
  }

  /** The settings in force. */
  public Experiment experiment() {
    return experiment;
  }

  /** The shape of the network, with the activation in force. */
  public Architecture architecture() {
    return architecture;
  }

  /** The data. */
  public Split split() {
    return split;
  }

  /** How many epochs are complete. */
  public long epoch() {
    return epoch;
  }

  /** How many training examples of the present epoch have been visited. */
  public int position() {
    return position;
  }

  /** Number of parameters of the network. */
  int parameterCount() {
    return parameters.length;
  }

  /** The parameters as they are now; a copy. */
  public double[] parameters() {
    return parameters.clone();
  }

  /** The mean losses over the training and test examples with the parameters as they are now. */
  public Losses losses() {
    return new Losses(
        epoch,
        evaluator.meanLoss(parameters, train),
        test.size() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(evaluator.meanLoss(parameters, test)),
        experiment.training().regularization().penalty(parameters, architecture, layout));
  }

  /** The share of the training examples that the network puts into their own class. */
  public double trainAccuracy() {
    return evaluator.accuracy(parameters, train);
  }

  /** The share of the test examples, of which there is at least one, likewise. */
  public double testAccuracy() {
    return evaluator.accuracy(parameters, test);
  }

  /** η of the coming step. */
  public double learningRate() {
    double share = Math.min(1, (position + batch) / (double) train.size());
    return learningRate.at(experiment.training(), epoch, share);
  }

  /** How the gradient flows with the parameters as they are now. */
  public GradientFlow gradientFlow() {
    return probe.measure(parameters);
  }

  /** Whether every parameter is a finite number whose square is one too. */
  boolean parametersAreFinite() {
    double sum = 0;
    for (double parameter : parameters) {
      sum += parameter * parameter;
    }
    return Double.isFinite(sum);
  }

  /**
   * The layer in which the latest step produced a number that is not finite, in the order of
   * computation: pre-activations forwards, gradients backwards, then the changed parameters. −1
   * where all are finite.
   */
  int firstBrokenLayer() {
    int depth = architecture.depth();
    for (int layer = 0; layer < depth; layer++) {
      if (!allFinite(pass.preActivations(layer), layer)) {
        return layer;
      }
    }
    for (int layer = depth - 1; layer >= 0; layer--) {
      if (!allFinite(pass.deltas(layer), layer)
          || !allFinite(gradient, layout.weights(layer), layout.end(layer))) {
        return layer;
      }
    }
    for (int layer = 0; layer < depth; layer++) {
      if (!allFinite(parameters, layout.weights(layer), layout.end(layer))) {
        return layer;
      }
    }
    return -1;
  }

  private boolean allFinite(double[] matrix, int layer) {
    for (int unit = 0; unit < architecture.units(layer); unit++) {
      int row = unit * pass.capacity();
      if (!allFinite(matrix, row, row + pass.examples())) {
        return false;
      }
    }
    return true;
  }

  private static boolean allFinite(double[] values, int from, int to) {
    for (int k = from; k < to; k++) {
      if (!Double.isFinite(values[k])) {
        return false;
      }
    }
    return true;
  }

  /** A place to go back to. Reused, so that saving allocates nothing. */
  final class Checkpoint {
    private final double[] savedParameters = new double[parameters.length];
    private final OptimizerMemory savedMemory = new OptimizerMemory(parameters.length);
    private final LearningRate savedRate = new LearningRate();
    private long savedEpoch;
    private int savedPosition;

    /** Remembers where training is now. */
    void save() {
      System.arraycopy(parameters, 0, savedParameters, 0, parameters.length);
      savedMemory.copyFrom(memory);
      savedRate.copyFrom(learningRate);
      savedEpoch = epoch;
      savedPosition = position;
    }

    /** Goes back to where {@link #save} was called last; the same steps follow as did then. */
    void restore() {
      System.arraycopy(savedParameters, 0, parameters, 0, parameters.length);
      memory.copyFrom(savedMemory);
      learningRate.copyFrom(savedRate);
      if (epoch != savedEpoch) {
        order.shuffle(savedEpoch);
      }
      epoch = savedEpoch;
      position = savedPosition;
    }
  }
}
