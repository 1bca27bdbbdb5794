package playground.model.optimization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClippingTest {

  @ParameterizedTest
  @ValueSource(doubles = {3, 1e150, 1e153, 1e154, 1e200, 3e307})
  void aGradientThatIsTooLongKeepsItsDirectionHoweverLongItIs(double size) {
    double[] gradient = {3 * size, -4 * size, 0};
    double factor = new Clipping(10).factor(gradient);
    new Clipping(10).clip(gradient);
    assertArrayEquals(new double[] {6, -8, 0}, gradient, 1e-6);
    assertEquals(6, 3 * size * factor, 1e-6);
  }

  @Test
  void aGradientThatIsShortEnoughStaysAsItIs() {
    double[] gradient = {3e160, -4e160};
    assertEquals(1, new Clipping(1e161).factor(gradient));
    assertEquals(1, Clipping.NONE.factor(gradient));
    new Clipping(1e161).clip(gradient);
    assertArrayEquals(new double[] {3e160, -4e160}, gradient);
    new Clipping(5e159).clip(gradient);
    assertArrayEquals(new double[] {3e159, -4e159}, gradient, 1e145);
  }

  /** So that whoever looks for what overflowed finds it. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aGradientThatIsNotFiniteIsNotMadeToLookAsIfItWere(double broken) {
    double[] gradient = {1, broken, 2};
    new Clipping(1).clip(gradient);
    assertFalse(Double.isFinite(gradient[1]));
    assertArrayEquals(new double[] {1, broken, 2}, gradient, "nor do other numbers change");
  }
}
