package playground.model.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link Kernels} with the vector module: as many columns at once as a register of it holds. */
final class VectorKernels implements Kernels {
  private static final VectorSpecies<Double> SPECIES = VectorProduct.SPECIES;
  private static final int LANES = SPECIES.length();

  @Override
  public void affine(
      double[] parameters,
      int w,
      int b,
      int units,
      int fanIn,
      double[] a,
      double[] z,
      int stride,
      int examples) {
    VectorProduct.multiply(
        parameters, w, fanIn, 1, a, stride, z, 0, stride, units, fanIn, examples, b);
  }

  @Override
  public void transposedProduct(
      double[] parameters,
      int w,
      int units,
      int fanIn,
      double[] delta,
      double[] g,
      int stride,
      int examples,
      boolean add) {
    int start = add ? VectorProduct.FROM_C : VectorProduct.ZERO;
    VectorProduct.multiply(
        parameters, w, 1, fanIn, delta, stride, g, 0, stride, fanIn, units, examples, start);
  }

  @Override
  public void weightGradient(
      double[] delta,
      int stride,
      double[] transposed,
      double[] gradient,
      int w,
      int b,
      int units,
      int fanIn,
      int examples) {
    if (fanIn <= LANES) {
      VectorWeightGradient.write(delta, stride, transposed, gradient, w, b, units, fanIn, examples);
      return;
    }
    Rows.sums(delta, units, stride, examples, gradient, b);
    VectorProduct.multiply(
        delta,
        0,
        stride,
        1,
        transposed,
        Kernels.padded(fanIn),
        gradient,
        w,
        fanIn,
        units,
        examples,
        fanIn,
        VectorProduct.ZERO);
  }

  @Override
  public void difference(
      double[] a, double[] t, double c, double[] g, int units, int stride, int examples) {
    int length = units * stride;
    for (int k = 0; k < length; k += LANES) {
      int at = Math.min(k, length - LANES);
      DoubleVector error =
          DoubleVector.fromArray(SPECIES, a, at).sub(DoubleVector.fromArray(SPECIES, t, at));
      error.mul(c).intoArray(g, at);
    }
  }
}
