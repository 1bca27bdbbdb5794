package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.lesson.Lesson;
import playground.model.lesson.LessonStep;
import playground.model.lesson.Question;

class LessonLibraryTest {
  private static final Path FOLDER =
      Path.of("../ui-resources/src/main/resources/playground/resources/lessons");

  static List<String> ids() {
    return OwnLessons.ids();
  }

  @Test
  void everyFileIsALessonOfTheMenuInBothLanguages() throws IOException {
    Set<String> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files =
          all.map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> named = new TreeSet<>();
    for (String id : ids()) {
      named.add(id + ".en.md");
      named.add(id + ".zh.md");
    }
    assertEquals(named, files);
    assertEquals(ids().size(), Set.copyOf(ids()).size());
  }

  @Test
  void noTwoLessonsStandAtOnePlaceOrHaveOneTitle() {
    for (Language language : Language.values()) {
      LessonLibrary library = new LessonLibrary(new Texts(language));
      List<String> ids = library.ids();
      assertEquals(ids.size(), ids.stream().map(library::title).distinct().count());
      assertEquals(
          ids.size(),
          ids.stream().map(id -> library.find(id).orElseThrow().order()).distinct().count());
    }
  }

  /** Words apart, which a translation has of its own. */
  @ParameterizedTest
  @MethodSource("ids")
  void bothLanguagesDoAndAskTheSame(String id) {
    Lesson english = OwnLessons.lesson(id, Language.ENGLISH);
    Lesson chinese = OwnLessons.lesson(id, Language.CHINESE);
    assertEquals(english.order(), chinese.order());
    assertEquals(
        english.steps().stream().map(LessonLibraryTest::acts).toList(),
        chinese.steps().stream().map(LessonLibraryTest::acts).toList());
    String written = chinese.steps().stream().map(LessonStep::title).collect(Collectors.joining());
    assertTrue(chinese.title().codePoints().anyMatch(Character::isIdeographic), written);
  }

  private static List<Object> acts(LessonStep step) {
    return List.of(
        step.experiment(),
        step.shown(),
        step.speed(),
        step.text().stream().map(Object::getClass).toList(),
        step.question()
            .map(asked -> asked.choices().stream().map(Question.Choice::isRight).toList()));
  }
}
