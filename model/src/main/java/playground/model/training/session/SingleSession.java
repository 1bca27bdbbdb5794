package playground.model.training.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.table.Effect;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Checkpoint;
import playground.model.training.StepTracer;
import playground.model.training.Trainer;
import playground.model.training.history.Recording;
import playground.model.training.history.SavedRun;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Snapshot;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedExample;

/**
 * A {@link TrainingSession} of one network, with the commands that only make sense for one: steps
 * of a mini-batch or an example, settings that change while it trains, weights that are set, ways
 * back.
 */
public final class SingleSession implements AutoCloseable {
  private final TrainingSession session;

  /** Starts the thread; training waits for {@link #play}. */
  public SingleSession(Experiment experiment) {
    session = TrainingSession.of(experiment);
  }

  /** As {@link TrainingSession#commands}. */
  public long commands() {
    return session.commands();
  }

  /** The newest state that is ready to be looked at. */
  public Snapshot snapshot() {
    return session.snapshots().getFirst();
  }

  /** The states since the latest call, as {@link TrainingSession#takeSnapshots}. */
  public List<Snapshot> takeSnapshots() {
    return session.takeSnapshots().stream().map(List::getFirst).toList();
  }

  /**
   * Lets the virtual machine compile the engine while nothing is asked of it, so that training is
   * as fast from the first step on as it will be. Makes no other difference.
   */
  public void warmUp() {
    send(TrainingLoop::warmUp);
  }

  /** Trains on until {@link #pause}. */
  public void play() {
    session.play();
  }

  /** Stops after the present mini-batch. */
  public void pause() {
    session.pause();
  }

  /** Pauses, after the present epoch is complete. */
  public void stepEpoch() {
    session.stepEpoch();
  }

  /** Pauses, after one more mini-batch. */
  public void stepBatch() {
    send(loop -> loop.stepOnce(Trainer::step));
  }

  /**
   * Pauses, after training on one more example alone. With batch normalization, which one example
   * cannot be trained with, it only pauses.
   */
  public void stepExample() {
    send(loop -> loop.stepOnce(SingleSession::stepExample));
  }

  private static void stepExample(Trainer trainer) {
    if (!trainer.architecture().normalizesBatches()) {
      trainer.stepExample();
    }
  }

  /**
   * Restarts, with the same data and the same first weights; goes on if it was playing.
   *
   * @return the state before, once it is saved, to be given to {@link #restore}
   */
  public Future<SavedRun> reset() {
    return saveAnd(Lane::reset);
  }

  /** As {@link #reset}, as a run that has nothing to do with those before. */
  public void begin() {
    alter(
        run -> {
          run.reset();
          recording().begin(run.number());
        });
  }

  /** Takes other settings: trains on, or restarts, as the change has its {@link Effect}. */
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
   * Goes over to other settings in the middle of a run, where data and layers stay: weights and
   * epoch stay, unless weights are drawn otherwise. Where the losses would not be finite, or the
   * session has other data or layers by now, it restarts.
   *
   * @return the state before, once it is saved, to be given to {@link #restore}
   */
  public Future<SavedRun> switchTo(Experiment experiment) {
    return saveAnd(run -> run.switchTo(experiment));
  }

  private Future<SavedRun> saveAnd(Consumer<Lane> change) {
    CompletableFuture<SavedRun> saved = new CompletableFuture<>();
    alter(
        run -> {
          saved.complete(run.save());
          change.accept(run);
        });
    return saved;
  }

  /**
   * Goes on from {@code checkpoint}, if the session still has the experiment that it belongs to and
   * the losses are finite there.
   *
   * @return whether it goes on from there, once that is known
   */
  public Future<Boolean> goOnFrom(Experiment experiment, Checkpoint checkpoint) {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    alter(
        run ->
            answer.complete(
                run.guarded().trainer().experiment().equals(experiment)
                    && run.goOnFrom(checkpoint)));
    return answer;
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
   * Goes back to {@code saved} of any run, and goes on if it was playing.
   *
   * @return the state before, once it is saved, to be given to {@link #restore}
   */
  public Future<SavedRun> goTo(SavedRun saved) {
    return saveAnd(run -> run.restore(saved));
  }

  /** The states that the session has been through; it may be asked on any thread. */
  public Recording recording() {
    return session.recording();
  }

  /**
   * Goes on from {@code saved} as a run of its own, whose recording begins with what led there.
   *
   * @return what became of it
   */
  public Branch branch(SavedRun saved) {
    Branch branch = new Branch(new CompletableFuture<>(), new CompletableFuture<>());
    alter(
        run -> {
          branch.before().complete(run.save());
          long number = run.branch(saved);
          recording().branch(saved, number);
          branch.run().complete(number);
        });
    return branch;
  }

  /**
   * What becomes of {@link #branch}.
   *
   * @param before the state that was left, once it is saved, to be given to {@link #restore}
   * @param run the number of the new run, once it is known
   */
  public record Branch(CompletableFuture<SavedRun> before, CompletableFuture<Long> run) {}

  /**
   * Goes back to the last good state, one whose loss was at most twice the least one of the run,
   * and takes other settings from there on; restarts where it cannot train on with them. Waits for
   * {@link #play}.
   */
  public void recover(Experiment experiment) {
    send(loop -> loop.recover(experiment));
  }

  /** The last good state, which {@link #recover} goes back to, to be tried things on. */
  public Future<SavedRun> lastGood() {
    CompletableFuture<SavedRun> saved = new CompletableFuture<>();
    alter(run -> saved.complete(run.lastGood()));
    return saved;
  }

  /**
   * Sets a weight or a bias; training goes on from there. Nothing changes where with this value the
   * losses would not be finite, or where the session has restarted since run {@code ofRun}, whose
   * network was meant: the answer tells.
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

  private ParameterRequest setParameter(int index, double value, Predicate<Lane> meant) {
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

  /**
   * Traces the next mini-batch, every number of it, without training on it.
   *
   * @return the trace once it is made, at a moment between two mini-batches; it never comes where
   *     the session is closed before
   */
  public Future<TraceAnswer> traceNext() {
    return trace(run -> run.trace(StepTracer::next));
  }

  /**
   * Traces a step on one example alone, without training on it.
   *
   * @param ofRun of the snapshot that {@code example} refers to; where the session has started
   *     afresh since, the answer tells
   * @return as {@link #traceNext}
   */
  public Future<TraceAnswer> traceExample(long ofRun, TracedExample example) {
    return trace(
        run ->
            run.number() == ofRun
                ? run.trace(tracer -> tracer.on(example))
                : new TraceAnswer.Refused(TraceAnswer.Reason.OTHER_RUN));
  }

  private Future<TraceAnswer> trace(Function<Lane, TraceAnswer> wanted) {
    CompletableFuture<TraceAnswer> answer = new CompletableFuture<>();
    alter(run -> answer.complete(wanted.apply(run)));
    return answer;
  }

  /** Trains at another speed. */
  public void setSpeed(Speed newSpeed) {
    session.setSpeed(newSpeed);
  }

  /** From now on snapshots carry what {@code instruments} ask for, and nothing else. */
  public void watch(InstrumentSelection instruments) {
    session.watch(instruments);
  }

  /** Lets the thread end as soon as it can, without waiting for that. */
  @Override
  public void close() {
    session.close();
  }

  /** As {@link TrainingSession#send}. */
  void send(Consumer<TrainingLoop> command) {
    session.send(command);
  }

  private void alter(Consumer<Lane> change) {
    send(loop -> loop.alter(change));
  }
}
