package playground.app.session;

import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import playground.app.session.edit.ExperimentChanges;
import playground.app.session.edit.RunEdit;
import playground.app.session.edit.RunSettings;
import playground.app.session.edit.SessionEvent;
import playground.app.session.edit.SessionListeners;
import playground.app.session.edit.SetByHand;
import playground.app.session.edit.Setup;
import playground.app.session.file.Document;
import playground.app.session.past.RunHistories;
import playground.app.session.past.Runs;
import playground.app.session.past.TimeTravel;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Checkpoint;
import playground.model.training.history.RunHistory;
import playground.model.training.history.SavedRun;
import playground.model.training.session.PastState;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.Snapshot;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedExample;

/**
 * The running experiment as the window sees it: properties to show, commands to give.
 *
 * <p>A change of the experiment shows in {@link #experimentProperty} at once and reaches the
 * training thread with the next mini-batch; what comes of it shows in {@link #snapshotProperty}
 * after the next {@link #pulse}.
 */
public final class SessionModel implements AutoCloseable {
  private final SingleSession session;
  private final RunHistories histories = new RunHistories();
  private final ExperimentChanges changes;
  private final Playback playback;
  private final Waiting waiting = new Waiting();
  private final Recoveries recoveries;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final TimeTravel past;
  private final Runs runs;
  private final ReadOnlyObjectWrapper<Snapshot> newest;
  private final ReadOnlyObjectWrapper<Notice> notice;
  private final ObjectProperty<Document> document =
      new SimpleObjectProperty<>(this, "document", new Document());
  private final RunSettings settings;
  private final SessionListeners listeners = new SessionListeners();
  private InstrumentSelection instruments = InstrumentSelection.NONE;

  /** Starts a session with {@code first}, paused. */
  public SessionModel(Experiment first) {
    this(new SingleSession(first));
  }

  /** Shows {@code session}, which is paused, and closes it. */
  SessionModel(SingleSession session) {
    this.session = session;
    changes = new ExperimentChanges(session, session.snapshot().experiment(), listeners::happened);
    newest = new ReadOnlyObjectWrapper<>(this, "newest", session.snapshot());
    snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", newest.get());
    past = new TimeTravel(session.recording());
    runs = new Runs(session.recording());
    past.shownProperty().subscribe(this::showEpoch);
    // A change is one of the present run, and is seen there.
    changes.setupProperty().subscribe(past::backToPresent);
    changes.onBranch(histories::branch);
    notice = new ReadOnlyObjectWrapper<>(this, "notice", Notice.info("status.welcome"));
    settings = new RunSettings(changes, this::inRun, this::tell);
    playback =
        new Playback(
            session,
            changes.experimentProperty(),
            this::tell,
            () -> changes.reset(inRun()),
            () -> past.backToPresent());
    histories.add(newest());
    recoveries = new Recoveries(session::lastGood);
  }

