package playground.app.session.walk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.inspection.trace.TraceStage;
import playground.model.training.snapshot.ParameterEdit;
import playground.model.training.snapshot.Snapshot;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedExample;
import playground.model.training.snapshot.TracedStep;

/**
 * A walk through the step that training takes next, while training is paused. It follows the run:
 * after a step, a reset or another setting it is through the step that comes next then. Once
 * training is played it ends.
 */
public final class StepWalk {
  private static final double NANOS = 1e9;

  private final SessionModel session;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyObjectWrapper<@Nullable WalkView> view =
      new ReadOnlyObjectWrapper<>(this, "view");
  private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");
  private final DoubleProperty pace = new SimpleDoubleProperty(this, "pace", 1);
  private final ReadOnlyObjectWrapper<@Nullable TracedExample> alone =
      new ReadOnlyObjectWrapper<>(this, "alone");
  private final AskedParameter asked;
  private @Nullable Future<TraceAnswer> awaited;
  private @Nullable Moment walked;
  private @Nullable WalkPlace wanted;
  private int example;
  private long lastMove;

  /** Of this session; closed. */
  public StepWalk(SessionModel session) {
    this.session = session;
    session
        .playback()
        .playingProperty()
        .subscribe(
            trains -> {
              if (trains) {
                close();
              }
            });
    session
        .snapshotProperty()
        .subscribe(
            now -> {
              if (open.get() && !Moment.of(now).equals(walked)) {
                ask();
              }
            });
    asked = new AskedParameter(this);
  }

  /** What the step that comes next depends on. */
  private record Moment(
      long run, Experiment experiment, long epoch, int position, List<ParameterEdit> setByHand) {
    static Moment of(Snapshot at) {
      return new Moment(at.run(), at.experiment(), at.epoch(), at.position(), at.setByHand());
    }
  }

  /** Whether one walks. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The step and the place in it; null until the step is traced, and where it cannot be. */
  public ReadOnlyObjectProperty<@Nullable WalkView> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** The weight or bias whose gradient is asked about. */
  public AskedParameter asked() {
    return asked;
  }

  /** Whether it goes on by itself. */
  public BooleanProperty playingProperty() {
    return playing;
  }

  /** Places a second, while it goes on by itself. */
  public DoubleProperty paceProperty() {
    return pace;
  }

  /** The example that is walked alone; null where it is the next mini-batch. */
  public ReadOnlyObjectProperty<@Nullable TracedExample> aloneProperty() {
    return alone.getReadOnlyProperty();
  }

  /** Pauses training, and walks through its next mini-batch from the beginning. */
  public void open() {
    session.playback().pause();
    wanted = null;
    alone.set(null);
    example = 0;
    open.set(true);
    ask();
  }

  /** Goes to {@code place}, or what is nearest to it; begins where nobody walks. */
  void visit(WalkPlace place) {
    WalkView now = view.get();
    if (open.get() && now != null) {
      playing.set(false);
      show(now.step(), new WalkRoute(now.trace()).nearest(place).orElse(null));
    } else {
      open();
      wanted = place;
    }
  }

  /**
   * Walks through a step on {@code one} example alone, or, with null, through the mini-batch. An
   * example is walked from the beginning, but where a parameter is asked about.
   */
  public void walkAlone(@Nullable TracedExample one) {
    if (one != null && asked.partProperty().get() == null) {
      wanted = null;
    }
    alone.set(one);
    example = 0;
    ask();
  }

  /** Ends the walk. */
  public void close() {
    playing.set(false);
    wanted = null;
    open.set(false);
    view.set(null);
    awaited = null;
  }

  private void ask() {
    TracedExample one = alone.get();
    walked = Moment.of(session.snapshotProperty().get());
    awaited = one == null ? session.traceNext() : session.traceExample(one);
  }

  /** Takes over what was traced, and goes on by itself where that is wanted; once a frame. */
  public void pulse(long now) {
    Future<TraceAnswer> answer = awaited;
    if (answer != null && answer.state() == Future.State.SUCCESS) {
      awaited = null;
      take(answer.resultNow());
    }
    if (!playing.get()) {
      lastMove = now;
    } else if (now - lastMove >= NANOS / pace.get()) {
      lastMove = now;
      if (!next()) {
        playing.set(false);
      }
    }
  }

  private void take(TraceAnswer answer) {
    switch (answer) {
      case TraceAnswer.Traced(TracedStep step) -> {
        example = Math.min(example, step.trace().examples() - 1);
        show(step, new WalkRoute(step.trace()).nearest(wanted).orElse(null));
      }
      case TraceAnswer.Refused(TraceAnswer.Reason reason) -> {
        view.set(null);
        if (reason == TraceAnswer.Reason.INTERRUPTED) {
          ask();
        } else {
          session.tell(Notice.problem(Texts.nameKey(reason)));
          refused();
        }
      }
    }
  }

  /** Back to the mini-batch, where it was an example that cannot be walked alone. */
  private void refused() {
    if (alone.get() == null) {
      close();
    } else {
      walkAlone(null);
    }
  }

  private void show(TracedStep step, @Nullable WalkPlace place) {
    wanted = place;
    view.set(new WalkView(step, place, example));
  }

  /** Goes on to the next unit; whether there was one. */
  public boolean next() {
    return go((route, place) -> route.next(place));
  }

  /** Goes back to the unit before; whether there was one. */
  public boolean back() {
    return go((route, place) -> route.previous(place));
  }

  /** Goes on to the next layer; whether there was one. */
  public boolean skipLayer() {
    return go((route, place) -> route.nextLayer(place));
  }

  /** Goes to where {@code stage} begins; whether it is reached. */
  public boolean goTo(TraceStage stage) {
    return go((route, place) -> route.first(stage));
  }

  /** Goes to {@code unit} of {@code layer} in the present stage, where the stage comes to it. */
  public boolean goTo(int layer, int unit) {
    return go(
        (route, place) ->
            route
                .nearest(new WalkPlace(place.stage(), layer, unit))
                .filter(there -> there.layer() == layer && there.unit() == unit));
  }

  /** Follows another example of the mini-batch, counted from 0. */
  public void follow(int newExample) {
    WalkView now = view.get();
    if (now != null) {
      example = Math.clamp(newExample, 0, now.trace().examples() - 1);
      show(now.step(), now.place());
    }
  }

  /** Takes the step that was walked, and goes on with the one after it, from its beginning. */
  public void takeStep() {
    wanted = null;
    session.playback().stepBatch();
  }

  /** A way from one place to another. */
  private interface Way {
    Optional<WalkPlace> from(WalkRoute route, WalkPlace place);
  }

  private boolean go(Way way) {
    WalkView now = view.get();
    if (now == null || now.place() == null) {
      return false;
    }
    Optional<WalkPlace> next = way.from(new WalkRoute(now.trace()), now.place());
    next.ifPresent(
        place -> {
          asked.forget();
          show(now.step(), place);
        });
    return next.isPresent();
  }
}
