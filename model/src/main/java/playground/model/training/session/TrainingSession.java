package playground.model.training.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.Recording;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Snapshot;

/**
 * Trains one network or several on a thread of its own, which alone touches them. Several train in
 * lockstep: on the same data, in the same split, from the same random draws, and each has finished
 * an epoch before any begins the next. One whose numbers overflow stands at its last finite state
 * while the others go on.
 *
 * <p>Every method may be called from any thread and returns at once: commands go through a queue
 * that the training thread empties between mini-batches, in order. What it has reached is in {@link
 * #snapshots()}; it never waits for anybody to look. Snapshots are made only after the ones before
 * were looked at, since they cost a pass over the data. A network's numbers are those that it would
 * have alone.
 */
public final class TrainingSession implements AutoCloseable {
  private final TrainingLoop loop;
  private final CommandLoop thread;

  /**
   * Starts the thread, which makes the networks; training waits for {@link #play}.
   *
   * @throws IllegalArgumentException unless there are experiments, on the same data from the same
   *     seed
   */
  public TrainingSession(List<Experiment> experiments) {
    require(experiments);
    this(Optional.empty());
    restart(experiments);
  }

  /** With a network that is made before the thread starts, where there is one. */
  private TrainingSession(Optional<Experiment> made) {
    thread = new CommandLoop("training");
    Cancellation cancellation = new Cancellation(thread::isClosed, thread::isInterrupted);
    loop = new TrainingLoop(made.stream().toList(), thread::obeyed, cancellation);
    thread.start(loop::publish, loop::work, loop::fail);
  }

  /** A session of one network, which is made before the thread starts: it can be shown at once. */
  static TrainingSession of(Experiment experiment) {
    return new TrainingSession(Optional.of(experiment));
  }

  private static void require(List<Experiment> experiments) {
    if (experiments.isEmpty()) {
      throw new IllegalArgumentException("experiments: none; at least 1");
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

  /**
   * The newest state of each network, all after the same number of epochs but for those that broke,
   * which stand where their numbers were last finite, and where training stands in the middle of an
   * epoch that takes long. Empty until the first state is there.
   */
  public List<Snapshot> snapshots() {
    return loop.published().newest();
  }

  /**
   * The states that became ready since the latest call, the oldest first; empty where there is
   * none. At speeds that an eye can follow that is each epoch, however late one looks, unless so
   * many wait that the oldest are forgotten.
   */
  public List<List<Snapshot>> takeSnapshots() {
    return loop.published().take();
  }

  /** The states that a session of one network has been through; it may be asked on any thread. */
  Recording recording() {
    return loop.recording();
  }

  /**
   * How many commands were given so far: what comes of them all shows in the first snapshots with
   * that many.
   */
  public long commands() {
    return thread.sent();
  }

  /** Trains on until {@link #pause}. */
  public void play() {
    thread.send(loop::play);
  }

  /**
   * Stops: a single network after the present mini-batch, several after the present epoch of all,
   * or in the middle of it where epochs take long.
   */
  public void pause() {
    thread.send(loop::pause);
  }

  /** Pauses, after the present epoch of all is complete. */
  public void stepEpoch() {
    thread.send(loop::stepEpoch);
  }

  /** All restart from the same weights as before; goes on if it was playing. */
  public void reset() {
    thread.send(loop::reset);
  }

  /**
   * All restart with these settings, so that they still begin alike; goes on if it was playing.
   *
   * @throws IllegalArgumentException as the constructor
   */
  public void restart(List<Experiment> experiments) {
    require(experiments);
    List<Experiment> copy = List.copyOf(experiments);
    thread.send(() -> loop.start(copy));
  }

  /** Trains at another speed. */
  public void setSpeed(Speed newSpeed) {
    thread.send(() -> loop.setSpeed(newSpeed));
  }

  /** From now on snapshots carry what {@code instruments} asks for, and nothing else. */
  public void watch(InstrumentSelection instruments) {
    thread.send(() -> loop.watch(instruments));
  }

  /** Lets the thread do {@code command} on what trains, between two mini-batches. */
  void send(Consumer<TrainingLoop> command) {
    thread.send(() -> command.accept(loop));
  }

  /** Lets the thread end as soon as it can, without waiting for that. */
  @Override
  public void close() {
    thread.close();
  }
}
