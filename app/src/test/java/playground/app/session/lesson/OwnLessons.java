package playground.app.session.lesson;

import java.util.List;
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

  /** What is trained in each step. */
  public static List<Experiment> experiments(String id) {
    return lesson(id).steps().stream().map(LessonStep::experiment).toList();
  }
}
