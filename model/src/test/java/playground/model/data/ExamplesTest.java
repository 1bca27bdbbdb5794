package playground.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  /** Six times 3.3 over 6 is not 3.3 but its neighbour: a spread that no input has. */
  @Test
  void aConstantInputHasTheDeviationOneWhateverItsMeanRoundsTo() {
    for (double constant : new double[] {3.3, -0.1, 0, 1e-30, 123456.7}) {
      for (int size = 1; size < 50; size++) {
        double[] x1 = new double[size];
        Arrays.fill(x1, constant);
        assertEquals(1, deviation(x1), size + " times " + constant);
      }
    }
  }

  @Test
  void aSmallSpreadOfLargeNumbersIsOne() {
    assertEquals(0.5e-3, deviation(1000, 1000.001), 1e-9);
    assertEquals(0.5, deviation(1e6, 1e6 + 1));
  }

  private static double deviation(double... x1) {
    Samples points = Samples.ofTwoClasses(x1, new double[x1.length], new double[x1.length]);
    double[] target = new double[1];
    new Examples(points, List.of(Feature.X1)).deviations(target, 0);
    return target[0];
  }
}
