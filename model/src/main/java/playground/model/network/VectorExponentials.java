package playground.model.network;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Exponentials}, operation by operation, on a vector at a time: the same bits. */
final class VectorExponentials {
  private static final VectorSpecies<Double> SPECIES = VectorProduct.SPECIES;

  private VectorExponentials() {}

  static DoubleVector tanh(DoubleVector x) {
    DoubleVector magnitude = x.abs();
    DoubleVector y =
        magnitude
            .blend(
                Exponentials.TANH_IS_ONE,
                magnitude.compare(VectorOperators.GT, Exponentials.TANH_IS_ONE))
            .mul(-2);
    DoubleVector t = y.fma(vector(Exponentials.LOG2_E), vector(Exponentials.ROUNDER));
    DoubleVector minusScale = powerOfTwo(t, Exponentials.ONE_BITS | Long.MIN_VALUE);
    DoubleVector p =
        reducedExpm1(y, t.sub(Exponentials.ROUNDER)).fma(minusScale, minusScale.add(1));
    return withSign(p.div(vector(2).sub(p)), x);
  }

  static DoubleVector sigmoid(DoubleVector x) {
    DoubleVector y = x.abs().neg();
    DoubleVector clamped =
        y.blend(Exponentials.LOWEST, y.compare(VectorOperators.LT, Exponentials.LOWEST));
    DoubleVector t = clamped.fma(vector(Exponentials.LOG2_E), vector(Exponentials.ROUNDER));
    DoubleVector scale = powerOfTwo(t, Exponentials.ONE_BITS);
    DoubleVector q = reducedExpm1(clamped, t.sub(Exponentials.ROUNDER)).fma(scale, scale);
    return vector(1).blend(q, x.compare(VectorOperators.LT, 0)).div(q.add(1));
  }

  private static DoubleVector reducedExpm1(DoubleVector y, DoubleVector n) {
    DoubleVector r = n.fma(vector(-Exponentials.LN2_LOW), n.fma(vector(-Exponentials.LN2_HIGH), y));
    DoubleVector r2 = r.mul(r);
    DoubleVector r4 = r2.mul(r2);
    DoubleVector p01 = r.fma(vector(Exponentials.P1), vector(Exponentials.P0));
    DoubleVector p23 = r.fma(vector(Exponentials.P3), vector(Exponentials.P2));
    DoubleVector p45 = r.fma(vector(Exponentials.P5), vector(Exponentials.P4));
    DoubleVector p67 = r.fma(vector(Exponentials.P7), vector(Exponentials.P6));
    DoubleVector p89 = r.fma(vector(Exponentials.P9), vector(Exponentials.P8));
    DoubleVector low = p23.fma(r2, p01);
    DoubleVector high = p89.fma(r4, p67.fma(r2, p45));
    return high.fma(r4, low).fma(r2, r);
  }

  /** 2ⁿ, or −2ⁿ where {@code one} are the bits of −1. */
  private static DoubleVector powerOfTwo(DoubleVector t, long one) {
    return t.reinterpretAsLongs()
        .lanewise(VectorOperators.LSHL, Exponentials.EXPONENT_SHIFT)
        .add(one)
        .reinterpretAsDoubles();
  }

  /** {@code magnitude}, which is not negative, with the sign of {@code x}. */
  private static DoubleVector withSign(DoubleVector magnitude, DoubleVector x) {
    LongVector sign = x.reinterpretAsLongs().and(Long.MIN_VALUE);
    return magnitude.reinterpretAsLongs().or(sign).reinterpretAsDoubles();
  }

  private static DoubleVector vector(double value) {
    return DoubleVector.broadcast(SPECIES, value);
  }
}
