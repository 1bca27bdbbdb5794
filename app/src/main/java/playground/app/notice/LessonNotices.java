package playground.app.notice;

import java.util.List;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.text.Texts;
import playground.model.experiment.Range;
import playground.model.lesson.LessonException;
import playground.model.lesson.LessonProblem;

/** What is wrong with the text of a lesson, in a sentence that names file, line and column. */
public final class LessonNotices {
  private static final int SHOWN = 40;
  private static final int LONGEST_LIST = 400;

  private LessonNotices() {}

  /**
   * As a sentence.
   *
   * @param name of the file
   */
  public static Notice of(String name, LessonException e) {
    return Notice.problem(
        "lesson.problem",
        name,
        Numbers.count(e.line()),
        Numbers.count(e.column()),
        of(e.problem()));
  }

  private static Notice of(LessonProblem problem) {
    return switch (problem) {
      case LessonProblem.NoHeader() -> Notice.problem("lesson.problem.noHeader");
      case LessonProblem.NotNamed(String text) ->
          Notice.problem("lesson.problem.notNamed", shortened(text));
      case LessonProblem.UnknownName(String name, List<String> right) ->
          name.isEmpty()
              ? Notice.problem("lesson.problem.noKind", list(right))
              : Notice.problem("lesson.problem.unknownName", shortened(name), list(right));
      case LessonProblem.Twice(String name) ->
          Notice.problem("lesson.problem.twice", shortened(name));
      case LessonProblem.Missing(String name) -> Notice.problem("lesson.problem.missing", name);
      case LessonProblem.NotNumber(String name, String value, Range right) ->
          Notice.problem(
              "lesson.problem.notNumber",
              name,
              shortened(value),
              Numbers.format(right.min(), 6),
              Numbers.format(right.max(), 6));
      case LessonProblem.NoSteps() -> Notice.problem("lesson.problem.noSteps");
      case LessonProblem.BeforeSteps() -> Notice.problem("lesson.problem.beforeSteps");
      case LessonProblem.NoExperiment() -> Notice.problem("lesson.problem.noExperiment");
      case LessonProblem.NoText() -> Notice.problem("lesson.problem.noText");
      case LessonProblem.Unsupported(LessonProblem.Element element) ->
          Notice.problem(Texts.nameKey(element));
      case LessonProblem.WrongSetting(var setting) -> FileNotices.of(setting);
      case LessonProblem.NotOneRight(int choices, int right) ->
          Notice.problem("lesson.problem.notOneRight", choices, right);
      case LessonProblem.NotAnswer(String text) ->
          Notice.problem("lesson.problem.notAnswer", shortened(text));
      case LessonProblem.NoExplanation(String answer) ->
          Notice.problem("lesson.problem.noExplanation", shortened(answer));
      case LessonProblem.TooLong(int characters, int most) ->
          Notice.problem("lesson.problem.tooLong", Numbers.count(characters), Numbers.count(most));
      case LessonProblem.NotUtf8() -> Notice.problem("lesson.problem.notUtf8");
    };
  }

  private static String list(List<String> names) {
    return Shortened.toLine(LONGEST_LIST, String.join(", ", names));
  }

  private static String shortened(String text) {
    return Shortened.toLine(SHOWN, text);
  }
}
