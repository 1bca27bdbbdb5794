package playground.model.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * ∂E/∂W = ΔAᵀ and ∂E/∂b = Δ1 of layers with at most as many inputs as a vector has lanes: a row of
 * ∂E/∂W is one vector, and each number of Δ, once it is in all lanes, goes into both sums.
 *
 * <p>As in {@link VectorTiles} no vector is handed from one method to another.
 */
final class VectorWeightGradient {
  private static final VectorSpecies<Double> SPECIES = VectorProduct.SPECIES;

  private VectorWeightGradient() {}

  /**
   * Writes both.
   *
   * @param transposed Aᵀ, its rows {@link Kernels#WIDEST} apart
   * @param w where ∂E/∂W, units × fanIn, begins in {@code gradient}
   * @param b where ∂E/∂b begins there
   */
  static void write(
      double[] delta,
      int stride,
      double[] transposed,
      double[] gradient,
      int w,
      int b,
      int units,
      int fanIn,
      int examples) {
    VectorMask<Double> mask = VectorProduct.FIRST.get(fanIn);
    int unit = 0;
    for (; unit + 4 <= units; unit += 4) {
      int row = unit * stride;
      int at = w + unit * fanIn;
      fourUnits(delta, row, stride, transposed, gradient, at, fanIn, b + unit, examples, mask);
    }
    for (; unit < units; unit++) {
      int at = w + unit * fanIn;
      oneUnit(delta, unit * stride, transposed, gradient, at, b + unit, examples, mask);
    }
  }

  private static void fourUnits(
      double[] delta,
      int row0,
      int stride,
      double[] transposed,
      double[] gradient,
      int w,
      int fanIn,
      int b,
      int examples,
      VectorMask<Double> mask) {
    int row1 = row0 + stride;
    int row2 = row1 + stride;
    int row3 = row2 + stride;
    DoubleVector w0 = DoubleVector.zero(SPECIES);
    DoubleVector w1 = w0;
    DoubleVector w2 = w0;
    DoubleVector w3 = w0;
    DoubleVector b0 = w0;
    DoubleVector b1 = w0;
    DoubleVector b2 = w0;
    DoubleVector b3 = w0;
    for (int k = 0; k < examples; k++) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, transposed, k * Kernels.WIDEST);
      DoubleVector d0 = DoubleVector.broadcast(SPECIES, delta[row0 + k]);
      w0 = a.fma(d0, w0);
      b0 = b0.add(d0);
      DoubleVector d1 = DoubleVector.broadcast(SPECIES, delta[row1 + k]);
      w1 = a.fma(d1, w1);
      b1 = b1.add(d1);
      DoubleVector d2 = DoubleVector.broadcast(SPECIES, delta[row2 + k]);
      w2 = a.fma(d2, w2);
      b2 = b2.add(d2);
      DoubleVector d3 = DoubleVector.broadcast(SPECIES, delta[row3 + k]);
      w3 = a.fma(d3, w3);
      b3 = b3.add(d3);
    }
    w0.intoArray(gradient, w, mask);
    w1.intoArray(gradient, w + fanIn, mask);
    w2.intoArray(gradient, w + 2 * fanIn, mask);
    w3.intoArray(gradient, w + 3 * fanIn, mask);
    gradient[b] = b0.lane(0);
    gradient[b + 1] = b1.lane(0);
    gradient[b + 2] = b2.lane(0);
    gradient[b + 3] = b3.lane(0);
  }

  private static void oneUnit(
      double[] delta,
      int row,
      double[] transposed,
      double[] gradient,
      int w,
      int b,
      int examples,
      VectorMask<Double> mask) {
    DoubleVector weights = DoubleVector.zero(SPECIES);
    double bias = 0;
    for (int k = 0; k < examples; k++) {
      double d = delta[row + k];
      DoubleVector a = DoubleVector.fromArray(SPECIES, transposed, k * Kernels.WIDEST);
      weights = a.fma(DoubleVector.broadcast(SPECIES, d), weights);
      bias += d;
    }
    weights.intoArray(gradient, w, mask);
    gradient[b] = bias;
  }
}
