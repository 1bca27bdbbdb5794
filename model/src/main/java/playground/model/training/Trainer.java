package playground.model.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import playground.model.data.Split;
import playground.model.experiment.Experiment;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.training.batch.BatchIterator;
import playground.model.training.batch.Cancellation;
import playground.model.training.batch.MiniBatch;

/**
 * Trains the network of an experiment, a mini-batch at a time: forward, backward, update.
 *
 * <p>It knows no clock and no thread: the same calls give the same numbers. A step allocates
 * nothing. Not thread-safe.
 */
public final class Trainer {
  private final SplitExamples data;
  private final BatchIterator walk;
  private final TrainedState state;
  private final double[] gradient;
  private final Cancellation cancellation;

  private Experiment experiment;
  private Architecture architecture;
  private ParameterLayout layout;
  private MiniBatch batch;
  private Measurements measurements;
  private boolean byExample;
  private long steps;

  /** At the start of {@code experiment}: its data, its first weights, epoch 0. */
  public Trainer(Experiment experiment) {
    this(experiment, Cancellation.NEVER);
  }

  /** As above; what takes long asks {@code cancellation}. */
  public Trainer(Experiment experiment, Cancellation cancellation) {
    this(experiment, experiment.start(), cancellation);
  }

  private Trainer(Experiment experiment, Experiment.Start start, Cancellation cancellation) {
    this(experiment, start, SplitExamples.of(experiment, start.split()), cancellation);
  }

  /**
   * At {@code start}, that of {@code experiment}.
   *
   * @param data what the network is shown of the start's split
   */
  public Trainer(
      Experiment experiment,
      Experiment.Start start,
      SplitExamples data,
      Cancellation cancellation) {
    this.cancellation = cancellation;
    this.data = data;
    walk = new BatchIterator(data.train().size(), experiment.seed(), experiment.training());
    state = new TrainedState(start.parameters(), experiment.training());
    gradient = new double[parameterCount()];
    this.experiment = experiment;
    prepare();
  }

  /**
   * Where {@code from} was, with other settings: the same epoch, and the same weights unless they
   * are drawn otherwise.
   *
   * <p>What is new in the layers begins as at a start: gains of 1, shifts of 0. Running averages of
   * a batch normalization that comes in are those of the network as it is. With the same settings
   * it is an exact copy, from which the same steps follow.
   *
   * @throws IllegalArgumentException unless {@link Experiment#canSwitchTo} holds
   */
  public Trainer(FrozenTrainer from, Experiment changed) {
    this(from, changed, Cancellation.NEVER);
  }

  /** As above; what takes long asks {@code cancellation}. */
  public Trainer(FrozenTrainer from, Experiment changed, Cancellation cancellation) {
    this.cancellation = cancellation;
    if (!from.experiment().canSwitchTo(changed)) {
      throw new IllegalArgumentException("experiment: needs other data or other layers");
    }
    data = from.data();
    walk = new BatchIterator(data.train().size(), changed.seed(), changed.training());
    walk.goTo(from.epoch(), from.position(), changed.training());
    ParameterTransfer transfer = new ParameterTransfer(from.experiment(), changed);
    state = new TrainedState(from.state(), transfer);
    gradient = new double[parameterCount()];
    experiment = changed;
    prepare();
    if (transfer.needsStatistics()) {
      batch.settleStatistics(state.parameters(), walk.order(), cancellation);
    }
  }

