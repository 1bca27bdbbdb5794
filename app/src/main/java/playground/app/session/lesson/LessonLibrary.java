package playground.app.session.lesson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.lesson.Lesson;
import playground.model.lesson.LessonException;
import playground.model.lesson.LessonHeader;
import playground.model.lesson.LessonReader;
import playground.resources.UiResources;

/**
 * The lessons, in the language in use: the program's own, each of which is read when it is first
 * opened, and those of the user's files.
 */
public final class LessonLibrary {
  private final Texts texts;
  private final LessonReader reader = new LessonReader(Showable.ids());
  private final Map<String, Lesson> read = new HashMap<>();
  private final Map<String, LessonHeader> headers = new HashMap<>();
  private final Map<String, LessonFile.Good> users = new HashMap<>();
  private final ObservableList<String> usersIds = FXCollections.observableArrayList();
  private final ObservableList<String> shownIds =
      FXCollections.unmodifiableObservableList(usersIds);

  /** In the language of {@code texts}. */
  public LessonLibrary(Texts texts) {
    this.texts = texts;
  }

  /** Takes a lesson of the user's, in place of an earlier one that is called so. */
  void add(LessonFile.Good lesson) {
    users.put(lesson.id(), lesson);
    int known = usersIds.indexOf(lesson.id());
    if (known < 0) {
      usersIds.add(lesson.id());
    } else {
      // Its title can be another one now.
      usersIds.set(known, lesson.id());
    }
  }

  /**
   * The ids of the user's lessons, in the order of opening; one that was read again is set anew.
   */
  public ObservableList<String> usersIds() {
    return shownIds;
  }

  /**
   * The ids of the program's own lessons, in the order in which they are meant to be gone through.
   */
  public List<String> ids() {
    return UiResources.lessons().stream()
        .sorted(Comparator.comparingDouble(id -> header(id).order()))
        .toList();
  }

  /** What one of the lessons is called. */
  public String title(String id) {
    LessonFile.Good own = users.get(id);
    return own == null ? header(id).title() : own.in(language()).title();
  }

  /** The lesson {@code id}, in the language in use; empty where there is none. */
  public Optional<Lesson> find(String id) {
    LessonFile.Good own = users.get(id);
    if (own != null) {
      return Optional.of(own.in(language()));
    }
    return UiResources.lessons().contains(id)
        ? Optional.of(read.computeIfAbsent(id + "." + language(), key -> read(id)))
        : Optional.empty();
  }

  private Lesson read(String id) {
    try {
      return reader.read(id, text(id));
    } catch (LessonException e) {
      throw new IllegalStateException("lesson %s: %s".formatted(id, e.getMessage()), e);
    }
  }

  private LessonHeader header(String id) {
    return headers.computeIfAbsent(id + "." + language(), key -> readHeader(id));
  }

  private LessonHeader readHeader(String id) {
    try {
      return LessonHeader.read(text(id));
    } catch (LessonException e) {
      throw new IllegalStateException("lesson %s: %s".formatted(id, e.getMessage()), e);
    }
  }

  private String text(String id) {
    return UiResources.lesson(id, language().locale());
  }

  private Language language() {
    return texts.languageProperty().get();
  }
}
