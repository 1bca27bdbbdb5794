package playground.model.experiment;

/** Settings that do not fit each other. */
public final class MisfitException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final Misfit misfit;

  MisfitException(Misfit misfit, String message) {
    super(message);
    this.misfit = misfit;
  }

  /** What does not fit. */
  public Misfit misfit() {
    return misfit;
  }
}
