package playground.model.experiment.link;

/** A text that is no link of TensorFlow Playground, or one without a meaning here. */
public final class LinkException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient LinkProblem problem;

  LinkException(LinkProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public LinkProblem problem() {
    return problem;
  }
}
