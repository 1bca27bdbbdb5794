package playground.model.network.activation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.numeric.RandomShape;

/** Whatever the machine has, activations and their slopes are the same to the last bit. */
class ActivationKernelsTest {
  private final ActivationKernels plain = new PlainActivationKernels();
  private final ActivationKernels vector = new VectorActivationKernels();

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @Test
  void theVectorModuleIsUsedWhereItIsThere() {
    assertInstanceOf(VectorActivationKernels.class, ActivationKernels.BEST);
    assertInstanceOf(VectorFloatActivations.class, FloatActivations.BEST);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyActivationHasTheSameBits(int seed) {
    RandomShape shape = new RandomShape(new SplittableRandom(seed), 20);
    double[] z = shape.matrix(shape.units);
    for (int k = 0; k < z.length; k++) {
      z[k] *= Math.pow(10, shape.random.nextInt(-20, 4));
    }
    z[0] = new double[] {0, -0.0, Double.NaN, 1e300, Double.NEGATIVE_INFINITY}[seed % 5];
    double[] g = shape.random(z.length);
    for (Activation f : Activation.values()) {
      if (f == Activation.SOFTMAX) {
        continue;
      }
      double[][] plainly = {new double[z.length], new double[z.length]};
      activate(plain, f, shape, z, g, plainly);
      double[][] vectorized = {new double[z.length], new double[z.length]};
      activate(vector, f, shape, z, g, vectorized);

      shape.assertSameExamples(plainly[0], vectorized[0]);
      shape.assertEqualExamples(plainly[1], vectorized[1]);
    }
  }

  /** A = f(Z), and Δ in the place of G. */
  private static void activate(
      ActivationKernels kernels,
      Activation f,
      RandomShape shape,
      double[] z,
      double[] g,
      double[][] results) {
    int units = shape.units;
    int stride = shape.stride;
    kernels.activate(f, z, results[0], units, stride, shape.examples);
    System.arraycopy(g, 0, results[1], 0, g.length);
    kernels.activateBackward(
        f, z, results[0], results[1], results[1], units, stride, shape.examples);
  }
}
