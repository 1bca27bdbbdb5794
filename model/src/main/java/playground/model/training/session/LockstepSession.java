package playground.model.training.session;

import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Snapshot;
import playground.model.training.batch.Cancellation;

/**
 * Trains two or three networks in lockstep on one thread of its own: on the same data, in the same
 * split, from the same random draws, and each has finished an epoch before any begins the next. One
 * whose numbers overflow stands at its last finite state while the others go on.
 *
 * <p>As with {@link TrainingSession}, every method may be called from any thread and returns at
 * once; a network's numbers are those that it would have alone.
 */
public final class LockstepSession implements AutoCloseable {
  private final LockstepLoop training;
  private final CommandLoop thread;

  /**
   * Starts the thread, which makes the networks; training waits for {@link #play}.
   *
   * @throws IllegalArgumentException unless there are two or three experiments on the same data
   *     from the same seed
   */
  public LockstepSession(List<Experiment> experiments) {
    require(experiments);
    List<Experiment> copy = List.copyOf(experiments);
    thread = new CommandLoop("lockstep");
    Cancellation cancellation = new Cancellation(thread::isClosed, thread::isInterrupted);
    training = new LockstepLoop(thread::obeyed, cancellation);
    thread.start(training::publish, training::work, training::fail);
    thread.send(() -> training.start(copy));
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

  /**
   * The newest state of each network, all after the same number of epochs but for those that broke,
   * which stand where their numbers were last finite, and where training stands in the middle of an
   * epoch that takes long. Empty until the first state is there.
   */
  public List<Snapshot> snapshots() {
    return training.published().newest();
  }

  /** The states since the latest call, as {@link TrainingSession#takeSnapshots}. */
  public List<List<Snapshot>> takeSnapshots() {
    return training.published().take();
  }

  /** How many commands were given so far, as {@link TrainingSession#commands}. */
  public long commands() {
    return thread.sent();
  }

  /** Trains on until {@link #pause}. */
  public void play() {
    thread.send(training::play);
  }

  /** Stops after the present epoch of all; where that takes long, in the middle of it. */
  public void pause() {
    thread.send(training::pause);
  }

  /** Pauses, after one more epoch of all, or the rest of one. */
  public void stepEpoch() {
    thread.send(training::stepEpoch);
  }

  /** All start afresh from the same weights as before; goes on if it was playing. */
  public void reset() {
    thread.send(training::reset);
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
    thread.send(() -> training.start(copy));
  }

  /** Trains at another speed. */
  public void setSpeed(Speed newSpeed) {
    thread.send(() -> training.setSpeed(newSpeed));
  }

  /** From now on snapshots carry what {@code watched} asks for. */
  public void watch(InstrumentSelection watched) {
    thread.send(() -> training.watch(watched));
  }

  /** Lets the thread end as soon as it can, without waiting for that. */
  @Override
  public void close() {
    thread.close();
  }
}
