package playground.model.lesson;

import java.util.List;
import playground.model.experiment.Range;

/**
 * What stands above a lesson's first step, between two lines of three hyphens.
 *
 * @param title what the menu calls it
 * @param order where it stands among the others: smaller numbers come first
 * @param lines how many lines it takes, with both lines of hyphens
 */
public record LessonHeader(String title, double order, int lines) {
  private static final String FENCE = "---";
  private static final String TITLE = "title";
  private static final String ORDER = "order";
  private static final Range ORDERS = new Range(0, 1000);

  /**
   * Reads it from the text of a lesson, and nothing more of that.
   *
   * @throws LessonException if there is none, with the place and what is wrong there
   */
  public static LessonHeader read(String text) throws LessonException {
    return read(text.lines().toList());
  }

  /** Reads it from the first of {@code lines}. */
  static LessonHeader read(List<String> lines) throws LessonException {
    int end = lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end == 0 || !lines.getFirst().equals(FENCE)) {
      throw new LessonException(1, 1, new LessonProblem.NoHeader());
    }
    String title = "";
    double order = ORDERS.max();
    for (NamedLine line : NamedLine.read(lines.subList(1, end), 2)) {
      switch (line.name()) {
        case TITLE -> title = line.value();
        case ORDER -> order = line.number(ORDERS);
        default ->
            throw line.wrongName(new LessonProblem.UnknownName(line.name(), List.of(TITLE, ORDER)));
      }
    }
    if (title.isEmpty()) {
      throw new LessonException(1, 1, new LessonProblem.Missing(TITLE));
    }
    return new LessonHeader(title, order, end + 1);
  }
}