  /** Makes the workspaces that depend on settings which can change while it trains. */
  private void prepare() {
    architecture = experiment.architecture();
    layout = new ParameterLayout(architecture);
    batch = new MiniBatch(architecture, data.train(), experiment.training().batchSize());
    measurements = new Measurements(experiment, data, cancellation);
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
    state.rule().settingsChange(before, after);
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
   * mini-batch, {@link Remainder} says; then the epoch is complete. With batch normalization, which
   * learns nothing from one example alone, a single one behind it joins it; where normalization
   * came in just before that one, it is left out.
   *
   * <p>Where the schedule watches the loss at the end of an epoch, a command can interrupt that
   * long computation: the next step then begins with it, and is not taken where it is interrupted
   * too.
   */
  public void step() {
    if (knowsRate()) {
      byExample = false;
      step(experiment.training().batchSize());
    }
  }

  /**
   * Trains on the next example alone, as a mini-batch of one.
   *
   * @throws IllegalStateException with batch normalization: one example has no variance
   */
  public void stepExample() {
    if (batch.normalizes()) {
      throw new IllegalStateException(
          "step: 1 example with batch normalization; a mini-batch of at least 2");
    }
    if (knowsRate()) {
      byExample = true;
      step(1);
    }
  }

  /** Takes a step of the same kind as the latest one, unless it should end. */
  public void stepAsBefore() {
    cancellation.check();
    if (byExample) {
      stepExample();
    } else {
      step();
    }
  }

  private void step(int batchSize) {
    TrainingSettings settings = experiment.training();
    int count = walk.next(batchSize, settings, batch.normalizes());
    if (count > 1 || !batch.normalizes()) {
      train(count, count >= batchSize);
    }
    steps++;
    if (walk.advance(count, settings) && settings.schedule().watchesLoss(walk.epoch())) {
      state.rule().learningRate().awaitLoss();
      knowsRate();
    }
  }

  /** Tells the schedule the loss that it awaits, if any; false where that was interrupted. */
  private boolean knowsRate() {
    LearningRate rate = state.rule().learningRate();
    if (rate.awaitsLoss() && takesAMoment()) {
      // Not through an Optional: a step allocates nothing.
      rate.endEpoch(experiment.training(), measurements.heldOutLoss(state.parameters()));
    } else if (rate.awaitsLoss()) {
      cancellation
          .unlessInterrupted(() -> measurements.heldOutLoss(state.parameters()))
          .ifPresent(loss -> rate.endEpoch(experiment.training(), loss));
    }
    return !rate.awaitsLoss();
  }

  private <T> Optional<T> unlessLongAndInterrupted(Supplier<T> measurement) {
    return takesAMoment()
        ? Optional.of(measurement.get())
        : cancellation.unlessInterrupted(measurement);
  }

  /** How many steps were taken with it. */
  public long steps() {
    return steps;
  }

  /** What ends its long computations. */
  public Cancellation cancellation() {
    return cancellation;
  }

  /** Trains on the next {@code count} examples, which may be too few for an update. */
  private void train(int count, boolean whole) {
    double[] parameters = state.parameters();
    batch.forward(parameters, walk.order(), walk.position(), count);
    if (whole || experiment.training().epochPlan().remainder() != Remainder.CARRIED) {
      update(count);
    } else {
      batch.backward(parameters, 1, state.carried().latest());
      state.carried().takeLatest(count);
    }
    batch.trackStatistics(parameters);
  }

  /** Moves the parameters against the mean gradient over the batch and what was carried. */
  private void update(int count) {
    GradientAccumulator carried = state.carried();
    double exampleWeight = 1.0 / (count + carried.examples());
    batch.backward(state.parameters(), exampleWeight, gradient);
    carried.moveTo(gradient, exampleWeight);
    state
        .rule()
        .apply(
            experiment.training(),
            state.parameters(),
            gradient,
            architecture,
            layout,
            walk.epoch(),
            walk.shareAfter(count));
  }

  /** Trains to the end of the epoch. */
  public void finishEpoch() {
    finishEpoch(() -> false);
  }

  /** Trains to the end of the epoch, or to the mini-batch after which {@code stop} holds. */
  void finishEpoch(BooleanSupplier stop) {
    long current = walk.epoch();
    while (walk.epoch() == current && !stop.getAsBoolean()) {
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
    return data.split();
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
  public int parameterCount() {
    return state.parameters().length;
  }

  /** The parameters as they are now, in the order of {@link ParameterLayout}; a copy. */
  public double[] parameters() {
    return state.parameters().clone();
  }

  /** What training has made of the network. */
  public TrainedState state() {
    return state;
  }

  /** Where it is now, to be gone back to. */
  public FrozenTrainer freeze() {
    return new FrozenTrainer(
        experiment, data, new TrainedState(state, experiment.training()), epoch(), position());
  }

  /** Where it was when {@code checkpoint} was saved. */
  public FrozenTrainer freeze(Checkpoint checkpoint) {
    return checkpoint.freeze(experiment, data);
  }

  /** Losses and accuracies over the training and test examples, with the parameters as they are. */
  public Losses losses() {
    return measurements.losses(
        state.parameters(), experiment.training().regularization(), walk.epoch());
  }

  /** As {@link #losses}; empty where they take long and were interrupted. */
  public Optional<Losses> lossesUnlessInterrupted() {
    return unlessLongAndInterrupted(this::losses);
  }

  /** Whether losses are computed, and an epoch trained, before anybody would notice. */
  public boolean takesAMoment() {
    return measurements.takeAMoment();
  }

  /** As {@link Measurements#objective}, with the parameters as they are now. */
  public double objective() {
    return measurements.objective(state.parameters(), experiment.training().regularization());
  }

  /** As {@link Measurements#areLossesFinite}, with the parameters as they are now. */
  public boolean areLossesFinite() {
    return measurements.areLossesFinite(state.parameters(), experiment.training().regularization());
  }

  /** Whether parameters, objective and test loss are finite. */
  public boolean isFinite() {
    return state.isFinite()
        && measurements.hasFiniteLosses(state.parameters(), experiment.training().regularization());
  }

  /** As {@link Measurements#firstBrokenLayer}, with the parameters as they are now. */
  public int firstBrokenLayer() {
    return measurements.firstBrokenLayer(state.parameters());
  }

  /** How the gradient flows with the parameters as they are now, and what {@code wanted} asks. */
  public GradientReading inspect(InstrumentSelection wanted) {
    return measurements.gradient(state.parameters(), wanted);
  }

  /** Whether it is where {@code epoch} epochs and {@code position} examples are done, or beyond. */
  public boolean hasReached(long epoch, int position) {
    return walk.epoch() > epoch || walk.epoch() == epoch && walk.position() >= position;
  }

  /** The latest step, to be looked into. */
  public LatestStep latestStep() {
    return new LatestStep(architecture, layout, batch.pass(), gradient, state);
  }

  /** An empty place to go back to. */
  public Checkpoint newCheckpoint() {
    return new Checkpoint(parameterCount(), experiment.training());
  }

  /** Remembers in {@code checkpoint} where training is now. */
  public void save(Checkpoint checkpoint) {
    checkpoint.save(state, walk);
  }

  /** Goes back to where {@code checkpoint} was saved; the same steps follow as did then. */
  public void restore(Checkpoint checkpoint) {
    checkpoint.restore(state, walk, experiment.training());
  }
}
