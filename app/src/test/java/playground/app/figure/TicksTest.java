package playground.app.figure;

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

  /** Whatever an axis is asked to show, its ticks come to an end, in order and within it. */
  @Test
  void everyRangeHasFewTicks() {
    double[] ends = {
      0,
      -0.0,
      Double.MIN_VALUE,
      1e-310,
      Double.MIN_NORMAL,
      0.3,
      1,
      Math.nextUp(1.0),
      1e15,
      1e15 + 0.125,
      0x1p53,
      0x1p53 + 2,
      1.7e308,
      Double.MAX_VALUE,
      Double.POSITIVE_INFINITY,
      Double.NaN
    };
    for (double a : ends) {
      for (double b : ends) {
        for (int count : new int[] {0, 1, 3, 6, 40}) {
          for (int signs = 0; signs < 4; signs++) {
            double min = signs % 2 == 0 ? a : -a;
            double max = signs < 2 ? b : -b;
            check(Ticks.linear(min, max, count), min, max, count);
            assertTrue(Ticks.exponents(min, max, count).size() <= Math.max(1, count));
          }
        }
      }
    }
  }

  private static void check(List<Double> ticks, double min, double max, int count) {
    String range = "%s to %s by %d: %s".formatted(min, max, count, ticks);
    assertTrue(ticks.size() <= count + 1, range);
    assertEquals(ticks, ticks.stream().sorted().distinct().toList(), range);
    double rounding = max / 1e9 - min / 1e9;
    assertTrue(ticks.stream().allMatch(t -> t >= min && t <= max + rounding), range);
  }

  @Test
  void rangesAtTheEdgeOfTheNumbersHaveTicks() {
    assertEquals(List.of(-1e308, 0.0, 1e308), Ticks.linear(-1.7e308, 1.7e308, 6));
    assertEquals(List.of(1e15), Ticks.linear(1e15, 1e15 + 0.125, 1));
    assertEquals(List.of(-1.0, -0.5, 0.0), Ticks.linear(-1, 0, 2));
  }
}