  /** The settings that the user sees and edits. */
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return changes.experimentProperty();
  }

  /** The settings, and the parameters set by hand: all of the network that can be undone. */
  public ReadOnlyObjectProperty<Setup> setupProperty() {
    return changes.setupProperty();
  }

  /** What the settings are a state of; another one since each time an experiment was begun. */
  public ObjectProperty<Document> documentProperty() {
    return document;
  }

  /** Tells {@code listener} of parameters that were not set, or can no longer be undone. */
  public void onDrop(Consumer<RunEdit> listener) {
    changes.onDrop(listener);
  }

  /**
   * The state of training that the window shows: the newest that was taken over, which can lag
   * behind the experiment, or one of the {@link #past}.
   */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** Edits the settings. */
  public RunSettings settings() {
    return settings;
  }

  /** Plays, pauses and steps the run. */
  public Playback playback() {
    return playback;
  }

  /** What was last told to the user. */
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Calls {@code listener} with all that happens from now on, before the user is told about it. */
  public void onEvent(Consumer<SessionEvent> listener) {
    listeners.add(listener);
  }

  /** Losses and gradients of the present run, over its epochs. */
  public RunHistory history() {
    return histories.present();
  }

  /** Losses and gradients of the present run and of those before it. */
  public RunHistories histories() {
    return histories;
  }

  /** Readies the engine for its full speed, while the user does not yet ask anything of it. */
  public void warmUp() {
    session.warmUp();
  }

  /** Takes over what training has reached; called once a frame. */
  public void pulse() {
    // Taken first: what these states answer has been answered by then, so nobody sees a value that
    // was set before being told about it.
    List<Snapshot> states = session.takeSnapshots();
    changes.answers().ifPresent(this::tell);
    if (!states.isEmpty()) {
      states.forEach(histories::add);
      newest.set(states.getLast());
      showEpoch();
      playback.follow(states);
    }
    past.pulse(newest());
    recoveries.pulse(newest(), experimentProperty().get());
    waiting.pulse(isUpToDate());
    if (isUpToDate()) {
      // They are others only where what was asked could not be done.
      changes.adopt(newest().experiment());
    }
  }

  private void showEpoch() {
    PastState then = past.shownProperty().get();
    snapshot.set(then == null ? newest() : then.snapshot());
  }

  /** The newest state of training that was taken over, whatever the window shows. */
  public Snapshot newest() {
    return newest.get();
  }

  /** Likewise. */
  public ReadOnlyObjectProperty<Snapshot> newestProperty() {
    return newest.getReadOnlyProperty();
  }

  /** Shows what the run has been through. */
  public TimeTravel past() {
    return past;
  }

  /** Goes on from the epoch of the past that is shown, as a run of its own. */
  public void branch() {
    PastState then = past.shownProperty().get();
    if (then != null) {
      past.backToPresent();
      tell(changes.branch(then.saved()));
    }
  }

  /** The runs that one can go back to. */
  public Runs runs() {
    return runs;
  }

  /** Goes back to where {@code run} was left, and on with it. */
  public void goTo(long run) {
    if (run != newest().run()) {
      runs.latest(run).ifPresent(place -> tell(changes.goTo(place)));
    }
  }

  /** The ways on after training diverged. */
  public Recoveries recoveries() {
    return recoveries;
  }

  /** Whether the snapshot shows what came of everything that was asked. */
  public boolean isUpToDate() {
    return newest().commands() >= session.commands();
  }

  /** Whether what was asked is being prepared for so long that one should say so. */
  public ReadOnlyBooleanProperty preparingProperty() {
    return waiting.isLongProperty();
  }

  /** Asks for other instruments; what they show comes with the snapshots. */
  public void watch(UnaryOperator<InstrumentSelection> edit) {
    instruments = edit.apply(instruments);
    past.watch(instruments);
    session.watch(instruments);
  }

  /** Tells the user something in the status line. */
  public void tell(Notice newNotice) {
    notice.set(newNotice);
  }

  /**
   * Sets a weight or a bias, and training goes on from there. Where the losses would not be finite
   * with it, or the network is another one since, it is refused with the next {@link #pulse}.
   *
   * @param of the state of the run that is meant
   * @param name what the parameter is called, in the user's language
   * @param index in {@link playground.model.network.ParameterLayout}
   * @param value in {@link playground.model.experiment.Limits#PARAMETER}
   */
  public void setParameter(Snapshot of, String name, int index, double value) {
    if (of != newest() && past.shownProperty().get() != null) {
      tell(Notice.problem("past.cannotSet", of.epoch()));
      return;
    }
    changes.setParameter(of.run(), new SetByHand(name, index, value));
  }

  /**
   * Asks for every number of the step that training would take next; it is not taken. The window
   * shows the present, which that step begins from.
   */
  public Future<TraceAnswer> traceNext() {
    past.backToPresent();
    return session.traceNext();
  }

  /** Asks for every number of a step on one example of the present run alone, likewise. */
  public Future<TraceAnswer> traceExample(TracedExample example) {
    past.backToPresent();
    return session.traceExample(newest().run(), example);
  }

  /** Asks for where training is, with all that it goes on from. */
  public Future<SavedRun> savedRun() {
    past.backToPresent();
    return presentRun();
  }

  /** Likewise, also while the window shows the past. */
  public Future<SavedRun> presentRun() {
    return session.save();
  }

  /**
   * Goes on from where a run of the present experiment was.
   *
   * @return whether that could be, once it is known: not where the losses would not be finite
   */
  public Future<Boolean> goOnFrom(Checkpoint checkpoint) {
    return session.goOnFrom(experimentProperty().get(), checkpoint);
  }

  /** Waits at the beginning of the experiment of the first start. */
  public void openNew() {
    beginPaused(Experiment.first(), Notice.info("file.new"));
  }

  /** Waits at the beginning of a ready experiment, and says what there is to see in it. */
  public void open(PresetExperiment ready) {
    beginPaused(ready.experiment(), Notice.info(Texts.nameKey(ready) + ".help"));
  }

  /** As {@link #begin}, and waits there: some experiments are over after a few epochs. */
  public void beginPaused(Experiment other, Notice told) {
    playback.pause();
    begin(other, told);
  }

  /** Starts {@code other} from its beginning, of which {@code told} tells the user. */
  public void begin(Experiment other, Notice told) {
    changes.begin(other, inRun());
    document.set(new Document());
    opened(told);
  }

  /** What was just taken came from outside, of which {@code told} tells the user. */
  public void opened(Notice told) {
    listeners.happened(SessionEvent.OPENED);
    tell(told);
  }

  /**
   * After a divergence: back to the last good state, and on from there with what {@code edit} makes
   * of the settings once the user plays.
   */
  public void recover(UnaryOperator<Experiment> edit) {
    changes.recover(edit);
    playback.paused();
    tell(Notice.info("status.recovered"));
  }

  private boolean inRun() {
    return newest().epoch() > 0;
  }

  /** Ends training and its thread. */
  @Override
  public void close() {
    recoveries.close();
    past.close();
    session.close();
  }
}
