package playground.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.network.activation.Activation;

class InitializerTest {

  @ParameterizedTest
  @CsvSource({
    "UNIFORM, 0.08333",
    "WIDE_UNIFORM, 8.333",
    "XAVIER, 0.01",
    "XAVIER_NORMAL, 0.01",
    "HE, 0.0125",
    "ZERO, 0"
  })
  void weightsHaveTheVarianceOfTheFormula(Initializer initializer, double variance) {
    double[] weights = draw(initializer, 160, 40);
    double sum = 0;
    for (int k = 0; k < 160 * 40; k++) {
      sum += weights[k] * weights[k];
    }
    assertEquals(variance, sum / (160 * 40), 0.06 * variance);
  }

  /**
   * Moments of 6,400 weights of 160 inputs and 40 units: a mean of 0, and a kurtosis E[w⁴] / E[w²]²
   * of 9/5 where the distribution is uniform and of 3 where it is normal.
   */
  @ParameterizedTest
  @CsvSource({
    "UNIFORM, 1.8",
    "WIDE_UNIFORM, 1.8",
    "XAVIER, 1.8",
    "XAVIER_NORMAL, 3",
    "HE, 3",
  })
  void weightsHaveTheShapeOfTheirDistribution(Initializer initializer, double kurtosis) {
    double[] weights = draw(initializer, 160, 40);
    int count = 160 * 40;
    double sum = 0;
    double squares = 0;
    double fourths = 0;
    for (int k = 0; k < count; k++) {
      sum += weights[k];
      squares += weights[k] * weights[k];
      fourths += Math.pow(weights[k], 4);
    }
    double deviation = Math.sqrt(squares / count);
    assertEquals(0, sum / count, 4 * deviation / Math.sqrt(count));
    assertEquals(kurtosis, fourths * count / (squares * squares), 0.3);
  }

  /** r = √(6 / (160 + 40)) for Xavier. */
  @ParameterizedTest
  @CsvSource({"UNIFORM, 0.5", "WIDE_UNIFORM, 5", "XAVIER, 0.1732051"})
  void uniformWeightsFillTheirBoundsAndNoMore(Initializer initializer, double bound) {
    double[] weights = Arrays.copyOf(draw(initializer, 160, 40), 160 * 40);
    double most = Arrays.stream(weights).max().orElseThrow();
    double least = Arrays.stream(weights).min().orElseThrow();
    assertTrue(most <= bound && most > 0.99 * bound, "at most " + most);
    assertTrue(least >= -bound && least < -0.99 * bound, "at least " + least);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "12, 3", "3, 12", "1, 1"})
  void orthogonalRowsOrColumnsAreOrthonormal(int fanIn, int units) {
    double[] w = draw(Initializer.ORTHOGONAL, fanIn, units);
    boolean wide = units <= fanIn;
    int vectors = wide ? units : fanIn;
    for (int p = 0; p < vectors; p++) {
      for (int q = 0; q < vectors; q++) {
        double product = 0;
        for (int i = 0; i < (wide ? fanIn : units); i++) {
          product +=
              wide ? w[p * fanIn + i] * w[q * fanIn + i] : w[i * fanIn + p] * w[i * fanIn + q];
        }
        assertEquals(p == q ? 1 : 0, product, 1e-14);
      }
    }
  }

  @Test
  void biasesAreTheConstantThatIsAskedFor() {
    Architecture architecture = architecture(3, 4);
    double[] parameters = Initializer.HE.draw(architecture, new SplittableRandom(1), 0.25);
    assertEquals(0.25, parameters[new ParameterLayout(architecture).bias(0, 3)]);
    assertEquals(0, draw(Initializer.HE, 3, 4)[12]);
  }

  private static double[] draw(Initializer initializer, int fanIn, int units) {
    return initializer.draw(architecture(fanIn, units), new SplittableRandom(7));
  }

  private static Architecture architecture(int fanIn, int units) {
    return new Architecture(
        fanIn, List.of(new Architecture.Layer(units, Activation.TANH)), Loss.HALF_SQUARED_ERROR);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
  void aBiasIsANumber(double bias) {
    Architecture architecture = architecture(3, 4);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Initializer.HE.draw(architecture, new SplittableRandom(1), bias));
    assertEquals("initial bias: " + bias + "; a finite number", refused.getMessage());
  }
}
