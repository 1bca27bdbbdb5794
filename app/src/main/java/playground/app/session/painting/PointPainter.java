package playground.app.session.painting;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.session.edit.SessionEvent;
import playground.app.session.io.Background;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.model.data.Samples;
import playground.model.data.Split;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.DataSettings;

/**
 * Own points that are painted on the map. A stroke shows at once; when it ends, its points become
 * the session's data, in one step to undo.
 *
 * <p>A first stroke over made data of classes adds to them; over values, or after {@link #clear},
 * it begins anew. All points are trained on from then on; those who want to test with some of them
 * say so by the share for training, which later strokes leave as it is.
 */
public final class PointPainter {
  /** The largest radius of the brush, as a fraction of the map's side. */
  public static final double LARGEST_BRUSH = 1.0 / 6;

  private static final double SMALLEST_ERASER = 1.0 / 40;

  private final SessionModel session;
  private final Brush dabs = new Brush();
  private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
  private final ObjectProperty<Tool> tool =
      new SimpleObjectProperty<>(this, "tool", new Tool.Adder(1));
  private final DoubleProperty brush = new SimpleDoubleProperty(this, "brush", 1.0 / 24);
  private final BooleanProperty cleared = new SimpleBooleanProperty(this, "cleared");
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");

  /** Strokes that have ended and are not yet in the data, the earliest first. */
  private final List<Stroke> waiting = new ArrayList<>();

  /** Strokes whose points are in the data, or about to be, but not yet in what is shown. */
  private final List<Stroke> settling = new ArrayList<>();

  private @Nullable Stroke stroke;
  private boolean settlingStartsEmpty;
  private boolean working;

  /** For this session. */
  public PointPainter(SessionModel session) {
    this.session = session;
    session.snapshotProperty().subscribe((before, now) -> forgetSettled());
    // What is opened is there to be looked at first.
    session.onEvent(
        event -> {
          if (event == SessionEvent.OPENED) {
            active.set(false);
          }
        });
    session
        .experimentProperty()
        .subscribe(
            (before, now) -> {
              if (!before.data().equals(now.data())) {
                cleared.set(false);
              }
              if (tool.get() instanceof Tool.Adder(int index) && index >= now.data().classes()) {
                tool.set(new Tool.Adder(now.data().classes() - 1));
              }
            });
  }

  /** Whether the pointer paints. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** What a stroke does. */
  public ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  /** The radius of the brush as a fraction of the map's side, 0 for single points. */
  public DoubleProperty brushProperty() {
    return brush;
  }

  /** Grows whenever {@link #shown} gives something else. */
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The radius within which the present tool acts, likewise. */
  public double reach() {
    return isErasing() ? Math.max(SMALLEST_ERASER, brush.get()) : brush.get();
  }

  private boolean isErasing() {
    return tool.get() instanceof Tool.Eraser;
  }

  /** Shows an empty plane; the data stay as they are until the first stroke. */
  public void clear() {
    cleared.set(true);
    changed();
    session.tell(Notice.info("points.cleared"));
  }

  /** Begins a stroke at a place of the map, by its shares of the width and of the height. */
  public void press(double across, double down) {
    stroke =
        switch (tool.get()) {
          case Tool.Adder(int classIndex) -> Stroke.adding(classIndex);
          case Tool.Eraser() -> Stroke.erasing(reach());
        };
    dab(stroke, across, down);
  }

  /** Goes on with the stroke. */
  public void drag(double across, double down) {
    if (stroke != null && dabs.isDue(reach(), across, down)) {
      dab(stroke, across, down);
    }
  }

  private void dab(Stroke onto, double across, double down) {
    if (isErasing()) {
      dabs.dot(onto, across, down);
    } else {
      dabs.spray(onto, brush.get(), across, down);
    }
    changed();
  }

  /** Ends the stroke: its points become the data. */
  public void release() {
    if (stroke != null) {
      waiting.add(stroke);
      stroke = null;
      work();
    }
  }

  /** Applies what is waiting, on another thread: there can be a million points. */
  private void work() {
    if (working || waiting.isEmpty()) {
      return;
    }
    working = true;
    List<Stroke> strokes = waiting.stream().map(Stroke::copy).toList();
    waiting.clear();
    if (cleared.get()) {
      settling.clear();
      settlingStartsEmpty = true;
    }
    settling.addAll(strokes);
    PaintGround ground = ground();
    Background.run("points", () -> ground.with(strokes), this::take, this::failed);
  }

  /** The strokes are lost, the next ones are not. */
  private void failed() {
    working = false;
    settling.clear();
    settlingStartsEmpty = false;
    changed();
    work();
  }

  /** What a stroke goes over: own points, generated ones of classes, or an empty plane. */
  private PaintGround ground() {
    CustomPoints own = session.experimentProperty().get().data().customPoints();
    Split split = session.snapshotProperty().get().split();
    Samples train = own == null ? split.train() : own.points();
    if (cleared.get() || train.classNames().isEmpty()) {
      return new PaintGround(() -> PaintGround.emptied(train));
    }
    return new PaintGround(() -> own == null ? train.and(split.test()) : train);
  }

  private void take(PaintGround.Painted painted) {
    working = false;
    CustomPoints made = painted.points();
    if (made != null) {
      boolean first = session.experimentProperty().get().data().customPoints() == null;
      session
          .settings()
          .editData(data -> first ? allTrained(data, made) : data.withOwnPoints(made));
      if (first) {
        session.tell(Notice.info("points.allTrained"));
      }
    } else if (painted.size() == 0) {
      settling.clear();
      clear();
    } else {
      settling.clear();
      session.tell(Notice.problem("points.tooMany", Numbers.count(CustomPoints.MOST)));
    }
    forgetSettled();
    changed();
    work();
  }

  /** Whoever paints wants the network to learn it: no point is set aside for testing unasked. */
  private static DataSettings allTrained(DataSettings data, CustomPoints made) {
    return data.withOwnPoints(made).withTrainPercent(100);
  }

  /** Once the session shows the newest data, the strokes are in them. */
  private void forgetSettled() {
    boolean upToDate =
        !settling.isEmpty()
            && !working
            && session
                .snapshotProperty()
                .get()
                .experiment()
                .equals(session.experimentProperty().get());
    if (upToDate) {
      settling.clear();
      settlingStartsEmpty = false;
      changed();
    }
  }

  /**
   * What is to be shown of some points of the newest snapshot, with all strokes that are not yet in
   * them.
   *
   * @param points not more of them than can be gone through for a frame
   * @param train whether they are training points, among which new ones appear
   */
  public Samples shown(Samples points, boolean train) {
    if (!cleared.get() && settling.isEmpty() && waiting.isEmpty() && stroke == null) {
      return points;
    }
    boolean empty = cleared.get() || settlingStartsEmpty;
    List<Stroke> strokes = new ArrayList<>(settling);
    strokes.addAll(waiting);
    if (stroke != null) {
      strokes.add(stroke);
    }
    Samples shown = empty ? points.range(0, 0) : points;
    for (Stroke each : strokes) {
      if (train || each.erases()) {
        shown = each.applyTo(shown);
      }
    }
    return shown;
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }
}
