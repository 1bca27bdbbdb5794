package playground.model.experiment.link.own;

/** A link of this program's own that cannot be read. */
public final class OwnLinkException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient OwnLinkProblem problem;

  OwnLinkException(OwnLinkProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public OwnLinkProblem problem() {
    return problem;
  }
}
