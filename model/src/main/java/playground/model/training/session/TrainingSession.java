package playground.model.training.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Snapshot;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;

/**
 * Trains on a thread of its own, which alone touches the network.
 *
 * <p>Every method may be called from any thread and returns at once: commands go through a queue
 * that the training thread empties between mini-batches, in order. What it has reached is in {@link
 * #snapshot()}; it never waits for anybody to look. A snapshot is made only after the one before
 * was looked at, since it costs a pass over the data.
 */
public final class TrainingSession implements AutoCloseable {
  private final TrainingLoop training;
  private final CommandLoop thread;

  /** Starts the thread; training waits for {@link #play}. */
  public TrainingSession(Experiment experiment) {
    thread = new CommandLoop("training");
    Cancellation cancellation = new Cancellation(thread::isClosed, thread::isInterrupted);
    training = new TrainingLoop(experiment, thread::obeyed, cancellation);
    thread.start(training::publish, training::work, training::fail);
  }

  /**
   * How many commands were given so far: what comes of them all shows in the first snapshot with
   * that many.
   */
  public long commands() {
    return thread.sent();
  }

  /** The newest state that is ready to be looked at. */
  public Snapshot snapshot() {
    return training.published().newest();
  }

  /**
   * The states that became ready since the latest call, the oldest first; empty where there is
   * none. At speeds that an eye can follow that is each epoch, however late one looks, unless so
   * many wait that the oldest are forgotten.
   */
  public List<Snapshot> takeSnapshots() {
    return training.published().take();
  }

  /**
   * Lets the virtual machine compile the engine while nothing is asked of it, so that training is
   * as fast from the first step on as it will be. Makes no other difference.
   */
  public void warmUp() {
    thread.send(training::warmUp);
  }

  /** Trains on until {@link #pause}. */
  public void play() {
    thread.send(training::play);
  }

  /** Stops after the present mini-batch. */
  public void pause() {
    thread.send(training::pause);
  }

  /** Pauses, after the present epoch is complete. */
  public void stepEpoch() {
    thread.send(training::stepEpoch);
  }

  /** Pauses, after one more mini-batch. */
  public void stepBatch() {
    thread.send(() -> training.stepOnce(Trainer::step));
  }

  /**
   * Pauses, after training on one more example alone. With batch normalization, which one example
   * cannot be trained with, it only pauses.
   */
  public void stepExample() {
    thread.send(() -> training.stepOnce(TrainingSession::stepExample));
  }

  private static void stepExample(Trainer trainer) {
    if (!trainer.architecture().normalizesBatches()) {
      trainer.stepExample();
    }
  }

  /**
   * Starts afresh, with the same data and the same first weights; goes on if it was playing.
   *
   * @return the state before, once it is saved, to be given to {@link #restore}
   */
  public Future<SavedRun> reset() {
    return saveAnd(CurrentRun::reset);
  }

  /**
   * Takes other settings: trains on where {@link Experiment#canTrainOnAs} holds, starts afresh
   * otherwise.
   */
  public void change(Experiment experiment) {
    alter(run -> run.change(experiment));
  }

  /**
   * As {@link #change}.
   *
   * @return the state before, once it is saved, to be given to {@link #restore}
   */
  public Future<SavedRun> changeAndSave(Experiment experiment) {
    return saveAnd(run -> run.change(experiment));
  }

  /**
   * Remembers the present state, weights included.
   *
   * @return the state once it is saved, to be given to {@link #restore}
   */
  public Future<SavedRun> save() {
    return saveAnd(run -> {});
  }

  /**
   * Goes over to other settings in the middle of a run, as {@link Experiment#canSwitchTo} allows:
   * weights and epoch stay, unless weights are drawn otherwise. Where the losses would not be
   * finite, or the session has other data or layers by now, it starts afresh.
   *
   * @return the state before, once it is saved, to be given to {@link #restore}
   */
  public Future<SavedRun> switchTo(Experiment experiment) {
    return saveAnd(run -> run.switchTo(experiment));
  }

  private Future<SavedRun> saveAnd(Consumer<CurrentRun> change) {
    CompletableFuture<SavedRun> saved = new CompletableFuture<>();
    alter(
        run -> {
          saved.complete(run.save());
          change.accept(run);
        });
    return saved;
  }

  /**
   * Goes back to {@code saved}, weights included; goes on if it was playing. Does nothing where it
   * was never saved, since the command that was to save it failed.
   */
  public void restore(Future<SavedRun> saved) {
    alter(
        run -> {
          if (saved.state() == Future.State.SUCCESS) {
            run.restore(saved.resultNow());
          }
        });
  }

  /**
   * Goes back to the last good state, one whose loss was at most twice the least one of the run,
   * and takes other settings from there on; starts afresh where {@link Experiment#canTrainOnAs}
   * does not hold. Waits for {@link #play}.
   */
  public void recover(Experiment experiment) {
    thread.send(() -> training.recover(experiment));
  }

  /** The last good state, which {@link #recover} goes back to, to be tried things on. */
  public Future<SavedRun> lastGood() {
    CompletableFuture<SavedRun> saved = new CompletableFuture<>();
    alter(run -> saved.complete(run.lastGood()));
    return saved;
  }

  /**
   * Sets a weight or a bias; training goes on from there. Nothing changes where with this value the
   * losses would not be finite, or where the session has started afresh since run {@code ofRun},
   * whose network was meant: the answer tells.
   *
   * @param ofRun of the snapshot that {@code index} refers to
   * @param index in {@link playground.model.network.ParameterLayout}
   * @param value {@link Limits#PARAMETER}
   * @return what becomes of it, with the state before
   * @throws IllegalArgumentException if {@code value} is out of its range, or {@code index}
   *     negative
   */
  public ParameterRequest setParameter(long ofRun, int index, double value) {
    return setParameter(index, value, run -> run.number() == ofRun);
  }

  /**
   * Sets a weight or a bias again, in the run that there is by now, of the same network; where it
   * is of one that has no such parameter, the answer tells.
   */
  public ParameterRequest setParameterAgain(int index, double value) {
    return setParameter(index, value, run -> true);
  }

  private ParameterRequest setParameter(int index, double value, Predicate<CurrentRun> meant) {
    Limits.PARAMETER.require("parameter", value);
    if (index < 0) {
      throw new IllegalArgumentException("index: " + index + "; at least 0");
    }
    ParameterRequest request = new ParameterRequest();
    alter(
        run -> {
          if (meant.test(run) && index < run.guarded().trainer().parameterCount()) {
            run.setParameter(index, value, request);
          } else {
            request.answer(ParameterRequest.Outcome.OTHER_RUN, Double.NaN);
          }
        });
    return request;
  }

  /** Trains at another speed. */
  public void setSpeed(Speed newSpeed) {
    thread.send(() -> training.setSpeed(newSpeed));
  }

  /** From now on snapshots carry what {@code instruments} ask for, and nothing else. */
  public void watch(InstrumentSelection instruments) {
    alter(run -> run.readingRequests().want(instruments));
  }

  /** Lets the thread end as soon as it can, without waiting for that. */
  @Override
  public void close() {
    thread.close();
  }

  private void alter(Consumer<CurrentRun> change) {
    thread.send(() -> training.alter(change));
  }
}
