package playground.app.session.painting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import playground.app.session.io.Background;
import playground.app.session.io.PointsFiles;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.model.data.Bounds;
import playground.model.data.CustomPoints;
import playground.model.data.Points;
import playground.model.experiment.DataSettings;

/**
 * Own points that are painted on the map. A stroke shows at once; when it ends, its points become
 * the session's data, in one step to undo.
 *
 * <p>A first stroke over made data of two classes adds to them; over other data, or after {@link
 * #clear}, it begins anew. All points are trained on from then on; those who want to test with some
 * of them say so by the share for training, which later strokes leave as it is.
 */
public final class PointPainter {
  /** What a stroke does. */
  public enum Tool {
    /** Adds points of class +1. */
    POSITIVE,
    /** Adds points of class −1. */
    NEGATIVE,
    /** Takes points away. */
    ERASER
  }

  /** The largest radius of the brush, in the plane. */
  public static final double LARGEST_BRUSH = 2;

  private static final double SMALLEST_ERASER = 0.3;

  private final SessionModel session;
  private final PointsFiles points;
  private final Brush dabs = new Brush();
  private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.POSITIVE);
  private final DoubleProperty brush = new SimpleDoubleProperty(this, "brush", 0.5);
  private final BooleanProperty cleared = new SimpleBooleanProperty(this, "cleared");
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");

  /** Strokes that have ended and are not yet in the data, the earliest first. */
  private final List<Stroke> waiting = new ArrayList<>();

  /** Strokes whose points are in the data, or about to be, but not yet in what is shown. */
  private final List<Stroke> settling = new ArrayList<>();

  /** What strokes have made: how many points, and the points unless they are too many. */
  private record Painted(int size, @Nullable CustomPoints points) {}

  private @Nullable Stroke stroke;
  private boolean settlingStartsEmpty;
  private boolean working;

  /** For this session. */
  public PointPainter(SessionModel session) {
    this.session = session;
    points = new PointsFiles(session);
    session.snapshotProperty().subscribe((before, now) -> forgetSettled());
    session
        .experimentProperty()
        .subscribe(
            (before, now) -> {
              if (!before.data().equals(now.data())) {
                cleared.set(false);
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

  /** The radius of the brush in the plane, 0 for single points. */
  public DoubleProperty brushProperty() {
    return brush;
  }

  /** Grows whenever {@link #shown} gives something else. */
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The radius within which the present tool acts. */
  public double reach() {
    return tool.get() == Tool.ERASER ? Math.max(SMALLEST_ERASER, brush.get()) : brush.get();
  }

  /** Shows an empty plane; the data stay as they are until the first stroke. */
  public void clear() {
    cleared.set(true);
    changed();
    session.tell(Notice.info("points.cleared"));
  }

  /** Begins a stroke at a place of the plane. */
  public void press(double x1, double x2) {
    stroke =
        switch (tool.get()) {
          case POSITIVE -> Stroke.adding(1);
          case NEGATIVE -> Stroke.adding(-1);
          case ERASER -> Stroke.erasing(reach());
        };
    dab(stroke, x1, x2);
  }

  /** Goes on with the stroke. */
  public void drag(double x1, double x2) {
    if (stroke != null && dabs.isDue(reach(), x1, x2)) {
      dab(stroke, x1, x2);
    }
  }

  private void dab(Stroke onto, double x1, double x2) {
    if (tool.get() == Tool.ERASER) {
      dabs.dot(onto, x1, x2);
    } else {
      dabs.spray(onto, brush.get(), x1, x2);
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
    Supplier<@Nullable CustomPoints> under = cleared.get() ? () -> null : under();
    Background.run("points", () -> apply(strokes, under.get()), this::take, this::failed);
  }

  /** The strokes are lost, the next ones are not. */
  private void failed() {
    working = false;
    settling.clear();
    settlingStartsEmpty = false;
    changed();
    work();
  }

  /** Gives the points that a stroke goes over; null where they are not of two classes. */
  private Supplier<@Nullable CustomPoints> under() {
    CustomPoints own = session.experimentProperty().get().data().customPoints();
    return own != null
        ? () -> own
        : points.present().<Supplier<@Nullable CustomPoints>>map(it -> it::get).orElse(() -> null);
  }

  private static Points none() {
    return new Points(new double[0], new double[0], new double[0]);
  }

  /** What strokes make of points; the result can be of no use: none are left, or too many. */
  private static Painted apply(List<Stroke> strokes, @Nullable CustomPoints under) {
    Bounds bounds = under == null ? Bounds.SQUARE : under.bounds();
    Points made = under == null ? none() : under.points();
    for (Stroke each : strokes) {
      made = each.applyTo(made, bounds);
    }
    if (made.size() == 0 || made.size() > CustomPoints.MOST) {
      return new Painted(made.size(), null);
    }
    return new Painted(
        made.size(),
        under == null
            ? CustomPoints.drawn(made)
            : new CustomPoints(made, under.negativeName(), under.positiveName(), bounds));
  }

  private void take(Painted painted) {
    working = false;
    CustomPoints made = painted.points();
    if (made != null) {
      boolean first = session.experimentProperty().get().data().customPoints() == null;
      session.editData(data -> first ? allTrained(data, made) : data.withOwnPoints(made));
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
   * What is to be shown of some points of the newest snapshot, in the plane, with all strokes that
   * are not yet in them.
   *
   * @param inPlane not more of them than can be gone through for a frame
   * @param train whether they are training points, among which new ones appear
   */
  public Points shown(Points inPlane, boolean train) {
    if (!cleared.get() && settling.isEmpty() && waiting.isEmpty() && stroke == null) {
      return inPlane;
    }
    boolean empty = cleared.get() || settlingStartsEmpty;
    List<Stroke> strokes = new ArrayList<>(settling);
    strokes.addAll(waiting);
    if (stroke != null) {
      strokes.add(stroke);
    }
    Points shown = empty ? none() : inPlane;
    for (Stroke each : strokes) {
      if (train || each.added() == 0) {
        shown = each.applyTo(shown, Bounds.SQUARE);
      }
    }
    return shown;
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }
}
