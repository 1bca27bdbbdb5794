package playground.app.session.check;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import playground.app.session.SessionModel;
import playground.app.session.io.Background;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.check.GradientComparison;
import playground.model.network.Architecture;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedStep;

/**
 * Checks the gradient of the next mini-batch against central differences, on a thread of its own;
 * training goes on meanwhile. JavaFX thread only.
 */
public final class CheckModel implements AutoCloseable {
  /** How long it waits for the training thread before it looks whether it should end. */
  private static final long MILLIS = 50;

  private final SessionModel session;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new Running());
  private volatile boolean ended;

  /** How far the check is. */
  public sealed interface State {}

  /** It is being computed. */
  public record Running() implements State {}

  /**
   * It is computed.
   *
   * @param network of the parameters
   * @param examples in the mini-batch
   * @param comparison of every parameter
   */
  public record Done(Architecture network, int examples, GradientComparison comparison)
      implements State {}

  /** There is no such mini-batch now. */
  public record Refused() implements State {}

  /** Begins. */
  public CheckModel(SessionModel session) {
    this.session = session;
    begin();
  }

  /** How far it is. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Checks again, at the parameters that there are by now. */
  public void again() {
    if (!(state.get() instanceof Running)) {
      state.set(new Running());
      begin();
    }
  }

  private void begin() {
    Future<TraceAnswer> answer = session.traceNext();
    Background.run(
        "gradient check",
        () -> compute(answer),
        computed -> computed.ifPresent(state::set),
        () -> state.set(new Refused()));
  }

  private Optional<State> compute(Future<TraceAnswer> answer) {
    while (!ended) {
      try {
        return answer.get(MILLIS, TimeUnit.MILLISECONDS)
                instanceof TraceAnswer.Traced(TracedStep step)
            ? compare(step)
            : Optional.of(new Refused());
      } catch (TimeoutException e) {
        continue;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return Optional.empty();
  }

  private Optional<State> compare(TracedStep step) {
    GradientCheck check = step.trace().check();
    return check
        .compare(check.gradient(), GradientCheck.USUAL_EPSILON, () -> !ended)
        .map(found -> new Done(step.trace().architecture(), step.examples().size(), found));
  }

  /** Ends what is being computed. */
  @Override
  public void close() {
    ended = true;
  }
}
