package playground.app.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void linearTicksAreRound() {
    assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Ticks.linear(0, 100, 6));
    assertEquals(List.of(0.0, 0.5, 1.0), Ticks.linear(0, 1, 2));
    assertEquals(List.of(), Ticks.linear(1, 1, 5));
  }

  @Test
  void exponentsStayWithinBoundsAndCount() {
    for (int count = 1; count < 12; count++) {
      List<Integer> ticks = Ticks.exponents(-10, 1, count);
      assertTrue(ticks.size() <= count, ticks + " for " + count);
      assertTrue(ticks.stream().allMatch(e -> e >= -10 && e <= 1), ticks.toString());
    }
    assertEquals(List.of(-2, -1, 0), Ticks.exponents(-2.5, 0.5, 5));
  }
}
