package playground.model.network.activation;

import jdk.incubator.vector.DoubleVector;
import playground.model.numeric.VectorExponentials;
import playground.model.numeric.VectorExponentials.Result;

/**
 * {@link ActivationKernels} with the vector module. Rows that follow each other without room for a
 * vector between them are taken as one run of numbers.
 */
final class VectorActivationKernels implements ActivationKernels {
  private static final int LANES = DoubleVector.SPECIES_PREFERRED.length();

  /** For those that have no loop of vectors. */
  private static final ActivationKernels PLAIN = new PlainActivationKernels();

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
        default -> {
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
        default -> {
          PLAIN.activateBackward(f, z, a, g, delta, units, stride, examples);
          return;
        }
      }
    }
  }
}
