package playground.model.network.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.numeric.FloatKernels;
import playground.model.numeric.Kernels;
import playground.model.numeric.Softmax;

/** Every activation and its slope are what they tend to, for the smallest and largest numbers. */
class ActivationLimitsTest {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Numbers so close to 0, or so far from it, that a limit says what a function of them is. */
  private static final double[] EXTREMES =
      withSigns(
          0,
          Double.MIN_VALUE,
          1e-310,
          Double.MIN_NORMAL,
          1e-200,
          1e-20,
          800,
          1e16,
          1e130,
          1.5e154,
          1e200,
          1e300,
          1e308,
          Double.MAX_VALUE,
          INFINITE);

  /** As {@link #EXTREMES}, of single precision. */
  private static final double[] SINGLE_EXTREMES =
      withSigns(
          0,
          Float.MIN_VALUE,
          1e-40,
          Float.MIN_NORMAL,
          1e-12,
          120,
          1e16,
          1e38,
          Float.MAX_VALUE,
          INFINITE);

  private static double[] withSigns(double... magnitudes) {
    double[] both = Arrays.copyOf(magnitudes, 2 * magnitudes.length);
    for (int k = 0; k < magnitudes.length; k++) {
      both[magnitudes.length + k] = -magnitudes[k];
    }
    return both;
  }

  /** What f(z) tends to as z goes to 0 or away from it. */
  private static double limit(Activation f, double z) {
    boolean tiny = Math.abs(z) < 1;
    return switch (f) {
      case SIGMOID -> tiny ? 0.5 : z > 0 ? 1 : 0;
      case TANH -> tiny ? z : Math.signum(z);
      case RELU -> Math.max(0, z);
      case LINEAR -> z;
      case LEAKY_RELU -> z > 0 ? z : z / 100;
      case ELU -> z > 0 || tiny ? z : -1;
      case GELU, SWISH -> tiny ? z / 2 : Math.max(0, z);
      case SOFTPLUS -> tiny ? Math.log(2) : Math.max(0, z);
      case STEP -> z >= 0 ? 1 : 0;
      case SOFTMAX -> 1;
    };
  }

  /** What f′(z) tends to. */
  private static double slopeLimit(Activation f, double z) {
    boolean tiny = Math.abs(z) < 1;
    return switch (f) {
      case SIGMOID -> tiny ? 0.25 : 0;
      case TANH -> tiny ? 1 : 0;
      case RELU -> z > 0 ? 1 : 0;
      case LINEAR -> 1;
      case LEAKY_RELU -> z > 0 ? 1 : 0.01;
      case ELU -> z > 0 || tiny ? 1 : 0;
      case GELU, SWISH, SOFTPLUS -> tiny ? 0.5 : z > 0 ? 1 : 0;
      case STEP, SOFTMAX -> 0;
    };
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void oneByOne(Activation f) {
    for (double z : EXTREMES) {
      assertLimit(limit(f, z), f.value(z), "%s of %s".formatted(f, z));
      assertLimit(
          slopeLimit(f, z), f.derivative(z, f.value(z)), "slope of %s at %s".formatted(f, z));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void inEveryKernel(Activation f) {
    for (ActivationKernels kernels :
        new ActivationKernels[] {new PlainActivationKernels(), new VectorActivationKernels()}) {
      int stride = EXTREMES.length;
      double[] z = Arrays.copyOf(EXTREMES, Kernels.matrix(1, stride).length);
      double[] a = new double[z.length];
      double[] delta = new double[z.length];
      Arrays.fill(delta, 1);
      kernels.activate(f, z, a, 1, stride, stride);
      kernels.activateBackward(f, z, a, delta, delta, 1, stride, stride);
      for (int k = 0; k < stride; k++) {
        String where = "%s at %s".formatted(f, z[k]);
        assertLimit(limit(f, z[k]), a[k], where);
        assertLimit(slopeLimit(f, z[k]), delta[k], "slope of " + where);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      names = {"TANH", "SIGMOID", "ELU", "SWISH", "RELU", "LEAKY_RELU", "LINEAR"})
  void inSinglePrecision(Activation f) {
    float[] a = new float[FloatKernels.BLOCK * 4];
    for (int k = 0; k < SINGLE_EXTREMES.length; k++) {
      a[k] = (float) SINGLE_EXTREMES[k];
    }
    new VectorFloatActivations().activate(f, a, 1, a.length, SINGLE_EXTREMES.length);
    for (int k = 0; k < SINGLE_EXTREMES.length; k++) {
      float z = (float) SINGLE_EXTREMES[k];
      float wanted = (float) limit(f, z);
      float tolerance = Float.isInfinite(wanted) ? 0 : 1e-6f * Math.abs(wanted) + 1e-30f;
      assertEquals(wanted, a[k], tolerance, "%s at %s".formatted(f, z));
    }
  }

  /** Of two outputs, the one that is far larger has all; equal ones have half each. */
  @Test
  void softmaxOfTwo() {
    double[][] outputs = {{INFINITE, 3}, {1e308, -1e308}, {3, -INFINITE}};
    for (double[] z : outputs) {
      assertSoftmax(1, z[0], z[1]);
      assertSoftmax(0, z[1], z[0]);
    }
    for (double z : EXTREMES) {
      assertSoftmax(0.5, z, z);
    }
  }

  private static void assertSoftmax(double wanted, double first, double second) {
    double[] z = {first, second};
    double[] a = new double[2];
    Softmax.apply(z, a, 2, 1, 1);
    assertLimit(wanted, a[0], "softmax of %s and %s".formatted(first, second));
    assertLimit(1 - wanted, a[1], "softmax of %s and %s".formatted(second, first));
  }

  private static void assertLimit(double wanted, double actual, String where) {
    double tolerance = Double.isInfinite(wanted) ? 0 : 1e-14 * Math.abs(wanted) + 1e-300;
    assertEquals(wanted, actual, tolerance, where);
  }
}
