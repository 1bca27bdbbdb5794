package playground.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
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
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void productsHaveTheSameBits(int seed) {
    Shape shape = new Shape(new SplittableRandom(seed), seed % 10 == 0 ? 600 : 20);
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

    assertArrayEquals(plainly[0], vectorized[0], "what lies behind the examples is left alone too");
    assertArrayEquals(plainly[1], vectorized[1]);
    assertArrayEquals(plainly[2], vectorized[2]);
    assertArrayEquals(plainly[3], vectorized[3], "what lies behind the biases is left alone too");
  }

  private static void products(
      Kernels kernels,
      Shape shape,
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
  void activationsHaveTheSameBits(int seed) {
    Shape shape = new Shape(new SplittableRandom(seed), 20);
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
      double[][] plainly = {new double[z.length], new double[z.length], new double[z.length]};
      activate(plain, f, shape, z, g, plainly);
      double[][] vectorized = {new double[z.length], new double[z.length], new double[z.length]};
      activate(vector, f, shape, z, g, vectorized);

      shape.assertSameExamples(plainly[0], vectorized[0]);
      shape.assertEqualExamples(plainly[1], vectorized[1]);
      shape.assertSameExamples(plainly[2], vectorized[2]);
    }
  }

  /** A = f(Z), Δ in the place of G, and c (A − G). */
  private static void activate(
      Kernels kernels, Activation f, Shape shape, double[] z, double[] g, double[][] results) {
    int units = shape.units;
    int stride = shape.stride;
    kernels.activate(f, z, results[0], units, stride, shape.examples);
    System.arraycopy(g, 0, results[1], 0, g.length);
    kernels.activateBackward(
        f, z, results[0], results[1], results[1], units, stride, shape.examples);
    kernels.difference(results[0], g, 0.3, results[2], units, stride, shape.examples);
  }

  /** A matrix with room behind its examples. */
  private static final class Shape {
    final SplittableRandom random;
    final int units;
    final int fanIn;
    final int examples;
    final int stride;

    Shape(SplittableRandom random, int widest) {
      this.random = random;
      units = 1 + random.nextInt(20);
      fanIn = 1 + random.nextInt(widest);
      examples = 1 + random.nextInt(40);
      stride = Math.max(examples, 8) + random.nextInt(3) * random.nextInt(10);
    }

    double[] matrix(int rows) {
      return random(Kernels.matrix(rows, stride).length);
    }

    double[] random(int length) {
      return random.doubles(length, -1, 1).toArray();
    }

    void assertSameExamples(double[] expected, double[] actual) {
      for (int row = 0; row < units * stride; row += stride) {
        assertArrayEquals(
            Arrays.copyOfRange(expected, row, row + examples),
            Arrays.copyOfRange(actual, row, row + examples));
      }
    }

    /** As above, where 0 and −0 are the same. */
    void assertEqualExamples(double[] expected, double[] actual) {
      for (int row = 0; row < units * stride; row += stride) {
        for (int k = row; k < row + examples; k++) {
          boolean bothNone = Double.isNaN(expected[k]) && Double.isNaN(actual[k]);
          assertTrue(bothNone || expected[k] == actual[k], "element " + k);
        }
      }
    }
  }
}
