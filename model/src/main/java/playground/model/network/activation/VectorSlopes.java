package playground.model.network.activation;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The activations with a kink at 0, and the backward passes that need no exponential, on a vector
 * at a time; the same bits as {@link Activation#value} and {@link Activation#derivative}.
 *
 * <p>All work on the elements {@code from} to {@code to}, or up to the end of a vector.
 */
final class VectorSlopes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private VectorSlopes() {}

  /** A = max(0, Z). */
  static void relu(double[] z, double[] a, int from, int to) {
    for (int k = from; k < to; k += LANES) {
      DoubleVector value = DoubleVector.fromArray(SPECIES, z, k);
      VectorMask<Double> off = value.compare(VectorOperators.LE, 0);
      value.blend(0, off).intoArray(a, k);
    }
  }

  /** Δ = G where Z > 0, else 0. */
  static void reluBackward(double[] z, double[] g, double[] delta, int from, int to) {
    DoubleVector zero = DoubleVector.zero(SPECIES);
    for (int k = from; k < to; k += LANES) {
      VectorMask<Double> on = DoubleVector.fromArray(SPECIES, z, k).compare(VectorOperators.GT, 0);
      zero.blend(DoubleVector.fromArray(SPECIES, g, k), on).intoArray(delta, k);
    }
  }

  /** A = Z where Z > 0, else cZ, c being {@link Activation#LEAK}. */
  static void leakyRelu(double[] z, double[] a, int from, int to) {
    for (int k = from; k < to; k += LANES) {
      DoubleVector value = DoubleVector.fromArray(SPECIES, z, k);
      VectorMask<Double> on = value.compare(VectorOperators.GT, 0);
      value.mul(Activation.LEAK).blend(value, on).intoArray(a, k);
    }
  }

  /** Δ = G where Z > 0, else cG. */
  static void leakyReluBackward(double[] z, double[] g, double[] delta, int from, int to) {
    for (int k = from; k < to; k += LANES) {
      DoubleVector gradient = DoubleVector.fromArray(SPECIES, g, k);
      VectorMask<Double> on = DoubleVector.fromArray(SPECIES, z, k).compare(VectorOperators.GT, 0);
      gradient.mul(Activation.LEAK).blend(gradient, on).intoArray(delta, k);
    }
  }

  /** Δ = G where Z > 0, else G ⊙ (A + 1). */
  static void eluBackward(double[] z, double[] a, double[] g, double[] delta, int from, int to) {
    for (int k = from; k < to; k += LANES) {
      DoubleVector gradient = DoubleVector.fromArray(SPECIES, g, k);
      DoubleVector slope = DoubleVector.fromArray(SPECIES, a, k).add(1);
      VectorMask<Double> on = DoubleVector.fromArray(SPECIES, z, k).compare(VectorOperators.GT, 0);
      gradient.mul(slope).blend(gradient, on).intoArray(delta, k);
    }
  }

  /** Δ = G ⊙ (1 − A ⊙ A). */
  static void tanhBackward(double[] a, double[] g, double[] delta, int from, int to) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
    for (int k = from; k < to; k += LANES) {
      DoubleVector value = DoubleVector.fromArray(SPECIES, a, k);
      DoubleVector slope = value.neg().fma(value, one);
      DoubleVector.fromArray(SPECIES, g, k).mul(slope).intoArray(delta, k);
    }
  }

  /** Δ = G ⊙ A ⊙ (1 − A). */
  static void sigmoidBackward(double[] a, double[] g, double[] delta, int from, int to) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
    for (int k = from; k < to; k += LANES) {
      DoubleVector value = DoubleVector.fromArray(SPECIES, a, k);
      DoubleVector slope = value.mul(one.sub(value));
      DoubleVector.fromArray(SPECIES, g, k).mul(slope).intoArray(delta, k);
    }
  }
}
