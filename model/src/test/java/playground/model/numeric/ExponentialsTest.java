package playground.model.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExponentialsTest {
  private static final double TOLERANCE = 1e-15;

  @Test
  void expAgreesBelowZero() {
    assertAgrees(Exponentials::exp, StrictMath::exp, -708, 0);
    assertAgrees(Exponentials::exp, StrictMath::exp, -2, 0);
  }

  @Test
  void expm1AgreesBelowZeroAndNearIt() {
    assertAgrees(Exponentials::expm1, StrictMath::expm1, -50, 0);
    assertAgrees(Exponentials::expm1, StrictMath::expm1, -1, 0);
    assertAgrees(Exponentials::expm1, StrictMath::expm1, -1e-9, 0);
  }

  @Test
  void tanhAgreesEverywhere() {
    assertAgrees(Exponentials::tanh, StrictMath::tanh, -25, 25);
    assertAgrees(Exponentials::tanh, StrictMath::tanh, -1, 1);
    assertAgrees(Exponentials::tanh, StrictMath::tanh, -1e-8, 1e-8);
    assertEquals(1, Exponentials.tanh(1e300));
    assertEquals(-1, Exponentials.tanh(Double.NEGATIVE_INFINITY));
  }

  @Test
  void sigmoidAgreesEverywhere() {
    DoubleUnaryOperator sigmoid =
        x -> x < 0 ? StrictMath.exp(x) / (1 + StrictMath.exp(x)) : 1 / (1 + StrictMath.exp(-x));
    assertAgrees(Exponentials::sigmoid, sigmoid, -700, 700);
    assertAgrees(Exponentials::sigmoid, sigmoid, -3, 3);
    assertEquals(1, Exponentials.sigmoid(Double.POSITIVE_INFINITY));
    assertEquals(0, Exponentials.sigmoid(Double.NEGATIVE_INFINITY), 1e-300);
  }

  @Test
  void logarithmOfOneAndMoreAgrees() {
    assertAgrees(Exponentials::log1p, StrictMath::log1p, 0, 1);
    assertAgrees(Exponentials::log1p, StrictMath::log1p, 0, 1e-3);
    assertAgrees(Exponentials::log1p, StrictMath::log1p, 0, 1e-200);
    assertEquals(0, Exponentials.log1p(0));
  }

  @Test
  void softplusNeitherOverflowsNorVanishes() {
    assertEquals(1000, Exponentials.softplus(1000));
    assertEquals(StrictMath.exp(-300), Exponentials.softplus(-300), 1e-14 * StrictMath.exp(-300));
    assertEquals(StrictMath.log(2), Exponentials.softplus(0), 1e-15);
  }

  /** Expected values by arithmetic of forty digits. */
  @ParameterizedTest
  @CsvSource({
    "-30, 4.906713927148187e-198",
    "-10, 7.619853024160525e-24",
    "-5.5, 1.8989562465887718e-08",
    "-2, 0.02275013194817921",
    "-1, 0.15865525393145705",
    "-0.1, 0.460172162722971",
    "0, 0.5",
    "0.3, 0.6179114221889527",
    "1.7, 0.955434537241457",
    "4, 0.9999683287581669",
    "9, 1.0"
  })
  void normalDistributionAgrees(double x, double expected) {
    assertEquals(expected, Exponentials.normalCdf(x), 1e-14 * expected);
  }

  @Test
  void whatIsNoNumberStaysNone() {
    assertTrue(Double.isNaN(Exponentials.exp(Double.NaN)));
    assertTrue(Double.isNaN(Exponentials.tanh(Double.NaN)));
    assertTrue(Double.isNaN(Exponentials.sigmoid(Double.NaN)));
  }

  private static void assertAgrees(
      DoubleUnaryOperator actual, DoubleUnaryOperator expected, double from, double to) {
    SplittableRandom random = new SplittableRandom(1);
    for (int k = 0; k < 100_000; k++) {
      double x = random.nextDouble(from, to);
      double wanted = expected.applyAsDouble(x);
      assertEquals(wanted, actual.applyAsDouble(x), TOLERANCE * Math.abs(wanted), () -> "at " + x);
    }
  }
}
