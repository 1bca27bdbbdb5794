package playground.model.training;

import playground.model.experiment.Experiment;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.table.Effect;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.training.batch.BatchIterator;
import playground.model.training.batch.Cancellation;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.RateInForce;

/**
 * Trains the network of an experiment, a {@link GradientStep} with each mini-batch.
 *
 * <p>It knows no clock and no thread: the same calls give the same numbers. A step allocates
 * nothing. Not thread-safe.
 */
public final class Trainer {
  private final SplitExamples data;
  private final BatchIterator walk;
  private final TrainingState state;
  private final Cancellation cancellation;

  private Experiment experiment;
  private GradientStep gradientStep;
  private Measurements measurements;
  private boolean byExample;
  private long steps;

  /** At the start of {@code experiment}: its data, its first weights, epoch 0. */
  public Trainer(Experiment experiment) {
    this(experiment, Cancellation.NEVER);
  }

  /** As above; what takes long asks {@code cancellation}. */
  public Trainer(Experiment experiment, Cancellation cancellation) {
    Experiment.Start start = experiment.start();
    Checkpoint first = Checkpoint.start(start.parameters());
    this(experiment, first, SplitExamples.of(experiment, start.split()), cancellation);
  }

  /**
   * At {@code checkpoint} of a run of {@code experiment}: the same steps follow as did there.
   *
   * @throws IllegalArgumentException if the checkpoint is of another network or beyond the data
   */
  public Trainer(Experiment experiment, Checkpoint checkpoint) {
    this(
        experiment,
        checkpoint,
        SplitExamples.of(experiment, experiment.drawData().split()),
        Cancellation.NEVER);
  }

  /** As above, with the data at hand; what takes long asks {@code cancellation}. */
  public Trainer(
      Experiment experiment, Checkpoint checkpoint, SplitExamples data, Cancellation cancellation) {
    checkpoint.requireFit(experiment, data.train().size());
    this.cancellation = cancellation;
    this.data = data;
    walk = new BatchIterator(data.train().size(), experiment.seed(), experiment.training());
    walk.goTo(checkpoint.epoch(), checkpoint.position(), experiment.training());
    state = new TrainingState(checkpoint, experiment.training());
    this.experiment = experiment;
    prepare();
  }

  /**
   * A trainer that is where this one is, with other settings: the same epoch, and the same weights
   * unless they are drawn otherwise.
   *
   * <p>What is new in the layers begins as at a start: gains of 1, shifts of 0. Running averages of
   * a batch normalization that comes in are those of the network as it is.
   *
   * @throws IllegalArgumentException if the change {@linkplain Effect#ofChange restarts}
   */
  public Trainer switchedTo(Experiment changed) {
    if (Effect.ofChange(experiment, changed) == Effect.RESTARTS) {
      throw new IllegalArgumentException("experiment: needs other data or other layers");
    }
    ParameterTransfer transfer = new ParameterTransfer(experiment, changed);
    Trainer switched = new Trainer(changed, transfer.transfer(checkpoint()), data, cancellation);
    switched.state.rule().settingsChange(experiment.training(), changed.training());
    if (transfer.needsStatistics()) {
      switched.gradientStep.settleStatistics(switched.walk, cancellation);
    }
    return switched;
  }

  /** Makes the workspaces that depend on settings which can change while it trains. */
  private void prepare() {
    gradientStep = new GradientStep(experiment, data.train(), state);
    measurements = new Measurements(this, data);
  }

  /**
   * Takes the settings of {@code changed} from the next mini-batch on, weights as they are. Where
   * the order of the examples changes, the rest of the epoch goes by the new one.
   *
   * @throws IllegalArgumentException unless it {@linkplain Effect#ofChange trains on}
   */
  public void continueWith(Experiment changed) {
    if (Effect.ofChange(experiment, changed) != Effect.CONTINUES) {
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
   * Trains on the next mini-batch. What becomes of the examples after an epoch's last whole
   * mini-batch, {@link Remainder} says; then the epoch is complete. With batch normalization, which
   * learns nothing from one example alone, a single one after it joins it; where normalization came
   * in just before that one, it is left out.
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
    if (gradientStep.normalizes()) {
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
    int count = walk.next(batchSize, settings, gradientStep.normalizes());
    if (count > 1 || !gradientStep.normalizes()) {
      gradientStep.take(walk, count, count >= batchSize, settings);
    }
    steps++;
    if (walk.advance(count, settings) && settings.schedule().watchesLoss(walk.epoch())) {
      state.rule().learningRate().awaitLoss();
      knowsRate();
    }
  }

  private boolean knowsRate() {
    return measurements.tellLoss(state.rule().learningRate());
  }

  /** How many steps were taken with it. */
  public long steps() {
    return steps;
  }

  /** What ends its long computations. */
  public Cancellation cancellation() {
    return cancellation;
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
    return gradientStep.architecture();
  }

  /** The data, and what the network is shown of them. */
  public SplitExamples data() {
    return data;
  }

  /** How many epochs are complete. */
  public long epoch() {
    return walk.epoch();
  }

  /** How many training examples of the present epoch have been visited. */
  public int position() {
    return walk.position();
  }

  /**
   * η of the latest update; of the coming one where none was made since training went to another
   * state or obeys another learning rate or schedule.
   */
  public RateInForce learningRate() {
    TrainingSettings settings = experiment.training();
    int coming = walk.next(settings.batchSize(), settings, gradientStep.normalizes());
    return state.rule().learningRate().inForce(settings, walk.epoch(), walk.fractionAfter(coming));
  }

  /** Number of parameters of the network. */
  public int parameterCount() {
    return state.parameters().length;
  }

  /** The parameters as they are now, in the order of {@link ParameterLayout}; a copy. */
  public double[] parameters() {
    return state.parameters().clone();
  }

  /** Its parameters one by one, to be set by hand. */
  public ParameterEdits parameterEdits() {
    return new ParameterEdits(state);
  }

  /**
   * Whether every parameter is a finite number whose square is one too, and so are all gradients
   * that wait for an update, and all that the optimizer remembers.
   */
  public boolean isFinite() {
    return state.isFinite();
  }

  /** What training works on. */
  TrainingState state() {
    return state;
  }

  /** Measures the network; another one where the settings of the network change. */
  public Measurements measurements() {
    return measurements;
  }

  /** As {@link Measurements#losses}. */
  public Losses losses() {
    return measurements.losses();
  }

  /** Whether it is where {@code epoch} epochs and {@code position} examples are done, or beyond. */
  public boolean hasReached(long epoch, int position) {
    return walk.epoch() > epoch || walk.epoch() == epoch && walk.position() >= position;
  }

  /** The latest step, to be looked into. */
  public LatestStep latestStep() {
    return gradientStep.latest();
  }

  /** Where training is now. */
  public Checkpoint checkpoint() {
    return state.checkpoint(walk.epoch(), walk.position());
  }

  /** Goes to {@code checkpoint} of this run; the same steps follow as did there. */
  public void goTo(Checkpoint checkpoint) {
    state.goTo(checkpoint);
    walk.goTo(checkpoint.epoch(), checkpoint.position(), experiment.training());
  }
}
