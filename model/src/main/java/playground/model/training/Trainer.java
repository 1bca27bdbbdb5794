package playground.model.training;

import java.util.OptionalDouble;
import playground.model.data.Examples;
import playground.model.data.Split;
import playground.model.experiment.Experiment;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.GradientProbe;
import playground.model.inspection.GradientReading;
import playground.model.inspection.Instruments;
import playground.model.inspection.Norms;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;

/**
 * Trains the network of an experiment, a mini-batch at a time: forward, backward, update.
 *
 * <p>It knows no clock and no thread: the same calls give the same numbers. A step allocates
 * nothing. Not thread-safe.
 */
public final class Trainer {
  /** After so many batches, running averages hardly know where they began. */
  private static final int STATISTICS_BATCHES = 50;

  private final Split split;
  private final Examples train;
  private final Examples test;
  private final EpochWalk walk;
  private final double[] parameters;
  private final double[] gradient;
  private final UpdateRule rule;
  private final CarriedGradients carried;

  private Experiment experiment;
  private Architecture architecture;
  private ParameterLayout layout;
  private Propagation pass;
  private int batch;
  private double[] targets;
  private Evaluator evaluator;
  private GradientProbe probe;

  private boolean byExample;

  /** At the start of {@code experiment}: its data, its first weights, epoch 0. */
  public Trainer(Experiment experiment) {
    Experiment.Start start = experiment.start();
    split = start.split();
    train = experiment.examples(split.train());
    test = experiment.examples(split.test());
    walk = new EpochWalk(train.size(), experiment.seed(), experiment.training());
    parameters = start.parameters();
    gradient = new double[parameters.length];
    rule = new UpdateRule(parameters.length, experiment.training());
    carried = new CarriedGradients(parameters.length);
    this.experiment = experiment;
    prepare();
  }

  /**
   * Where {@code from} is now, with other settings: the same epoch, and the same weights unless
   * they are drawn otherwise. {@code from} stays as it is, so it can be gone back to.
   *
   * <p>What is new in the layers begins as at a start: gains of 1, shifts of 0. Running averages of
   * a batch normalization that comes in are those of the network as it is. With the same settings
   * it is an exact copy, from which the same steps follow.
   *
   * @throws IllegalArgumentException unless {@link Experiment#canSwitchTo} holds
   */
  Trainer(Trainer from, Experiment changed) {
    if (!from.experiment.canSwitchTo(changed)) {
      throw new IllegalArgumentException("experiment: needs other data or other layers");
    }
    split = from.split;
    train = from.train;
    test = from.test;
    walk = new EpochWalk(train.size(), changed.seed(), changed.training());
    walk.goTo(from.walk.epoch(), from.walk.position(), changed.training());
    Transplant transplant = new Transplant(from.experiment, changed);
    parameters = transplant.parameters(from.parameters);
    gradient = new double[parameters.length];
    rule = new UpdateRule(parameters.length, changed.training());
    carried = new CarriedGradients(parameters.length);
    if (transplant.keepsLayout() && transplant.keepsWeights()) {
      rule.copyFrom(from.rule);
      carried.copyFrom(from.carried);
    } else {
      rule.copyRateFrom(from.rule);
    }
    rule.settingsChange(from.experiment.training(), changed.training());
    experiment = changed;
    prepare();
    if (transplant.needsStatistics()) {
      takeStatistics();
    }
  }

  /** Lets batch normalization see the training examples often enough to know their averages. */
  private void takeStatistics() {
    for (int from = 0, seen = 0; seen < STATISTICS_BATCHES; seen++) {
      int count = Math.min(batch, train.size() - from);
      train.gather(walk.order(), from, count, pass.inputs(), pass.capacity(), targets);
      pass.forwardTraining(parameters, count);
      pass.trackStatistics(parameters);
      from = from + count < train.size() ? from + count : 0;
    }
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
   * Takes the settings of {@code changed} from the next mini-batch on, weights as they are. Where
   * the order of the examples changes, the rest of the epoch goes by the new one.
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
    rule.settingsChange(before, after);
    experiment = changed;
    if (!sameWorkspaces) {
      prepare();
    }
    if (before.epochPlan().order() != after.epochPlan().order()) {
      walk.arrange(after);
    }
  }

  /**
   * Trains on the next mini-batch. What becomes of the examples behind an epoch's last whole
   * mini-batch, {@link Remainder} says; then the epoch is complete.
   */
  public void step() {
    byExample = false;
    step(experiment.training().batchSize());
  }

  /** Trains on the next example alone, as a mini-batch of one. */
  public void stepExample() {
    byExample = true;
    step(1);
  }

  /** Takes a step of the same kind as the latest one. */
  void stepAsBefore() {
    if (byExample) {
      stepExample();
    } else {
      step();
    }
  }

