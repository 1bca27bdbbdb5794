package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.model.training.session.PublishedStates.MOST_WAITING;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublishedStatesTest {
  private final PublishedStates<Integer> states = new PublishedStates<>(0);

  @Test
  void eachIsTakenOnceInOrder() {
    assertEquals(0, states.newest());
    assertEquals(List.of(), states.take());
    states.publish(1);
    states.publish(2);
    assertEquals(2, states.newest());
    assertEquals(List.of(1, 2), states.take());
    assertEquals(List.of(), states.take());
    assertEquals(2, states.newest());
  }

  @Test
  void theOldestAreForgottenWhereNobodyTakesThem() {
    for (int k = 1; k <= 100; k++) {
      states.publish(k);
    }
    assertEquals(IntStream.rangeClosed(101 - MOST_WAITING, 100).boxed().toList(), states.take());
  }

  @Test
  void aStateIsWantedAsSoonAsTheOneBeforeWasLookedAt() {
    assertTrue(states.isWanted());
    states.publish(1);
    assertFalse(states.isWanted());
    states.newest();
    assertTrue(states.isWanted());
    states.publish(2);
    states.take();
    assertTrue(states.isWanted());
  }
}
