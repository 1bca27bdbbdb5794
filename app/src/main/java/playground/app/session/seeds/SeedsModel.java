package playground.app.session.seeds;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import playground.app.session.SessionModel;
import playground.app.session.io.Background;
import playground.app.text.Notice;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;
import playground.model.sweep.Cell;
import playground.model.sweep.SweepPlan;
import playground.model.sweep.axis.Axis;
import playground.model.sweep.axis.AxisException;
import playground.model.sweep.axis.NumberRange;
import playground.model.sweep.axis.SweptSetting;
import playground.model.sweep.axis.SweptSettings;

/**
 * Trains the running experiment with the seeds 1, 2, 3 …, each network alone, on threads of their
 * own; the run in the window goes on meanwhile. JavaFX thread only.
 */
public final class SeedsModel implements AutoCloseable {
  /** How many seeds one can ask for. */
  public static final Range SEEDS = new Range(8, 1024);

  /** How many epochs one can ask for. */
  public static final Range EPOCHS = new Range(1, 1_000_000);

  /** How many seeds there are at first. */
  public static final int USUAL_SEEDS = 64;

  /** The epochs at first, where the run in the window has not come as far or has come farther. */
  private static final Range USUAL_EPOCHS = new Range(100, 2000);

  private static final SweptSetting SEED = SweptSettings.named("seed").orElseThrow();

  private final SessionModel session;
  private final ReadOnlyObjectWrapper<SeedsState> state;
  private SeedTraining training;

  /** Begins with the usual number of seeds. */
  public SeedsModel(SessionModel session) {
    this.session = session;
    training = new SeedTraining(plan(USUAL_SEEDS, usualEpochs()));
    state = new ReadOnlyObjectWrapper<>(this, "state", training.state(SeedsState.Phase.RUNNING));
    run();
  }

  /** How far it is, as of the latest {@link #pulse}. */
  public ReadOnlyObjectProperty<SeedsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Whether the experiment in the window is another one than that of the seeds, but for its seed.
   */
  public boolean isOutdated() {
    Experiment trained = state.get().plan().experiment();
    return !session.experimentProperty().get().withSeed(trained.seed()).equals(trained);
  }

  /** As many epochs as the present run has, rounded up to two digits. */
  private long usualEpochs() {
    double epochs = USUAL_EPOCHS.clamp(session.newest().epoch());
    double unit = Math.pow(10, Math.floor(Math.log10(epochs)) - 1);
    return (long) (Math.ceil(epochs / unit) * unit);
  }

  /** Trains anew, and forgets what there was. */
  public void start(int seeds, long epochs) {
    training.stop();
    training = new SeedTraining(plan(seeds, epochs));
    state.set(training.state(SeedsState.Phase.RUNNING));
    run();
  }

  private SweepPlan plan(int seeds, long epochs) {
    Experiment experiment = session.experimentProperty().get();
    try {
      Axis axis = Axis.over(SEED, experiment, NumberRange.ofWholes(1, seeds));
      return SweepPlan.of(experiment, List.of(axis), epochs);
    } catch (AxisException e) {
      throw new IllegalArgumentException("seeds: %d; a number in %s".formatted(seeds, SEEDS), e);
    }
  }

  private void run() {
    SeedTraining begun = training;
    Background.run(
        "many seeds",
        begun::run,
        phase -> ended(begun, phase),
        () -> ended(begun, SeedsState.Phase.STOPPED));
  }

  private void ended(SeedTraining ended, SeedsState.Phase phase) {
    if (ended == training) {
      state.set(training.state(phase));
    }
  }

  /** Takes over what has been trained since. */
  public void pulse() {
    SeedsState shown = state.get();
    if (shown.phase() == SeedsState.Phase.RUNNING && training.count() > shown.done().size()) {
      state.set(training.state(SeedsState.Phase.RUNNING));
    }
  }

  /** Stops; what is trained stays. */
  public void stop() {
    training.stop();
  }

  /** Opens the experiment of one of the seeds in the window, paused before its first epoch. */
  public void open(Cell cell) {
    SeedsState now = state.get();
    session.beginPaused(
        now.experiment(cell), Notice.info("seeds.opened", now.seed(cell), now.plan().epochs()));
  }

  /** Ends the training and its threads. */
  @Override
  public void close() {
    training.stop();
  }
}
