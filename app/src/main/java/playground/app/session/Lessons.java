package playground.app.session;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.app.session.edit.SessionEvent;
import playground.app.session.file.Document;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.Lesson;
import playground.model.experiment.preset.LessonPlace;

/**
 * Goes through lessons: each step sets the session's experiment, and the user does the rest. A
 * lesson ends where something else is opened, which is not one of its steps.
 */
public final class Lessons {
  private final SessionModel session;

  /** The speed to go back to; empty where no step has set its own. */
  private OptionalDouble usualSpeed = OptionalDouble.empty();

  private final ReadOnlyObjectWrapper<@Nullable Place> place =
      new ReadOnlyObjectWrapper<>(this, "place");

  /** For this session; no lesson is open. */
  public Lessons(SessionModel session) {
    this.session = session;
    place.subscribe((before, now) -> pace(now));
    // A file can have where in a lesson it was saved; an undone step is at the place that it had.
    session.documentProperty().flatMap(Document::lessonProperty).subscribe(saved -> goOn(saved));
    session.onEvent(
        event -> {
          if (event == SessionEvent.OPENED) {
            leaveUnlessPresent();
          }
        });
  }

  /**
   * Where the user is.
   *
   * @param lesson in which lesson
   * @param step at which step, from 0
   */
  public record Place(Lesson lesson, int step) {
    /** How many steps the lesson has. */
    public int steps() {
      return lesson.steps().size();
    }

    /** Whether no step comes before. */
    public boolean isFirst() {
      return step == 0;
    }

    /** Whether no step follows. */
    public boolean isLast() {
      return step == steps() - 1;
    }

    /** The key of what the step says. */
    public String key() {
      return Texts.nameKey(lesson) + "." + (step + 1);
    }
  }

  /** Where the user is; null where no lesson is open. */
  public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Whether the present step speaks of what the data are made with. */
  public BooleanBinding dataMeant() {
    return Bindings.createBooleanBinding(
        () -> {
          Place now = place.get();
          return now != null && LessonGuide.meansData(now.lesson(), now.step());
        },
        place);
  }

  /** Begins a lesson. */
  public void open(Lesson lesson) {
    place.set(new Place(lesson, 0));
    begin(lesson.steps().getFirst());
    remember();
  }

  /** Goes on to the next step; nothing where there is none. */
  public void next() {
    go(1);
  }

  /** Goes back to the step before; nothing where there is none. */
  public void back() {
    go(-1);
  }

  /** A step with the experiment of the one before leaves the run, and what was changed, alone. */
  private void go(int steps) {
    Place now = place.get();
    if (now == null || steps > 0 && now.isLast() || steps < 0 && now.isFirst()) {
      return;
    }
    List<Experiment> experiments = now.lesson().steps();
    Place next = new Place(now.lesson(), now.step() + steps);
    place.set(next);
    if (!experiments.get(next.step()).equals(experiments.get(now.step()))) {
      begin(experiments.get(next.step()));
    }
    remember();
  }

  /** Goes to the step whose experiment is there again, as undoing can bring it back. */
  public void follow() {
    Place now = place.get();
    if (now == null) {
      return;
    }
    List<Experiment> experiments = now.lesson().steps();
    Experiment present = session.experimentProperty().get();
    if (!present.equals(experiments.get(now.step())) && experiments.contains(present)) {
      place.set(new Place(now.lesson(), experiments.indexOf(present)));
    }
    remember();
  }

  /** Goes on at the place that came with what was opened or undone, if any did. */
  private void goOn(@Nullable LessonPlace saved) {
    if (saved != null) {
      Place there = new Place(saved.lesson(), saved.step());
      if (!there.equals(place.get())) {
        place.set(there);
      }
    }
  }

  /** A file of the present experiment has the place. */
  private void remember() {
    Place now = place.get();
    session
        .documentProperty()
        .get()
        .lessonProperty()
        .set(now == null ? null : new LessonPlace(now.lesson(), now.step()));
  }

  /** Plays at the speed of the step, and at the user's where it has none. */
  private void pace(@Nullable Place now) {
    DoubleProperty speed = session.playback().speedProperty();
    OptionalDouble wanted =
        now == null ? OptionalDouble.empty() : LessonGuide.speed(now.lesson(), now.step());
    if (wanted.isPresent()) {
      if (usualSpeed.isEmpty()) {
        usualSpeed = OptionalDouble.of(speed.get());
      }
      speed.set(wanted.getAsDouble());
    } else if (usualSpeed.isPresent()) {
      speed.set(usualSpeed.getAsDouble());
      usualSpeed = OptionalDouble.empty();
    }
  }

  private void leaveUnlessPresent() {
    Place now = place.get();
    if (now != null && !now.lesson().steps().contains(session.experimentProperty().get())) {
      leave();
    }
    follow();
  }

  private void begin(Experiment experiment) {
    session.beginPaused(experiment, Notice.info("lesson.begun"));
  }

  /** Ends the lesson; the experiment stays. */
  public void leave() {
    place.set(null);
    remember();
  }
}
