package playground.model.lesson;

/** A text is not a lesson, from some place on. */
public final class LessonException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;
  private final transient LessonProblem problem;

  /**
   * What is wrong.
   *
   * @param line where, from 1
   * @param column where in the line, from 1
   */
  public LessonException(int line, int column, LessonProblem problem) {
    super("line %d, column %d: %s".formatted(line, column, problem));
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** The line that is wrong, from 1. */
  public int line() {
    return line;
  }

  /** Where in the line, from 1. */
  public int column() {
    return column;
  }

  /** What is wrong with it. */
  public LessonProblem problem() {
    return problem;
  }
}
