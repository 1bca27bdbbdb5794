package playground.model.data.csv;

/** A table that could not be read as points of several classes. */
public final class CsvException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient CsvProblem problem;

  CsvException(CsvProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public CsvProblem problem() {
    return problem;
  }
}
