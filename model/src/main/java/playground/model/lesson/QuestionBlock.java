package playground.model.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question: sentences, then answers as items with a box, that of the right one with an x; below
 * each, indented, what is said once it was chosen.
 */
final class QuestionBlock {
  private static final Pattern ANSWER = Pattern.compile("- \\[([ x])\\] (\\S.*)");

  private QuestionBlock() {}

  /**
   * Reads it.
   *
   * @param first where the first of {@code lines} is, from 1
   */
  static Question read(List<String> lines, int first) throws LessonException {
    List<String> text = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      String line = lines.get(k);
      Matcher answer = ANSWER.matcher(line);
      if (answer.matches()) {
        answers.add(new Answer(first + k, answer.group(2).strip(), answer.group(1).equals("x")));
      } else if (!line.isBlank()) {
        if (answers.isEmpty()) {
          text.add(line.strip());
        } else if (Character.isWhitespace(line.charAt(0))) {
          answers.getLast().explanation.add(line.strip());
        } else {
          throw new LessonException(first + k, 1, new LessonProblem.NotAnswer(line.strip()));
        }
      }
    }
    return question(text, answers, first - 1);
  }

  private static Question question(List<String> text, List<Answer> answers, int line)
      throws LessonException {
    if (text.isEmpty()) {
      throw new LessonException(line, 1, new LessonProblem.NoText());
    }
    int right = (int) answers.stream().filter(answer -> answer.isRight).count();
    if (answers.size() < 2 || right != 1) {
      throw new LessonException(line, 1, new LessonProblem.NotOneRight(answers.size(), right));
    }
    List<Question.Choice> choices = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer.explanation.isEmpty()) {
        throw new LessonException(answer.line, 1, new LessonProblem.NoExplanation(answer.text));
      }
      choices.add(new Question.Choice(answer.text, answer.isRight, joined(answer.explanation)));
    }
    return new Question(joined(text), choices);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  /** An answer, while it is being read. */
  private static final class Answer {
    private final int line;
    private final String text;
    private final boolean isRight;
    private final List<String> explanation = new ArrayList<>();

    Answer(int line, String text, boolean isRight) {
      this.line = line;
      this.text = text;
      this.isRight = isRight;
    }
  }
}
