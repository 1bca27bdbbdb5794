package playground.model.inspection.graph;

/** Ends reading at the first thing that is wrong; it does not leave the package. */
final class ExpressionException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient ExpressionProblem problem;

  ExpressionException(ExpressionProblem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  ExpressionProblem problem() {
    return problem;
  }
}
