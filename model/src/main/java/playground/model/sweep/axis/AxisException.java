package playground.model.sweep.axis;

/** There is no such axis, or no such sweep. */
public final class AxisException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient AxisProblem problem;

  /** For this reason. */
  public AxisException(AxisProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong. */
  public AxisProblem problem() {
    return problem;
  }
}
