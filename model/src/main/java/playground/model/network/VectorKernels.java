package playground.model.network;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Kernels} with the vector module: as many columns at once as a register of it holds. */
final class VectorKernels implements Kernels {
  private static final VectorSpecies<Double> SPECIES = VectorProduct.SPECIES;
  private static final int LANES = SPECIES.length();

  @Override
  public int columns(int examples) {
    return (examples + LANES - 1) / LANES * LANES;
  }

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
      int columns) {
    VectorProduct.multiply(
        parameters,
        w,
        fanIn,
        1,
        a,
        stride,
        z,
        0,
        stride,
        units,
        fanIn,
        columns,
        VectorProduct.FROM_COLUMN,
        b);
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
      int columns,
      boolean add) {
    VectorProduct.multiply(
        parameters,
        w,
        1,
        fanIn,
        delta,
        stride,
        g,
        0,
        stride,
        fanIn,
        units,
        columns,
        add ? VectorProduct.FROM_C : VectorProduct.FROM_ZERO,
        0);
  }

  @Override
  public void addOuterProducts(
      double[] delta,
      int stride,
      double[] transposed,
      double[] gradient,
      int w,
      int units,
      int fanIn,
      int examples) {
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
        VectorProduct.FROM_C,
        0);
  }

  @Override
  public void tanh(double[] z, double[] a, int units, int stride, int examples) {
    int columns = columns(examples);
    int length = columns == stride ? units * stride : columns;
    for (int row = 0; row < units * stride; row += columns == stride ? length : stride) {
      for (int k = row; k < row + length; k += LANES) {
        VectorExponentials.tanh(DoubleVector.fromArray(SPECIES, z, k)).intoArray(a, k);
      }
    }
  }

  @Override
  public void tanhBackward(
      double[] a, double[] g, double[] delta, int units, int stride, int columns) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
    int length = columns == stride ? units * stride : columns;
    for (int row = 0; row < units * stride; row += columns == stride ? length : stride) {
      for (int k = row; k < row + length; k += LANES) {
        DoubleVector value = DoubleVector.fromArray(SPECIES, a, k);
        DoubleVector slope = value.neg().fma(value, one);
        DoubleVector.fromArray(SPECIES, g, k).mul(slope).intoArray(delta, k);
      }
    }
  }

  @Override
  public void sigmoid(double[] z, double[] a, int units, int stride, int examples) {
    int columns = columns(examples);
    int length = columns == stride ? units * stride : columns;
    for (int row = 0; row < units * stride; row += columns == stride ? length : stride) {
      for (int k = row; k < row + length; k += LANES) {
        VectorExponentials.sigmoid(DoubleVector.fromArray(SPECIES, z, k)).intoArray(a, k);
      }
    }
  }

  @Override
  public void sigmoidBackward(
      double[] a, double[] g, double[] delta, int units, int stride, int columns) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
    int length = columns == stride ? units * stride : columns;
    for (int row = 0; row < units * stride; row += columns == stride ? length : stride) {
      for (int k = row; k < row + length; k += LANES) {
        DoubleVector value = DoubleVector.fromArray(SPECIES, a, k);
        DoubleVector slope = value.mul(one.sub(value));
        DoubleVector.fromArray(SPECIES, g, k).mul(slope).intoArray(delta, k);
      }
    }
  }

  @Override
  public void relu(double[] z, double[] a, int units, int stride, int columns) {
    int length = columns == stride ? units * stride : columns;
    for (int row = 0; row < units * stride; row += columns == stride ? length : stride) {
      for (int k = row; k < row + length; k += LANES) {
        DoubleVector value = DoubleVector.fromArray(SPECIES, z, k);
        VectorMask<Double> off = value.compare(VectorOperators.LE, 0);
        value.blend(0, off).intoArray(a, k);
      }
    }
  }

  @Override
  public void reluBackward(
      double[] z, double[] g, double[] delta, int units, int stride, int columns) {
    DoubleVector zero = DoubleVector.zero(SPECIES);
    int length = columns == stride ? units * stride : columns;
    for (int row = 0; row < units * stride; row += columns == stride ? length : stride) {
      for (int k = row; k < row + length; k += LANES) {
        VectorMask<Double> on =
            DoubleVector.fromArray(SPECIES, z, k).compare(VectorOperators.GT, 0);
        zero.blend(DoubleVector.fromArray(SPECIES, g, k), on).intoArray(delta, k);
      }
    }
  }
}
