package playground.app.session.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.training.session.PastState;
import playground.model.training.session.SingleSession;

/** An epoch that takes long to compute again; its run has gone no further than its beginning. */
class TimeTravelTest {
  private final SingleSession session = new SingleSession(large());
  private final TimeTravel past = new TimeTravel(session.recording());

  private static Experiment large() {
    Experiment first = Experiment.first();
    return first
        .withData(first.data().withPoints(8000))
        .withNetwork(first.network().withHiddenUnits(Collections.nCopies(12, 32)));
  }

  @AfterEach
  void close() {
    past.close();
    session.close();
  }

  private void until(BooleanSupplier condition, Runnable meanwhile) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          while (!condition.getAsBoolean()) {
            meanwhile.run();
            past.pulse(session.snapshot());
            Thread.onSpinWait();
          }
        });
  }

  private long epoch() {
    PastState shown = past.shownProperty().get();
    assertNotNull(shown);
    return shown.snapshot().epoch();
  }

  @Test
  void whoAsksForTheSameEpochAgainAndAgainSeesIt() {
    until(() -> past.shownProperty().get() != null, () -> past.show(0, 2));
    assertEquals(2, epoch());
  }

  @Test
  void theEpochThatWasAskedForLastIsTheOneThatIsSeen() {
    past.show(0, 100_000);
    until(() -> past.shownProperty().get() != null, () -> past.show(0, 1));
    assertEquals(1, epoch());
  }

  @Test
  void afterComingBackNothingElseIsShown() {
    past.show(0, 2);
    past.backToPresent();
    past.show(0, 1);
    until(() -> past.shownProperty().get() != null, () -> {});
    assertEquals(1, epoch());
    past.backToPresent();
    past.pulse(session.snapshot());
    assertNull(past.shownProperty().get());
  }
}