  private void step(int batchSize) {
    TrainingSettings settings = experiment.training();
    int count = Math.min(Math.min(batchSize, batch), walk.left(settings));
    train.gather(walk.order(), walk.position(), count, pass.inputs(), pass.capacity(), targets);
    pass.forwardTraining(parameters, count);
    boolean whole = count == batchSize;
    if (whole || settings.epochPlan().remainder() != Remainder.CARRIED) {
      update(count);
    } else {
      pass.backward(parameters, targets, 1, carried.sum());
      carried.count(count);
    }
    pass.trackStatistics(parameters);
    if (walk.advance(count, settings) && settings.schedule().watchesLoss()) {
      rule.endEpoch(settings, evaluator.meanLoss(parameters, test.size() == 0 ? train : test));
    }
  }

  /** Moves the parameters against the mean gradient over the batch and what was carried. */
  private void update(int count) {
    double exampleWeight = 1.0 / (count + carried.examples());
    carried.moveTo(gradient, exampleWeight);
    pass.backward(parameters, targets, exampleWeight, gradient);
    rule.apply(
        experiment.training(),
        parameters,
        gradient,
        architecture,
        layout,
        walk.epoch(),
        walk.shareAfter(count));
  }

  /** Trains to the end of the epoch. */
  public void finishEpoch() {
    long current = walk.epoch();
    while (walk.epoch() == current) {
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
    return walk.epoch();
  }

  /** How many training examples of the present epoch have been visited. */
  public int position() {
    return walk.position();
  }

  /** Number of parameters of the network. */
  int parameterCount() {
    return parameters.length;
  }

  /** The parameters as they are now; a copy. */
  public double[] parameters() {
    return parameters.clone();
  }

  /** Sets one parameter, at its index in {@link ParameterLayout}; a dead weight lives again. */
  void setParameter(int index, double value) {
    parameters[index] = value;
    rule.revive(index);
  }

  /** The mean losses over the training and test examples with the parameters as they are now. */
  public Losses losses() {
    return new Losses(
        walk.epoch(),
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
    return rule.learningRate(experiment.training(), walk.epoch(), walk.shareAfter(batch));
  }

  /** How the gradient flows with the parameters as they are now. */
  public GradientFlow gradientFlow() {
    return probe.measure(parameters);
  }

  /** The same, and what {@code wanted} asks for. */
  public GradientReading inspect(Instruments wanted) {
    return probe.measure(parameters, wanted);
  }

  /**
   * Whether every parameter is a finite number whose square is one too, and every gradient that
   * waits for an update a finite number.
   */
  boolean parametersAreFinite() {
    double sum = 0;
    for (double parameter : parameters) {
      sum += parameter * parameter;
    }
    return Double.isFinite(sum) && BrokenLayer.allFinite(carried.sum(), 0, parameters.length);
  }

  /** The layer in which the latest step produced a number that is not finite; −1 where in none. */
  int firstBrokenLayer() {
    return new BrokenLayer(architecture, layout).first(pass, gradient, carried.sum(), parameters);
  }

  /** The norms of each layer's weights, and of their gradient in the latest step. */
  NormGrowth.Step norms() {
    double[] weights = new double[architecture.depth()];
    double[] gradients = new double[architecture.depth()];
    for (int layer = 0; layer < weights.length; layer++) {
      int from = layout.weights(layer);
      int to = layout.biases(layer);
      weights[layer] = Norms.of(parameters, from, to);
      gradients[layer] = Norms.of(gradient, from, to);
    }
    return new NormGrowth.Step(weights, gradients);
  }

  /** The optimizer forgets the steps before: no velocity, no averages. */
  void forgetSteps() {
    rule.forgetSteps();
  }

  /** A place to go back to. Reused, so that saving allocates nothing. */
  final class Checkpoint {
    private final double[] savedParameters = new double[parameters.length];
    private final UpdateRule savedRule = new UpdateRule(parameters.length, experiment.training());
    private final CarriedGradients savedCarried = new CarriedGradients(parameters.length);
    private long savedEpoch;
    private int savedPosition;

    /** Remembers where training is now. */
    void save() {
      System.arraycopy(parameters, 0, savedParameters, 0, parameters.length);
      savedRule.copyFrom(rule);
      savedCarried.copyFrom(carried);
      savedEpoch = walk.epoch();
      savedPosition = walk.position();
    }

    /** Goes back to where {@link #save} was called last; the same steps follow as did then. */
    void restore() {
      System.arraycopy(savedParameters, 0, parameters, 0, parameters.length);
      rule.copyFrom(savedRule);
      carried.copyFrom(savedCarried);
      walk.goTo(savedEpoch, savedPosition, experiment.training());
    }
  }
}
