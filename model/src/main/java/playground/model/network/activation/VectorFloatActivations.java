package playground.model.network.activation;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import playground.model.numeric.Exponentials;
import playground.model.numeric.FloatKernels;

/**
 * Activations in single precision, a vector at a time, to a relative 1e-6: as in {@link
 * Exponentials}, with a shorter polynomial and ln 2 in one piece.
 *
 * <pre>
 *   y = n ln 2 + r, |r| ≤ ½ ln 2      eʸ − 1 = 2ⁿ (eʳ − 1) + (2ⁿ − 1)      eʳ − 1 = r + r² P(r)
 * </pre>
 */
final class VectorFloatActivations implements FloatActivations {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** Adding it to a number below 2²² leaves the nearest integer in the low bits of the sum. */
  private static final float ROUNDER = 0x1.8p23f;

  private static final float LOG2_E = 1.442695f;
  private static final float LN2 = 0.6931472f;

  private static final float P4 = 0.0013926251f;
  private static final float P3 = 0.008363233f;
  private static final float P2 = 0.041666556f;
  private static final float P1 = 0.16666576f;
  private static final float P0 = 0.5f;

  /** Below it eʸ counts as e⁻⁸⁷, the last before numbers lose digits. */
  private static final float LOWEST = -87;

  /** From here on tanh rounds to 1. */
  private static final float TANH_IS_ONE = 10;

  private static final int ONE_BITS = 0x3F800000;
  private static final int EXPONENT_SHIFT = 23;

  @Override
  public boolean has(Activation f) {
    return switch (f) {
      case TANH, SIGMOID, ELU, SWISH, RELU, LEAKY_RELU, LINEAR -> true;
      case GELU, SOFTPLUS, STEP, SOFTMAX -> false;
    };
  }

  @Override
  public void activate(Activation f, float[] a, int units, int stride, int examples) {
    int length = (examples + FloatKernels.BLOCK - 1) / FloatKernels.BLOCK * FloatKernels.BLOCK;
    for (int unit = 0; unit < units; unit++) {
      write(f, a, unit * stride, length);
    }
  }

  /** a ← f(a) for {@code length} numbers, a multiple of the vectors' length, from {@code from}. */
  private static void write(Activation f, float[] a, int from, int length) {
    switch (f) {
      case LINEAR -> {}
      case RELU -> relu(a, from, from + length);
      case LEAKY_RELU -> leakyRelu(a, from, from + length);
      default -> exponential(f, a, from, from + length);
    }
  }

  private static void relu(float[] a, int from, int to) {
    for (int k = from; k < to; k += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, a, k);
      x.blend(0, x.compare(VectorOperators.LT, 0)).intoArray(a, k);
    }
  }

  private static void leakyRelu(float[] a, int from, int to) {
    for (int k = from; k < to; k += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, a, k);
      VectorMask<Float> negative = x.compare(VectorOperators.LT, 0);
      x.blend(x.mul((float) Activation.LEAK), negative).intoArray(a, k);
    }
  }

  private static void exponential(Activation f, float[] a, int from, int to) {
    boolean isTanh = f == Activation.TANH;
    boolean isElu = f == Activation.ELU;
    boolean isSwish = f == Activation.SWISH;
    FloatVector limit = FloatVector.broadcast(SPECIES, isTanh ? TANH_IS_ONE : -LOWEST);
    FloatVector exponent = FloatVector.broadcast(SPECIES, isTanh ? -2 : -1);
    FloatVector one = FloatVector.broadcast(SPECIES, 1);
    FloatVector two = FloatVector.broadcast(SPECIES, 2);
    for (int k = from; k < to; k += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, a, k);
      FloatVector magnitude = x.abs();
      FloatVector y =
          magnitude.blend(limit, magnitude.compare(VectorOperators.GT, limit)).mul(exponent);

      FloatVector t =
          y.fma(FloatVector.broadcast(SPECIES, LOG2_E), FloatVector.broadcast(SPECIES, ROUNDER));
      FloatVector scale =
          t.reinterpretAsInts()
              .lanewise(VectorOperators.LSHL, EXPONENT_SHIFT)
              .add(ONE_BITS)
              .reinterpretAsFloats();
      FloatVector r = t.sub(ROUNDER).fma(FloatVector.broadcast(SPECIES, -LN2), y);
      FloatVector r2 = r.mul(r);
      FloatVector p01 =
          r.fma(FloatVector.broadcast(SPECIES, P1), FloatVector.broadcast(SPECIES, P0));
      FloatVector p23 =
          r.fma(FloatVector.broadcast(SPECIES, P3), FloatVector.broadcast(SPECIES, P2));
      FloatVector p = r2.fma(FloatVector.broadcast(SPECIES, P4), p23).fma(r2, p01);
      FloatVector m = p.fma(r2, r);

      if (isTanh) {
        FloatVector rest = m.neg().fma(scale, one.sub(scale));
        FloatVector quotient = rest.div(two.sub(rest));
        quotient
            .reinterpretAsInts()
            .or(x.reinterpretAsInts().and(Integer.MIN_VALUE))
            .reinterpretAsFloats()
            .intoArray(a, k);
      } else if (isElu) {
        VectorMask<Float> positive = x.compare(VectorOperators.GT, 0);
        m.fma(scale, scale.sub(one)).blend(x, positive).intoArray(a, k);
      } else {
        FloatVector q = m.fma(scale, scale);
        VectorMask<Float> negative = x.compare(VectorOperators.LT, 0);
        FloatVector sigmoid = one.blend(q, negative).div(q.add(one));
        (isSwish ? x.blend(y, negative).mul(sigmoid) : sigmoid).intoArray(a, k);
      }
    }
  }
}
