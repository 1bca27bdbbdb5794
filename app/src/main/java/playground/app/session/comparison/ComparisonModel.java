package playground.app.session.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.app.session.Playback;
import playground.app.session.Waiting;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflictException;
import playground.model.experiment.preset.PresetComparison;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.history.RunHistory;
import playground.model.training.session.TrainingSession;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.Snapshot;

/**
 * Two or three networks that train in lockstep, as the window sees them. Their thread runs only
 * while they are open.
 */
public final class ComparisonModel implements AutoCloseable {
  private final ReadOnlyObjectWrapper<List<Experiment>> experiments =
      new ReadOnlyObjectWrapper<>(this, "experiments", List.of());
  private final ReadOnlyObjectWrapper<List<Snapshot>> snapshots =
      new ReadOnlyObjectWrapper<>(this, "snapshots", List.of());
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.info("compare.welcome"));
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private final LaneSettings settings = new LaneSettings(this);
  private final Waiting waiting = new Waiting();
  private final SettingsHistory changes = new SettingsHistory();
  private List<RunHistory> histories = List.of();
  private InstrumentSelection instruments = InstrumentSelection.NONE;
  private Speed speed = new Speed(60);
  private @Nullable TrainingSession session;

  /** The settings of each network; empty while nothing is open. */
  public ReadOnlyObjectProperty<List<Experiment>> experimentsProperty() {
    return experiments.getReadOnlyProperty();
  }

  /** The settings of the network that the user edits, first the last one. */
  public LaneSettings settings() {
    return settings;
  }

  /** The newest state of each network that was taken over; empty while nothing is open. */
  public ReadOnlyObjectProperty<List<Snapshot>> snapshotsProperty() {
    return snapshots.getReadOnlyProperty();
  }

  /** What was last told to the user. */
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Tells the user something that is not of the comparison itself. */
  public void tell(Notice newNotice) {
    notice.set(newNotice);
  }

  /** Whether training goes on. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Losses and gradients of network {@code lane} over the epochs. */
  public RunHistory history(int lane) {
    return histories.get(lane);
  }

  /** Starts a comparison of these settings; goes on if one was playing. */
  public void open(List<Experiment> wanted) {
    changes.clear();
    start(wanted);
    settings.laneProperty().set(wanted.size() - 1);
    tell(Notice.info("compare.welcome"));
  }

  /** Starts a ready comparison and says what it shows. */
  public void open(PresetComparison ready) {
    open(ready.experiments());
    tell(Notice.info(Texts.nameKey(ready) + ".help"));
  }

  private void start(List<Experiment> wanted) {
    TrainingSession open = session;
    if (open == null) {
      open = new TrainingSession(wanted);
      open.setSpeed(speed);
      open.watch(instruments);
      session = open;
    } else {
      open.restart(wanted);
    }
    experiments.set(List.copyOf(wanted));
  }

  /** Changes one network, or {@link LaneSettings#ALL}, and all restart. */
  void edit(int lane, UnaryOperator<Experiment> edit) {
    List<Experiment> now = experiments.get();
    List<Experiment> changed = new ArrayList<>(now);
    try {
      for (int k = 0; k < changed.size(); k++) {
        if (lane == LaneSettings.ALL || lane == k) {
          changed.set(k, edit.apply(changed.get(k)));
        }
      }
    } catch (SettingsConflictException e) {
      tell(Notice.problem(Texts.nameKey(e.conflict())));
      return;
    }
    if (!changed.equals(now)) {
      changes.add(now);
      start(changed);
      tell(
          lane == LaneSettings.ALL
              ? Notice.info("compare.allChanged")
              : Notice.info("compare.changed", Character.toString('A' + lane)));
    }
  }

  /** Takes the latest change of the settings back, and all restart. */
  public void undo() {
    changes.undo(experiments.get()).ifPresent(this::startAgain);
  }

  /** Makes a change again that was taken back. */
  public void redo() {
    changes.redo(experiments.get()).ifPresent(this::startAgain);
  }

  /** Whether there is a change to undo. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return changes.canUndoProperty();
  }

  /** Whether there is a change to redo. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return changes.canRedoProperty();
  }

  private void startAgain(List<Experiment> wanted) {
    start(wanted);
    tell(Notice.info("compare.undone"));
  }

  /** Whether the networks are being made, or reset, for so long that one should say so. */
  public ReadOnlyBooleanProperty preparingProperty() {
    return waiting.isLongProperty();
  }

  /** Takes over what training has reached; called once a frame. */
  public void pulse() {
    TrainingSession open = session;
    if (open != null) {
      takeOver(open.takeSnapshots());
      List<Snapshot> newest = snapshots.get();
      boolean upToDate = !newest.isEmpty() && newest.getFirst().commands() >= open.commands();
      waiting.pulse(upToDate);
      if (upToDate) {
        playing.set(newest.stream().anyMatch(Snapshot::playing));
      }
    }
  }

  private void takeOver(List<List<Snapshot>> states) {
    if (states.isEmpty()) {
      return;
    }
    states.forEach(this::remember);
    List<Snapshot> before = snapshots.get();
    List<Snapshot> newest = states.getLast();
    snapshots.set(newest);
    if (newest.stream().allMatch(ComparisonModel::isBroken)) {
      if (playing.get() || !before.stream().allMatch(ComparisonModel::isBroken)) {
        tell(Notice.problem("compare.allBroke"));
      }
      playing.set(false);
      return;
    }
    for (int lane = 0; lane < newest.size(); lane++) {
      boolean knew = lane < before.size() && isBroken(before.get(lane));
      Optional<Divergence> divergence = newest.get(lane).divergence();
      if (divergence.isPresent() && !knew) {
        String name = Character.toString('A' + lane);
        tell(Notice.problem("compare.broke", name, divergence.get().epoch()));
      }
    }
  }

  private static boolean isBroken(Snapshot snapshot) {
    return snapshot.divergence().isPresent();
  }

  private void remember(List<Snapshot> state) {
    if (histories.size() != state.size()) {
      histories = state.stream().map(snapshot -> new RunHistory()).toList();
    }
    for (int lane = 0; lane < state.size(); lane++) {
      histories.get(lane).add(state.get(lane));
    }
  }

  /** Trains all on, or pauses all. */
  public void togglePlaying() {
    if (session == null) {
      return;
    }
    if (playing.get()) {
      session.pause();
    } else {
      session.play();
    }
    playing.set(!playing.get());
  }

  /** Pauses after one more epoch of all. */
  public void stepEpoch() {
    if (session != null) {
      playing.set(false);
      session.stepEpoch();
    }
  }

  /** All start again from the same weights. */
  public void reset() {
    if (session != null) {
      session.reset();
    }
  }

  /** Epochs a second; {@link Playback#FLAT_OUT} and more for as fast as the machine can. */
  public void setSpeed(double epochsPerSecond) {
    speed = Playback.speedOf(epochsPerSecond);
    if (session != null) {
      session.setSpeed(speed);
    }
  }

  /** Whether the factors of each layer are measured. */
  public void watchFactors(boolean watched) {
    instruments = instruments.withFactors(watched);
    if (session != null) {
      session.watch(instruments);
    }
  }

  /** Ends training and its thread; {@link #open} begins again. */
  @Override
  public void close() {
    if (session != null) {
      session.close();
      session = null;
    }
    playing.set(false);
    waiting.pulse(true);
    histories = List.of();
    snapshots.set(List.of());
    experiments.set(List.of());
  }
}
