package playground.app.figure.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers beside the axes of a map, and those of its colours. */
class SweepScalesTest {
  private static final double ROUNDING = 1e-9;

  @Test
  void aLogarithmicAxisHasPowersOfTenAtTheMiddlesOfTheirCells() {
    MapAxis rates =
        axis(IntStream.range(0, 51).mapToObj(k -> "" + 1e-4 * Math.pow(10, k / 10.0)).toList());
    assertEquals(List.of("10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "1", "10"), labels(rates.ticks()));
    for (int power = 0; power <= 5; power++) {
      assertEquals(
          (10 * power + 0.5) / 51, rates.ticks().get(power).fraction(), ROUNDING, "power " + power);
    }
  }

  @Test
  void anAxisOfWholeNumbersHasWholeNumbers() {
    MapAxis depths = axis(IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList());
    assertEquals(List.of("2", "4", "6", "8", "10", "12"), labels(depths.ticks()));
    assertEquals(1.5 / 12, depths.ticks().getFirst().fraction(), ROUNDING);
    assertEquals(11.5 / 12, depths.ticks().getLast().fraction(), ROUNDING);
  }

  @Test
  void fewValuesAndChoicesAreAllWritten() {
    assertEquals(
        List.of("0.01", "0.1", "10"),
        labels(axis(List.of("0.010000000000000000", "0.1", "10")).ticks()));
    MapAxis activations = axis(List.of("relu", "tanh"));
    assertEquals(List.of("relu", "tanh"), labels(activations.ticks()));
    assertEquals(0.25, activations.ticks().getFirst().fraction());
    List<String> falling = IntStream.range(0, 15).mapToObj(k -> "" + (20 - k)).toList();
    assertEquals(falling, labels(axis(falling).ticks()));
  }

  @Test
  void coloursGoFromTheLeastValueToTheLargest() {
    ValueScale near = ValueScale.of(new double[] {0.2, Double.NaN, 0.4, 0.3}, false);
    assertFalse(near.log());
    assertEquals(0, near.fraction(0.2));
    assertEquals(0.5, near.fraction(0.3), ROUNDING);
    assertEquals(1, near.fraction(0.4));
  }

  @Test
  void valuesOfManyPowersOfTenAreToldApartByTheirLogarithm() {
    double[] losses = {1e-6, 0, 1, 1e-3};
    ValueScale far = ValueScale.of(losses, false);
    assertTrue(far.log());
    assertEquals(0.5, far.fraction(1e-3), ROUNDING);
    assertEquals(0, far.fraction(0), "0 is at the dark end");
    assertTrue(labels(far.ticks()).containsAll(List.of("10⁻⁶", "1")), far.ticks().toString());
    assertTrue(ValueScale.of(new double[] {0.5, 2}, true).log(), "ratios");
  }

  @Test
  void thereIsAScaleWhereAllIsAlikeOrNothingIsThere() {
    ValueScale alike = ValueScale.of(new double[] {0.5, 0.5}, true);
    assertEquals(1, alike.fraction(0.5));
    assertEquals(List.of("0.5"), labels(alike.ticks()));
    assertFalse(ValueScale.of(new double[] {Double.NaN}, false).ticks().isEmpty());
  }

  private static MapAxis axis(List<String> values) {
    return new MapAxis("axis", values);
  }

  private static List<String> labels(List<AxisTick> ticks) {
    return ticks.stream().map(AxisTick::label).toList();
  }
}
