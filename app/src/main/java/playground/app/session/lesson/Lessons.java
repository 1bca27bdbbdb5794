package playground.app.session.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.session.edit.SessionEvent;
import playground.app.session.file.Document;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.LessonPlace;
import playground.model.lesson.Lesson;
import playground.model.lesson.LessonStep;

/**
 * Goes through lessons: each step sets the session's experiment, and the user does the rest. A
 * lesson ends where something else is opened, which is not one of its steps.
 */
public final class Lessons {
  /** What the data are made with. */
  private static final List<String> OF_DATA = List.of("points", "noise", "trainShare");

  private final SessionModel session;
  private final LessonLibrary library;

  /** The speed to go back to; empty where no step has set its own. */
  private OptionalDouble usualSpeed = OptionalDouble.empty();

  private final ReadOnlyObjectWrapper<@Nullable Place> place =
      new ReadOnlyObjectWrapper<>(this, "place");

  /** For this session; no lesson is open. */
  public Lessons(SessionModel session, Texts texts) {
    this.session = session;
    library = new LessonLibrary(texts);
    texts.languageProperty().subscribe((before, now) -> translate());
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
   * @param lesson in which lesson, in the language in use
   * @param index at which step, from 0
   */
  public record Place(Lesson lesson, int index) {
    /** What the step is. */
    public LessonStep step() {
      return lesson.steps().get(index);
    }

    /** How many steps the lesson has. */
    public int steps() {
      return lesson.steps().size();
    }

    /** Whether no step comes before. */
    public boolean isFirst() {
      return index == 0;
    }

    /** Whether no step follows. */
    public boolean isLast() {
      return index == steps() - 1;
    }

    private List<Experiment> experiments() {
      return lesson.steps().stream().map(LessonStep::experiment).toList();
    }
  }

  /** Which lessons there are. */
  public LessonLibrary library() {
    return library;
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
          return now != null && now.step().shown().stream().anyMatch(OF_DATA::contains);
        },
        place);
  }

  /** Begins the lesson {@code id}, which is in the library. */
  public void open(String id) {
    Place first = new Place(library.find(id).orElseThrow(), 0);
    place.set(first);
    begin(first.step().experiment());
    remember();
  }

  /** Begins a lesson of the user's. */
  void open(LessonFile.Good users) {
    library.add(users);
    open(users.id());
  }

  /**
   * A lesson of the user's has changed: where it is open, the same step goes on, with its
   * experiment where that is another one now.
   */
  void replace(LessonFile.Good users) {
    library.add(users);
    Place before = place.get();
    if (before != null && before.lesson().id().equals(users.id())) {
      Lesson lesson = library.find(users.id()).orElseThrow();
      Place now = new Place(lesson, Math.min(before.index(), lesson.steps().size() - 1));
      place.set(now);
      if (!now.step().experiment().equals(before.step().experiment())) {
        begin(now.step().experiment());
      }
      remember();
    }
  }

  /** The same step, in the language that is now in use. */
  private void translate() {
    Place now = place.get();
    if (now != null) {
      library
          .find(now.lesson().id())
          .ifPresent(lesson -> place.set(new Place(lesson, now.index())));
    }
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
    Place next = new Place(now.lesson(), now.index() + steps);
    place.set(next);
    if (!next.step().experiment().equals(now.step().experiment())) {
      begin(next.step().experiment());
    }
    remember();
  }

  /** Goes to the step whose experiment is there again, as undoing can bring it back. */
  public void follow() {
    Place now = place.get();
    if (now == null) {
      return;
    }
    List<Experiment> experiments = now.experiments();
    Experiment present = session.experimentProperty().get();
    if (!present.equals(now.step().experiment()) && experiments.contains(present)) {
      place.set(new Place(now.lesson(), experiments.indexOf(present)));
    }
    remember();
  }

  /** Goes on at the place that came with what was opened or undone, if any did. */
  private void goOn(@Nullable LessonPlace saved) {
    if (saved == null) {
      return;
    }
    Optional<Place> there =
        library
            .find(saved.lesson())
            .filter(lesson -> saved.step() < lesson.steps().size())
            .map(lesson -> new Place(lesson, saved.step()));
    if (there.isEmpty()) {
      session.tell(
          Notice.info("lesson.unknown", saved.lesson(), Integer.toString(saved.step() + 1)));
    } else if (!there.get().equals(place.get())) {
      place.set(there.get());
    }
  }

  /** A file of the present experiment has the place. */
  private void remember() {
    Place now = place.get();
    session
        .documentProperty()
        .get()
        .lessonProperty()
        .set(now == null ? null : new LessonPlace(now.lesson().id(), now.index()));
  }

  /** Plays at the speed of the step, and at the user's where it has none. */
  private void pace(@Nullable Place now) {
    DoubleProperty speed = session.playback().speedProperty();
    OptionalDouble wanted = now == null ? OptionalDouble.empty() : now.step().speed();
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
    if (now != null && !now.experiments().contains(session.experimentProperty().get())) {
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
