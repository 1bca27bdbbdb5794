package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecorderTest {
  private static final long SECOND = 1_000_000_000;
  private static final long LEAST = Recorder.cost(SECOND, 0);

  @Test
  void aStallWhileAStateIsRecordedLeavesNoLongGap() {
    assertTrue(LEAST > 0);
    assertEquals(2 * LEAST, Recorder.cost(LEAST, SECOND));
    assertEquals(LEAST, Recorder.cost(2 * LEAST, LEAST / 2));
  }

  @Test
  void ofALargeNetworkStatesAreSoonRecordedAsSeldomAsTheyTake() {
    long cost = LEAST;
    for (int state = 0; state < 10; state++) {
      cost = Recorder.cost(cost, 50 * LEAST);
    }
    assertEquals(50 * LEAST, cost);
  }
}
