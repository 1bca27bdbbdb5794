package playground.app.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflict;
import playground.model.training.session.SingleSession;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.Snapshot;

/** Plays and pauses the run, takes it on step by step or back to its start, and sets its speed. */
public final class Playback {
  /** A speed from here on means as fast as the machine can, epochs a second. */
  public static final double FLAT_OUT = 10_000;

  private final SingleSession session;
  private final ReadOnlyObjectProperty<Experiment> experiment;
  private final Consumer<Notice> tell;
  private final Supplier<Notice> restart;
  private final Runnable showPresent;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 60);
  private Optional<Divergence> toldDivergence = Optional.empty();

  /**
   * Of {@code session}, which is paused.
   *
   * @param experiment the settings that the user sees
   * @param tell tells the user something
   * @param restart starts the run again from its first weights, and answers what to tell
   * @param showPresent shows the present state, which a single step is taken from
   */
  Playback(
      SingleSession session,
      ReadOnlyObjectProperty<Experiment> experiment,
      Consumer<Notice> tell,
      Supplier<Notice> restart,
      Runnable showPresent) {
    this.showPresent = showPresent;
    this.session = session;
    this.restart = restart;
    this.experiment = experiment;
    this.tell = tell;
    speed.subscribe(now -> session.setSpeed(speedOf(now.doubleValue())));
  }

  /** The speed for a number of epochs a second; from {@link #FLAT_OUT} on, without a limit. */
  public static Speed speedOf(double epochsPerSecond) {
    return epochsPerSecond >= FLAT_OUT ? Speed.FLAT_OUT : new Speed(epochsPerSecond);
  }

  /** Whether training goes on. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Epochs a second; {@link #FLAT_OUT} and more for as fast as the machine can. */
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** Trains on, or pauses. */
  public void toggle() {
    if (playing.get()) {
      pause();
    } else {
      toldDivergence = Optional.empty();
      session.play();
      playing.set(true);
      tell.accept(Notice.info("status.playing"));
    }
  }

  /** Pauses, where it trains. */
  public void pause() {
    if (playing.get()) {
      session.pause();
      pausing();
    }
  }

  /** Shows that the run is about to pause. */
  private void pausing() {
    if (playing.get()) {
      playing.set(false);
      tell.accept(Notice.info("status.paused"));
    }
  }

  /** Pauses after the end of the present epoch. */
  public void stepEpoch() {
    showPresent.run();
    pausing();
    session.stepEpoch();
  }

  /** Pauses after one more mini-batch. */
  public void stepBatch() {
    showPresent.run();
    pausing();
    session.stepBatch();
  }

  /** Pauses after training on one more example alone, which batch normalization cannot. */
  public void stepExample() {
    showPresent.run();
    pausing();
    if (experiment.get().architecture().normalizesBatches()) {
      tell.accept(Notice.problem(Texts.nameKey(SettingsConflict.BATCH_OF_ONE)));
    }
    session.stepExample();
  }

  /** Starts again from the same weights. */
  public void reset() {
    tell.accept(restart.get());
  }

  /** Knows that training was paused otherwise. */
  void paused() {
    playing.set(false);
  }

  /** Follows each of {@code states}, the earliest first: what training has come through. */
  void follow(List<Snapshot> states) {
    states.forEach(this::tellDivergence);
    Snapshot newest = states.getLast();
    if (newest.commands() >= session.commands()) {
      playing.set(newest.playing());
    }
  }

  private void tellDivergence(Snapshot state) {
    if (state.divergence().isPresent() && !state.divergence().equals(toldDivergence)) {
      Divergence broken = state.divergence().get();
      boolean output = broken.layer() == broken.depth() - 1;
      tell.accept(
          output
              ? Notice.problem("status.brokeAtOutput", broken.epoch())
              : Notice.problem("status.broke", broken.layer() + 1, broken.epoch()));
    }
    toldDivergence = state.divergence();
  }
}
