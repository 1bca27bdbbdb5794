package playground.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
  private static final Plane PLANE = new Plane(0, 10, 0, 100);
  private static final List<String> NAMES = List.of("ant", "bee", "cow");

  private static Samples samples(double[] x1, double[] x2, double... labels) {
    return new Samples(PLANE, new double[][] {x1, x2}, labels, NAMES);
  }

  private static final Samples THREE =
      samples(new double[] {1, 2, 3}, new double[] {10, 20, 30}, 0, 1, 2);

  @Test
  void aMatrixHasASampleAColumn() {
    assertEquals(3, THREE.size());
    assertEquals(3, THREE.input(0, 2));
    assertEquals(30, THREE.input(1, 2));
    assertEquals(30, THREE.x2(2));
    assertEquals(2, THREE.label(2));
  }

  @Test
  void partsKeepTheirSpaceAndTheirClasses() {
    Samples last = samples(new double[] {3}, new double[] {30}, 2);
    Samples firstTwo = samples(new double[] {1, 2}, new double[] {10, 20}, 0, 1);
    assertEquals(last, THREE.range(2, 3));
    assertEquals(last, THREE.pick(new int[] {2}));
    assertEquals(THREE, firstTwo.and(last));
    assertEquals(last, THREE.with(new double[][] {{3}, {30}}, new double[] {2}));
  }

  @Test
  void samplesOfAnotherSpaceOrOtherClassesAreOthers() {
    assertNotEquals(THREE, THREE.with(Plane.STANDARD, NAMES));
    assertNotEquals(THREE, THREE.with(PLANE, List.of("a", "b", "c")));
    assertEquals(THREE, THREE.with(PLANE, NAMES));
  }

  @Test
  void changesOfWhatWasGivenDoNotReachThem() {
    double[] x1 = {1};
    double[] label = {1};
    Samples samples = samples(x1, new double[] {2}, label);
    x1[0] = 5;
    label[0] = 0;
    assertEquals(1, samples.x1(0));
    assertEquals(1, samples.label(0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNotFiniteIsRefused(double number) {
    double[] one = {1};
    double[] wrong = {number};
    assertThrows(IllegalArgumentException.class, () -> samples(wrong, one, 1));
    assertThrows(IllegalArgumentException.class, () -> samples(one, wrong, 1));
    assertThrows(IllegalArgumentException.class, () -> samples(one, one, number));
  }

  @Test
  void rowsAndColumnsHaveToFit() {
    double[] two = {1, 2};
    assertThrows(IllegalArgumentException.class, () -> samples(two, two, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new Samples(PLANE, new double[][] {two}, two, NAMES));
  }
}
