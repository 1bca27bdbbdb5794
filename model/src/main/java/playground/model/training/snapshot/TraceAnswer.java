package playground.model.training.snapshot;

/** What comes of the wish to trace a step. */
public sealed interface TraceAnswer {
  /** It is traced. */
  record Traced(TracedStep step) implements TraceAnswer {}

  /** It cannot be. */
  record Refused(Reason reason) implements TraceAnswer {}

  /** Why a step cannot be traced. */
  enum Reason {
    /** One example has no variance, which batch normalization needs. */
    BATCH_NORMALIZATION,
    /** The next example is alone, and batch normalization leaves it out: there is no step on it. */
    LEFT_OUT,
    /** There is no such example. */
    NO_SUCH_EXAMPLE,
    /** The run that was meant is over. */
    OTHER_RUN,
    /** A schedule awaits a loss that takes long to compute, and a command came in between. */
    INTERRUPTED
  }
}
