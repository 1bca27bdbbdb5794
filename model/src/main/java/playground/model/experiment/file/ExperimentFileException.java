package playground.model.experiment.file;

/** A file that is no experiment. */
public final class ExperimentFileException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient FileProblem problem;

  public ExperimentFileException(FileProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public FileProblem problem() {
    return problem;
  }
}
