package playground.app.session.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.lesson.Lesson;
import playground.model.lesson.LessonStep;

/** The program's own lessons. */
public final class OwnLessons {
  private OwnLessons() {}

  public static List<String> ids() {
    return new LessonLibrary(new Texts(Language.ENGLISH)).ids();
  }

  public static Lesson lesson(String id, Language language) {
    return new LessonLibrary(new Texts(language)).find(id).orElseThrow();
  }

  public static Lesson lesson(String id) {
    return lesson(id, Language.ENGLISH);
  }

  /** The step of the longest text, from 0: where there is room for it, there is for the others. */
  public static int longestStep(String id, Language language) {
    List<LessonStep> steps = lesson(id, language).steps();
    return IntStream.range(0, steps.size())
        .boxed()
        .max(Comparator.comparingInt(step -> length(steps.get(step))))
        .orElseThrow();
  }

  private static int length(LessonStep step) {
    return step.text().stream().mapToInt(block -> block.plain().length()).sum();
  }

  /** What is trained in each step. */
  public static List<Experiment> experiments(String id) {
    return lesson(id).steps().stream().map(LessonStep::experiment).toList();
  }
}
