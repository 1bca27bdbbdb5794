package playground.model.network;

import jdk.incubator.vector.VectorSpecies;
import playground.model.network.VectorExponentials.Result;

/** {@link Kernels} with the vector module: as many columns at once as a register of it holds. */
final class VectorKernels implements Kernels {
  private static final VectorSpecies<Double> SPECIES = VectorProduct.SPECIES;
  private static final int LANES = SPECIES.length();

  /** For the step, which nothing trains through. */
  private static final Kernels PLAIN = new PlainKernels();

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

  private static int wholeVectors(int examples) {
    return (examples + LANES - 1) / LANES * LANES;
  }

  @Override
  public void activate(Activation f, double[] z, double[] a, int units, int stride, int examples) {
    boolean apart = wholeVectors(examples) < stride;
    int rows = apart ? units : 1;
    int length = apart ? examples : units * stride;
    for (int row = 0; row < rows; row++) {
      int from = row * stride;
      int to = from + length;
      switch (f) {
        case TANH -> VectorExponentials.write(Result.TANH, z, a, a, from, to);
        case SIGMOID -> VectorExponentials.write(Result.SIGMOID, z, a, a, from, to);
        case ELU -> VectorExponentials.write(Result.ELU, z, a, a, from, to);
        case SWISH -> VectorExponentials.write(Result.SWISH, z, a, a, from, to);
        case SOFTPLUS -> VectorExponentials.write(Result.SOFTPLUS, z, a, a, from, to);
        case GELU -> VectorExponentials.write(Result.GELU, z, a, a, from, to);
        case RELU -> VectorSlopes.relu(z, a, from, to);
        case LEAKY_RELU -> VectorSlopes.leakyRelu(z, a, from, to);
        case LINEAR -> System.arraycopy(z, from, a, from, length);
        case STEP, SOFTMAX -> {
          PLAIN.activate(f, z, a, units, stride, examples);
          return;
        }
      }
    }
  }

  @Override
  public void activateBackward(
      Activation f,
      double[] z,
      double[] a,
      double[] g,
      double[] delta,
      int units,
      int stride,
      int examples) {
    boolean apart = wholeVectors(examples) < stride;
    int rows = apart ? units : 1;
    int length = apart ? examples : units * stride;
    for (int row = 0; row < rows; row++) {
      int from = row * stride;
      int to = from + length;
      switch (f) {
        case TANH -> VectorSlopes.tanhBackward(a, g, delta, from, to);
        case SIGMOID -> VectorSlopes.sigmoidBackward(a, g, delta, from, to);
        case ELU -> VectorSlopes.eluBackward(z, a, g, delta, from, to);
        case SWISH -> VectorExponentials.write(Result.SWISH_BACKWARD, z, g, delta, from, to);
        case SOFTPLUS -> VectorExponentials.write(Result.SOFTPLUS_BACKWARD, z, g, delta, from, to);
        case GELU -> VectorExponentials.write(Result.GELU_BACKWARD, z, g, delta, from, to);
        case RELU -> VectorSlopes.reluBackward(z, g, delta, from, to);
        case LEAKY_RELU -> VectorSlopes.leakyReluBackward(z, g, delta, from, to);
        case LINEAR -> System.arraycopy(g, from, delta, from, length);
        case STEP, SOFTMAX -> {
          PLAIN.activateBackward(f, z, a, g, delta, units, stride, examples);
          return;
        }
      }
    }
  }

  @Override
  public void difference(
      double[] a, double[] t, double c, double[] g, int units, int stride, int examples) {
    VectorSlopes.difference(a, t, c, g, units * stride);
  }
}
