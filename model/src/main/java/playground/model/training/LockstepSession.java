package playground.model.training;

import java.util.ArrayList;
import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientReading;
import playground.model.inspection.Instruments;

/**
 * Trains two or three networks in lockstep on one thread of its own: on the same data, in the same
 * split, from the same random draws, and each has finished an epoch before any begins the next. One
 * whose numbers overflow stands at its last finite state while the others go on.
 *
 * <p>As with {@link TrainingSession}, every method may be called from any thread and returns at
 * once; a network's numbers are those that it would have alone.
 */
public final class LockstepSession implements AutoCloseable {
  private final PublishedStates<List<Snapshot>> published;
  private final CommandLoop loop;
  private volatile boolean closing;
  private final Pace pace = new Pace();

  private List<GuardedTrainer> lanes;
  private long run;
  private boolean playing;
  private Instruments instruments = Instruments.NONE;
  private long lossesComputed;

  /**
   * Starts the thread; training waits for {@link #play}.
   *
   * @throws IllegalArgumentException unless there are two or three experiments on the same data
   *     from the same seed
   */
  public LockstepSession(List<Experiment> experiments) {
    require(experiments);
    lanes = lanes(experiments);
    published = new PublishedStates<>(makeSnapshots());
    loop = new CommandLoop("lockstep", this::publish, interrupted -> work());
    loop.start();
  }

  private static void require(List<Experiment> experiments) {
    if (experiments.size() < 2 || experiments.size() > 3) {
      throw new IllegalArgumentException("experiments: " + experiments.size() + "; 2 or 3");
    }
    Experiment first = experiments.getFirst();
    for (Experiment other : experiments) {
      if (!other.data().equals(first.data())
          || !other.seed().equals(first.seed())
          || other.weightDraw() != first.weightDraw()) {
        throw new IllegalArgumentException(
            "experiments: of other data or another seed; all of %s, seed %s"
                .formatted(first.data().dataset(), first.seed()));
      }
    }
  }

  private List<GuardedTrainer> lanes(List<Experiment> experiments) {
    Cancellation cancellation = new Cancellation(() -> closing);
    return experiments.stream().map(one -> new GuardedTrainer(one, cancellation)).toList();
  }

  /**
   * The newest state of each network, all after the same number of epochs but for those that broke,
   * which stand where their numbers were last finite.
   */
  public List<Snapshot> snapshots() {
    return published.newest();
  }

  /** The states since the latest call, as {@link TrainingSession#takeSnapshots}. */
  public List<List<Snapshot>> takeSnapshots() {
    return published.take();
  }

  /** Trains on until {@link #pause}. */
  public void play() {
    send(
        () -> {
          playing = true;
          pace.restart();
        });
  }

  /** Stops after the present epoch of all. */
  public void pause() {
    send(
        () -> {
          playing = false;
          computeLosses();
        });
  }

  /** Pauses, after one more epoch of all. */
  public void stepEpoch() {
    send(
        () -> {
          playing = false;
          trainEpoch();
          computeLosses();
        });
  }

  /** All start afresh from the same weights as before; goes on if it was playing. */
  public void reset() {
    send(() -> start(lanes.stream().map(lane -> lane.trainer().experiment()).toList()));
  }

  /**
   * All start afresh with these settings, so that they still begin alike; goes on if it was
   * playing.
   *
   * @throws IllegalArgumentException as the constructor
   */
  public void change(List<Experiment> experiments) {
    require(experiments);
    List<Experiment> copy = List.copyOf(experiments);
    send(() -> start(copy));
  }

  private void start(List<Experiment> experiments) {
    lanes = lanes(experiments);
    pace.restart();
    run++;
  }

  /** Trains at another speed. */
  public void setSpeed(Speed newSpeed) {
    send(() -> pace.change(newSpeed));
  }

  /** From now on snapshots carry what {@code watched} asks for. */
  public void watch(Instruments watched) {
    send(() -> instruments = watched);
  }

  /** Ends the thread and waits until it has ended. */
  @Override
  public void close() {
    closing = true;
    loop.close();
  }

  private void send(Runnable command) {
    loop.send(command);
  }

  /** Trains an epoch of each where one is due; answers how long until the next one is. */
  private long work() {
    if (!playing) {
      return CommandLoop.UNTIL_COMMAND;
    }
    long now = System.nanoTime();
    if (!pace.isDue(now)) {
      return pace.nanosUntilDue(now);
    }
    pace.giveUpArrears(now);
    pace.epochDone();
    trainEpoch();
    if (published.isWanted() || pace.isUnhurried() || now - lossesComputed > Pace.UNSEEN_NANOS) {
      computeLosses();
      playing = !lanes.stream().allMatch(GuardedTrainer::isBroken);
      publish();
    }
    return 0;
  }

  private void trainEpoch() {
    lanes.forEach(lane -> lane.finishEpoch(loop::isClosed));
  }

  private void computeLosses() {
    lanes.stream().filter(lane -> !lane.isBroken()).forEach(GuardedTrainer::computeLosses);
    lossesComputed = System.nanoTime();
  }

  private void publish() {
    published.publish(makeSnapshots());
  }

  private List<Snapshot> makeSnapshots() {
    List<Snapshot> snapshots = new ArrayList<>();
    for (GuardedTrainer lane : lanes) {
      GradientReading reading = lane.trainer().inspect(instruments);
      lane.check(reading.flow());
      snapshots.add(lane.snapshot(run, reading, playing));
    }
    return List.copyOf(snapshots);
  }
}
