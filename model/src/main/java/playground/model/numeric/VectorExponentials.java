package playground.model.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Functions that are made of e⁻|ˣ| or e^(−x²/2), and products with their derivatives: {@link
 * Exponentials}, operation by operation, on a vector at a time, so the same bits. Needs the vector
 * module ({@link Kernels#hasVectors}).
 *
 * <p>It is one loop for all of them, and calls nothing but the vector module. The compiler may
 * decline to inline another method, and then each vector that enters or leaves it is an object: the
 * loop would be ten times slower, in one run of the program and not in the next.
 */
public final class VectorExponentials {
  private static final VectorSpecies<Double> SPECIES = VectorProduct.SPECIES;
  private static final int LANES = SPECIES.length();

  /** What is computed of z, or of z and a factor g. */
  public enum Result {
    /** tanh z. */
    TANH,
    /** σ(z). */
    SIGMOID,
    /** z where z > 0, else eᶻ − 1. */
    ELU,
    /** z σ(z). */
    SWISH,
    /** g (σ(z) + z σ(z) (1 − σ(z))). */
    SWISH_BACKWARD,
    /** ln(1 + eᶻ). */
    SOFTPLUS,
    /** g σ(z), the derivative of softplus being σ. */
    SOFTPLUS_BACKWARD,
    /** z Φ(z). */
    GELU,
    /** g (Φ(z) + z φ(z)). */
    GELU_BACKWARD
  }

  private VectorExponentials() {}

  /**
   * Writes {@code result} for the elements {@code from} to {@code to − 1}, and up to the end of a
   * vector, for which there must be room.
   *
   * @param g is read where the result depends on it
   * @param target is written; may be one of the others
   */
  public static void write(
      Result result, double[] z, double[] g, double[] target, int from, int to) {
    boolean isTanh = result == Result.TANH;
    boolean isGelu = result == Result.GELU || result == Result.GELU_BACKWARD;
    double vanishes = isGelu ? Exponentials.TAIL_ENDS : -Exponentials.LOWEST;
    DoubleVector limit =
        DoubleVector.broadcast(SPECIES, isTanh ? Exponentials.TANH_IS_ONE : vanishes);
    DoubleVector exponent = DoubleVector.broadcast(SPECIES, isTanh ? -2 : -1);
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
    for (int k = from; k < to; k += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, k);
      DoubleVector distance = x.abs();
      DoubleVector magnitude = distance.blend(limit, distance.compare(VectorOperators.GT, limit));
      DoubleVector y = isGelu ? magnitude.mul(-0.5).mul(magnitude) : magnitude.mul(exponent);

      // eʸ = 2ⁿ (m + 1), m = eʳ − 1 = r + r² P(r), r = y − n ln 2.
      DoubleVector t =
          y.fma(
              DoubleVector.broadcast(SPECIES, Exponentials.LOG2_E),
              DoubleVector.broadcast(SPECIES, Exponentials.ROUNDER));
      DoubleVector scale =
          t.reinterpretAsLongs()
              .lanewise(VectorOperators.LSHL, Exponentials.EXPONENT_SHIFT)
              .add(Exponentials.ONE_BITS)
              .reinterpretAsDoubles();
      DoubleVector n = t.sub(Exponentials.ROUNDER);
      DoubleVector r =
          n.fma(
              DoubleVector.broadcast(SPECIES, -Exponentials.LN2_LOW),
              n.fma(DoubleVector.broadcast(SPECIES, -Exponentials.LN2_HIGH), y));
      DoubleVector r2 = r.mul(r);
      DoubleVector r4 = r2.mul(r2);
      DoubleVector p01 =
          r.fma(
              DoubleVector.broadcast(SPECIES, Exponentials.P1),
              DoubleVector.broadcast(SPECIES, Exponentials.P0));
      DoubleVector p23 =
          r.fma(
              DoubleVector.broadcast(SPECIES, Exponentials.P3),
              DoubleVector.broadcast(SPECIES, Exponentials.P2));
      DoubleVector p45 =
          r.fma(
              DoubleVector.broadcast(SPECIES, Exponentials.P5),
              DoubleVector.broadcast(SPECIES, Exponentials.P4));
      DoubleVector p67 =
          r.fma(
              DoubleVector.broadcast(SPECIES, Exponentials.P7),
              DoubleVector.broadcast(SPECIES, Exponentials.P6));
      DoubleVector p89 =
          r.fma(
              DoubleVector.broadcast(SPECIES, Exponentials.P9),
              DoubleVector.broadcast(SPECIES, Exponentials.P8));
      DoubleVector high = p89.fma(r4, p67.fma(r2, p45));
      DoubleVector m = high.fma(r4, p23.fma(r2, p01)).fma(r2, r);

      if (isTanh) {
        DoubleVector p = m.neg().fma(scale, one.sub(scale));
        LongVector sign = x.reinterpretAsLongs().and(Long.MIN_VALUE);
        DoubleVector quotient = p.div(DoubleVector.broadcast(SPECIES, 2).sub(p));
        quotient.reinterpretAsLongs().or(sign).reinterpretAsDoubles().intoArray(target, k);
      } else if (result == Result.ELU) {
        VectorMask<Double> positive = x.compare(VectorOperators.GT, 0);
        m.fma(scale, scale.sub(one)).blend(x, positive).intoArray(target, k);
      } else if (isGelu) {
        DoubleVector q = m.fma(scale, scale);
        DoubleVector u =
            magnitude.sub(Exponentials.TAIL_CENTRE).div(magnitude.add(Exponentials.TAIL_CENTRE));
        DoubleVector sum = DoubleVector.broadcast(SPECIES, Exponentials.SCALED_TAIL[0]);
        for (int power = 1; power < Exponentials.SCALED_TAIL.length; power++) {
          sum = sum.fma(u, DoubleVector.broadcast(SPECIES, Exponentials.SCALED_TAIL[power]));
        }
        DoubleVector tail = q.mul(sum).div(magnitude.add(one));
        VectorMask<Double> negative = x.compare(VectorOperators.LT, 0);
        DoubleVector fraction = one.sub(tail).blend(tail, negative);
        DoubleVector opposite = magnitude.neg();
        if (result == Result.GELU) {
          x.blend(opposite, negative).mul(fraction).intoArray(target, k);
        } else {
          DoubleVector held = magnitude.blend(opposite, negative);
          DoubleVector slope = fraction.add(held.mul(q.div(Exponentials.SQRT_2_PI)));
          DoubleVector.fromArray(SPECIES, g, k).mul(slope).intoArray(target, k);
        }
      } else if (result == Result.SOFTPLUS) {
        DoubleVector q = m.fma(scale, scale);
        DoubleVector s = q.div(q.add(2));
        DoubleVector s2 = s.mul(s);
        DoubleVector sum = DoubleVector.broadcast(SPECIES, Exponentials.ARTANH[0]);
        for (int power = 1; power < Exponentials.ARTANH.length; power++) {
          sum = sum.fma(s2, DoubleVector.broadcast(SPECIES, Exponentials.ARTANH[power]));
        }
        DoubleVector twice = s.mul(2);
        DoubleVector logarithm = twice.mul(s2).fma(sum, twice);
        VectorMask<Double> positive = x.compare(VectorOperators.GT, 0);
        DoubleVector.zero(SPECIES).blend(x, positive).add(logarithm).intoArray(target, k);
      } else {
        DoubleVector q = m.fma(scale, scale);
        VectorMask<Double> negative = x.compare(VectorOperators.LT, 0);
        DoubleVector sigmoid = one.blend(q, negative).div(q.add(one));
        if (result == Result.SIGMOID) {
          sigmoid.intoArray(target, k);
        } else if (result == Result.SWISH) {
          x.blend(y, negative).mul(sigmoid).intoArray(target, k);
        } else if (result == Result.SOFTPLUS_BACKWARD) {
          DoubleVector.fromArray(SPECIES, g, k).mul(sigmoid).intoArray(target, k);
        } else {
          DoubleVector value = magnitude.blend(y, negative).mul(sigmoid);
          DoubleVector slope = sigmoid.add(value.mul(one.sub(sigmoid)));
          DoubleVector.fromArray(SPECIES, g, k).mul(slope).intoArray(target, k);
        }
      }
    }
  }
}
