package playground.app.session.lesson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.lesson.Lesson;
import playground.model.lesson.LessonException;
import playground.model.lesson.LessonHeader;
import playground.model.lesson.LessonReader;
import playground.resources.UiResources;

/** The program's own lessons, in the language in use; each is read when it is first opened. */
public final class LessonLibrary {
  private final Texts texts;
  private final LessonReader reader = new LessonReader(showable());
  private final Map<String, Lesson> read = new HashMap<>();

  /** In the language of {@code texts}. */
  public LessonLibrary(Texts texts) {
    this.texts = texts;
  }

  /**
   * The ids of what a step can show: controls, which have a text of help, panes and features, each
   * with a message that says its name.
   */
  private static Set<String> showable() {
    Set<String> keys = UiResources.messages(Locale.ENGLISH).keySet();
    return keys.stream()
        .filter(
            key ->
                keys.contains(key + ".help")
                    || key.startsWith("pane.")
                    || key.startsWith("Feature."))
        .collect(Collectors.toSet());
  }

  /** The ids of all lessons, in the order in which they are meant to be gone through. */
  public List<String> ids() {
    return UiResources.lessons().stream()
        .sorted(Comparator.comparingInt(id -> header(id).order()))
        .toList();
  }

  /** What a lesson is called. */
  public String title(String id) {
    return header(id).title();
  }

  /** Whether there is a lesson that is called so. */
  public boolean has(String id) {
    return UiResources.lessons().contains(id);
  }

  /** The lesson {@code id}, in the language in use; empty where there is none. */
  public Optional<Lesson> find(String id) {
    return has(id)
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
