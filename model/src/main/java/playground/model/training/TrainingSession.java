package playground.model.training;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.inspection.GradientReading;
import playground.model.inspection.Instruments;

/**
 * Trains on a thread of its own, which alone touches the network.
 *
 * <p>Every method may be called from any thread and returns at once: commands go through a queue
 * that the training thread empties between mini-batches, in order. What it has reached is in {@link
 * #snapshot()}; it never waits for anybody to look. A snapshot is made only after the one before
 * was looked at, since it costs a pass over the data.
 */
public final class TrainingSession implements AutoCloseable {
  /** Work (parameters × examples) between two looks at the clock: some tens of microseconds. */
  private static final long WORK_PER_CLOCK = 20_000;

  /** Longest time without a snapshot where an epoch takes longer than that. */
  private static final long MID_EPOCH_NANOS = 30_000_000;

  /** Farthest that training may fall behind its speed and still catch up. */
  private static final long CATCH_UP_NANOS = 100_000_000;

  /** An epoch that takes this long is shown at its end, whether or not somebody looks. */
  private static final long UNHURRIED_NANOS = 5_000_000;

  /** While nobody looks, losses are still computed now and then, to notice overflow. */
  private static final long UNSEEN_NANOS = 250_000_000;

  /** Losses are computed where that takes at most a tenth of the time since they last were. */
  private static final long LOSS_TIME_SHARE = 10;

  private final AtomicReference<Snapshot> newest;
  private final CommandLoop loop;
  private final CloseUps closeUps = new CloseUps();
  private volatile boolean wanted = true;

  private Trainer trainer;
  private FiniteGuard guard;
  private long run;
  private boolean playing;
  private @Nullable Breakdown breakdown;
  private Speed speed = Speed.FLAT_OUT;
  private long nextEpochDue;
  private Losses losses;
  private long lossesComputed;
  private long lossesTook;
  private long published;

  /** Starts the thread; training waits for {@link #play}. */
  public TrainingSession(Experiment experiment) {
    trainer = new Trainer(experiment);
    losses = trainer.losses();
    guard = new FiniteGuard(trainer, losses.objective());
    newest = new AtomicReference<>(takeSnapshot());
    loop = new CommandLoop("training", this::publish, this::work);
    loop.start();
  }

  /** The newest state that is ready to be looked at. */
  public Snapshot snapshot() {
    wanted = true;
    return newest.get();
  }

  /** Trains on until {@link #pause}. */
  public void play() {
    send(
        () -> {
          playing = true;
          breakdown = null;
          nextEpochDue = System.nanoTime();
        });
  }

  /** Stops after the present mini-batch. */
  public void pause() {
    send(
        () -> {
          playing = false;
          settle();
        });
  }

  /** Pauses, after the present epoch is complete. */
  public void stepEpoch() {
    send(() -> stepOnce(trainer::finishEpoch));
  }

  /** Pauses, after one more mini-batch. */
  public void stepBatch() {
    send(() -> stepOnce(trainer::step));
  }

  /** Pauses, after training on one more example alone. */
  public void stepExample() {
    send(() -> stepOnce(trainer::stepExample));
  }

  /** Starts afresh, with the same data and the same first weights; goes on if it was playing. */
  public void reset() {
    send(() -> startAfresh(trainer.experiment()));
  }

  /**
   * Takes other settings: trains on where {@link Experiment#canTrainOnAs} holds, starts afresh
   * otherwise.
   */
  public void change(Experiment experiment) {
    send(
        () -> {
          if (trainer.experiment().canTrainOnAs(experiment)) {
            // Remembers this state: a repetition must not reach back across a change of settings.
            settle();
            trainer.trainOnAs(experiment);
            settle();
          } else {
            startAfresh(experiment);
          }
        });
  }

  /**
   * Remembers the present state, weights included.
   *
   * @return to be given to {@link #restore}
   */
  public SavedState save() {
    SavedState state = new SavedState();
    send(() -> save(state));
    return state;
  }

  private void save(SavedState state) {
    state.trainer = new Trainer(trainer, trainer.experiment());
    state.run = run;
  }

  /**
   * Goes over to other settings in the middle of a run, as {@link Experiment#canSwitchTo} allows:
   * weights and epoch stay, unless weights are drawn otherwise. Where the losses would not be
   * finite, or the session has other data or layers by now, it starts afresh.
   *
   * @return the state before, to be given to {@link #restore}
   */
  public SavedState switchTo(Experiment experiment) {
    SavedState state = new SavedState();
    send(
        () -> {
          save(state);
          if (trainer.experiment().canSwitchTo(experiment)) {
            Trainer switched = new Trainer(trainer, experiment);
            if (switched.losses().areFinite()) {
              continueWith(switched);
              return;
            }
          }
          startAfresh(experiment);
        });
    return state;
  }

  /** Goes back to {@code state}, weights included; goes on if it was playing. */
  public void restore(SavedState state) {
    send(
        () -> {
          Trainer saved = state.trainer;
          if (saved != null) {
            continueWith(new Trainer(saved, saved.experiment()));
            if (run != state.run) {
              run++;
            }
          }
        });
  }

  private void continueWith(Trainer other) {
    trainer = other;
    losses = trainer.losses();
    guard = new FiniteGuard(trainer, losses.objective());
    breakdown = null;
  }

  /**
   * Goes back to the last good state, one whose loss was at most twice the least one of the run,
   * and takes other settings from there on; starts afresh where {@link Experiment#canTrainOnAs}
   * does not hold. Waits for {@link #play}.
   */
  public void recover(Experiment experiment) {
    send(
        () -> {
          playing = false;
          if (trainer.experiment().canTrainOnAs(experiment)) {
            guard.goBackToGood();
            trainer.trainOnAs(experiment);
            breakdown = null;
            settle();
          } else {
            startAfresh(experiment);
          }
        });
  }

