package playground.model.lesson;

import java.util.List;
import playground.model.experiment.Range;
import playground.model.experiment.file.FileProblem;

/** Why a text could not be read as a lesson. */
public sealed interface LessonProblem {
  /** What Markdown has and a lesson does not. */
  enum Element {
    /** A heading that is not of the second level. */
    HEADING,
    /** HTML. */
    HTML,
    /** A link, which would lead out of the program. */
    LINK,
    /** A picture. */
    PICTURE,
    /** A block that is quoted. */
    QUOTE,
    /** A line across. */
    RULE,
    /** A list within a list, or an item of several paragraphs. */
    NESTED_LIST
  }

  /** The first line is not three hyphens, or they are not closed. */
  record NoHeader() implements LessonProblem {}

  /** A line that is not a name, a colon and a value. */
  record NotNamed(String text) implements LessonProblem {}

  /** A name that there is not, and those that there are. */
  record UnknownName(String name, List<String> right) implements LessonProblem {}

  /** Something that is given twice. */
  record Twice(String name) implements LessonProblem {}

  /** Something that is not there and has to be. */
  record Missing(String name) implements LessonProblem {}

  /** Not a number of {@code right}. */
  record NotNumber(String name, String value, Range right) implements LessonProblem {}

  /** No heading of the second level, with which a step begins. */
  record NoSteps() implements LessonProblem {}

  /** Text before the first step. */
  record BeforeSteps() implements LessonProblem {}

  /** The first step names no experiment. */
  record NoExperiment() implements LessonProblem {}

  /** A step without a sentence. */
  record NoText() implements LessonProblem {}

  /** Something that Markdown has and a lesson does not. */
  record Unsupported(Element element) implements LessonProblem {}

  /** A setting has another value than it can have, or does not go with the others. */
  record WrongSetting(FileProblem problem) implements LessonProblem {}

  /** A question without an answer to choose, or with other than one right one. */
  record NotOneRight(int choices, int right) implements LessonProblem {}

  /** A line of a question that is neither a sentence before the answers nor an answer. */
  record NotAnswer(String text) implements LessonProblem {}

  /** An answer without what is said once it was chosen. */
  record NoExplanation(String answer) implements LessonProblem {}

  /** Not a text in UTF-8. */
  record NotUtf8() implements LessonProblem {}

  /** More than a lesson can have. */
  record TooLong(int characters, int most) implements LessonProblem {}
}
