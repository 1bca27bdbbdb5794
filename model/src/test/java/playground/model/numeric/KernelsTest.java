package playground.model.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the machine has, training must give the same numbers to the last bit. */
class KernelsTest {
  private final Kernels plain = new PlainKernels();
  private final Kernels vector = new VectorKernels();

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @Test
  void theVectorModuleIsUsedWhereItIsThere() {
    assertInstanceOf(VectorKernels.class, Kernels.BEST);
    assertInstanceOf(VectorFloatKernels.class, FloatKernels.BEST);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void productsHaveTheSameBits(int seed) {
    RandomShape shape = new RandomShape(new SplittableRandom(seed), seed % 10 == 0 ? 600 : 20);
    double[] parameters = shape.random(shape.units * (shape.fanIn + 1));
    double[] a = shape.matrix(shape.fanIn);
    double[] delta = shape.matrix(shape.units);

    double[] z = shape.matrix(shape.units);
    double[] g = shape.matrix(shape.fanIn);
    double[] gAdded = shape.matrix(shape.fanIn);
    double[] gradient = shape.random(shape.units * (shape.fanIn + 1) + 3);
    double[][] plainly = {z.clone(), g.clone(), gAdded.clone(), gradient.clone()};
    products(plain, shape, parameters, a, delta, plainly);
    double[][] vectorized = {z, g, gAdded, gradient};
    products(vector, shape, parameters, a, delta, vectorized);

    assertArrayEquals(plainly[0], vectorized[0], "what lies after the examples is left alone too");
    assertArrayEquals(plainly[1], vectorized[1]);
    assertArrayEquals(plainly[2], vectorized[2]);
    assertArrayEquals(plainly[3], vectorized[3], "what lies after the biases is left alone too");
  }

  private static void products(
      Kernels kernels,
      RandomShape shape,
      double[] parameters,
      double[] a,
      double[] delta,
      double[][] results) {
    int weights = shape.units * shape.fanIn;
    int examples = shape.examples;
    kernels.affine(
        parameters, 0, weights, shape.units, shape.fanIn, a, results[0], shape.stride, examples);
    kernels.transposedProduct(
        parameters, 0, shape.units, shape.fanIn, delta, results[1], shape.stride, examples, false);
    kernels.transposedProduct(
        parameters, 0, shape.units, shape.fanIn, delta, results[2], shape.stride, examples, true);
    double[] transposed = new double[shape.stride * Kernels.padded(shape.fanIn)];
    for (int i = 0; i < shape.fanIn; i++) {
      for (int k = 0; k < shape.examples; k++) {
        transposed[k * Kernels.padded(shape.fanIn) + i] = a[i * shape.stride + k];
      }
    }
    kernels.weightGradient(
        delta,
        shape.stride,
        transposed,
        results[3],
        0,
        weights,
        shape.units,
        shape.fanIn,
        shape.examples);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void differencesHaveTheSameBits(int seed) {
    RandomShape shape = new RandomShape(new SplittableRandom(seed), 20);
    double[] a = shape.matrix(shape.units);
    double[] t = shape.matrix(shape.units);
    double[] plainly = shape.matrix(shape.units);
    double[] vectorized = plainly.clone();
    plain.difference(a, t, 0.3, plainly, shape.units, shape.stride, shape.examples);
    vector.difference(a, t, 0.3, vectorized, shape.units, shape.stride, shape.examples);

    shape.assertSameExamples(plainly, vectorized);
  }
}