  /**
   * Sets a weight or a bias; training goes on from there. Nothing happens where the session has
   * started afresh since run {@code run}, whose network was meant, or where with this value the
   * losses would not be finite.
   *
   * @param run of the snapshot that {@code index} refers to
   * @param index in {@link playground.model.network.ParameterLayout}
   * @param value {@link Limits#PARAMETER}
   * @throws IllegalArgumentException if {@code value} is out of its range
   */
  public void setParameter(long run, int index, double value) {
    if (!Limits.PARAMETER.contains(value)) {
      throw new IllegalArgumentException(
          "parameter: %s; a number from %s to %s"
              .formatted(value, Limits.PARAMETER.min(), Limits.PARAMETER.max()));
    }
    send(
        () -> {
          if (run == this.run) {
            setParameter(index, value);
          }
        });
  }

  private void setParameter(int index, double value) {
    // Remembers this state: a repetition must not reach back across the change.
    settle();
    double before = trainer.parameters()[index];
    trainer.setParameter(index, value);
    if (!trainer.losses().areFinite()) {
      trainer.setParameter(index, before);
    }
    settle();
  }

  /** Trains at another speed. */
  public void setSpeed(Speed newSpeed) {
    send(
        () -> {
          speed = newSpeed;
          nextEpochDue = System.nanoTime();
        });
  }

  /** From now on snapshots carry what {@code wanted} asks for, and nothing else. */
  public void watch(Instruments wanted) {
    send(() -> closeUps.want(wanted));
  }

  /** Ends the thread and waits until it has ended. */
  @Override
  public void close() {
    loop.close();
  }

  private void send(Runnable command) {
    loop.send(command);
  }

  /** Trains where an epoch is due; answers how long until the next one is. */
  private long work() {
    if (!playing) {
      return CommandLoop.UNTIL_COMMAND;
    }
    long now = System.nanoTime();
    if (now >= nextEpochDue) {
      train(now);
    }
    return playing ? Math.max(0, nextEpochDue - System.nanoTime()) : 0;
  }

  /** Trains until the next epoch is not yet due, or there is a command. */
  private void train(long start) {
    nextEpochDue = Math.max(nextEpochDue, start - CATCH_UP_NANOS);
    long now = start;
    long work = 0;
    long workOfStep = (long) trainer.experiment().training().batchSize() * trainer.parameterCount();
    while (now >= nextEpochDue && playing && !loop.isInterrupted()) {
      long epoch = trainer.epoch();
      trainer.step();
      work += workOfStep;
      boolean epochEnds = trainer.epoch() != epoch;
      if (epochEnds) {
        nextEpochDue += speed.nanosPerEpoch();
        endEpoch();
      }
      if (work >= WORK_PER_CLOCK || epochEnds && speed.nanosPerEpoch() > 0) {
        work = 0;
        now = System.nanoTime();
        if (!epochEnds && wanted && now - published > MID_EPOCH_NANOS) {
          stopUnlessFinite();
          publish();
        }
      }
    }
  }

  private void endEpoch() {
    boolean unhurried = speed.nanosPerEpoch() >= UNHURRIED_NANOS;
    long sinceLosses = System.nanoTime() - lossesComputed;
    boolean look = wanted || unhurried;
    if (look ? sinceLosses >= LOSS_TIME_SHARE * lossesTook : sinceLosses >= UNSEEN_NANOS) {
      computeLosses();
    } else {
      stopUnlessFinite();
    }
    if (look && playing) {
      publish();
    }
  }

  private void stepOnce(Runnable step) {
    if (playing) {
      // Remembers this state: a repetition must not mix this kind of step with those before.
      settle();
    }
    playing = false;
    breakdown = null;
    step.run();
    settle();
  }

  /** Computes the losses where something else follows than the steps before. */
  private void settle() {
    computeLosses();
    guard.begin();
  }

  private void stopUnlessFinite() {
    if (!trainer.parametersAreFinite()) {
      stopAtLastFinite();
    }
  }

  /** Computes the losses; where they or the parameters are not finite, goes back and stops. */
  private void computeLosses() {
    long start = System.nanoTime();
    losses = trainer.losses();
    lossesComputed = System.nanoTime();
    lossesTook = lossesComputed - start;
    if (losses.areFinite() && trainer.parametersAreFinite()) {
      guard.remember(losses.objective());
    } else {
      stopAtLastFinite();
    }
  }

  private void stopAtLastFinite() {
    breakdown = guard.goBack();
    losses = trainer.losses();
    playing = false;
    publish();
  }

  private void startAfresh(Experiment experiment) {
    trainer = new Trainer(experiment);
    losses = trainer.losses();
    guard = new FiniteGuard(trainer, losses.objective());
    breakdown = null;
    nextEpochDue = System.nanoTime();
    run++;
  }

  private void publish() {
    wanted = false;
    newest.set(takeSnapshot());
    published = System.nanoTime();
  }

  private Snapshot takeSnapshot() {
    GradientReading reading = closeUps.read(trainer, playing);
    return new Snapshot(
        run,
        trainer.experiment(),
        trainer.architecture(),
        trainer.split(),
        new Parameters(trainer.architecture(), trainer.parameters()),
        trainer.epoch(),
        trainer.position(),
        losses,
        reading.flow(),
        reading.closeUp(),
        playing,
        Optional.ofNullable(breakdown));
  }
}
