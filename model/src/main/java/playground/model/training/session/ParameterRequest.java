package playground.model.training.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import playground.model.training.history.SavedRun;

/**
 * The wish that a weight or a bias be another number. The training thread comes to it when it can,
 * and then it is known what became of it.
 */
public final class ParameterRequest {
  /** What became of a request. */
  public enum Outcome {
    /** The training thread has not come to it yet. */
    WAITING,
    /** The parameter is set. */
    SET,
    /** With this value the losses would not be finite: the network stays as it was. */
    NOT_FINITE,
    /** The run that was meant is over, and its network no longer exists. */
    OTHER_RUN
  }

  private final CompletableFuture<SavedRun> before = new CompletableFuture<>();
  private volatile double valueBefore = Double.NaN;
  private volatile Outcome outcome = Outcome.WAITING;

  public ParameterRequest() {}

  /** What became of it so far. */
  public Outcome outcome() {
    return outcome;
  }

  /** The parameter's value before; not a number while the request waits or where no run is. */
  public double valueBefore() {
    return valueBefore;
  }

  /** The state before, once it is saved, to be given to {@link SingleSession#restore}. */
  public Future<SavedRun> before() {
    return before;
  }

  /** Saves the state before; on the training thread. */
  void saveBefore(SavedRun run) {
    before.complete(run);
  }

  /** Tells what became of it; on the training thread. */
  void answer(Outcome newOutcome, double newValueBefore) {
    valueBefore = newValueBefore;
    outcome = newOutcome;
  }
}
