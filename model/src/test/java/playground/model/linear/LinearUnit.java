package playground.model.linear;

import java.util.Arrays;
import java.util.List;
import playground.model.data.Feature;
import playground.model.data.Samples;

/**
 * z = wᵀφ(x) + b, w and b being 0 at first and always finite: a move that would take them out of
 * the finite numbers is refused.
 */
final class LinearUnit {
  private final List<Feature> phi;
  private final double[] weights;
  private final double[] nextWeights;
  private double bias;
  private double nextBias;

  LinearUnit(List<Feature> phi) {
    if (phi.isEmpty()) {
      throw new IllegalArgumentException("features: none; at least 1");
    }
    this.phi = List.copyOf(phi);
    weights = new double[phi.size()];
    nextWeights = new double[phi.size()];
  }

  static double requireRate(double learningRate) {
    if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
      throw new IllegalArgumentException(
          "learning rate: " + learningRate + "; a finite number above 0");
    }
    return learningRate;
  }

  /**
   * z at (x₁, x₂).
   *
   * @throws IllegalArgumentException if that is not a finite number
   */
  double net(double x1, double x2) {
    double z = sum(x1, x2);
    if (!Double.isFinite(z)) {
      throw new IllegalArgumentException(
          "point: (%s, %s), where z is %s; finite coordinates, small enough for w = %s, b = %s"
              .formatted(x1, x2, z, Arrays.toString(weights), bias));
    }
    return z;
  }

  /** z for point {@code k}, which is learnt from with η = {@code learningRate}. */
  double net(Samples points, int k, double learningRate) {
    double z = sum(points.x1(k), points.x2(k));
    requireFinite("z of a point", z, learningRate);
    return z;
  }

  private double sum(double x1, double x2) {
    double z = bias;
    for (int i = 0; i < weights.length; i++) {
      z += weights[i] * phi.get(i).at(x1, x2);
    }
    return z;
  }

  /** Begins a move: no point has pulled yet. */
  void beginMove() {
    System.arraycopy(weights, 0, nextWeights, 0, weights.length);
    nextBias = bias;
  }

  /** w ← w + s φ(x), b ← b + s for point {@code k}, as part of the move. */
  void pull(double s, Samples points, int k) {
    for (int i = 0; i < weights.length; i++) {
      nextWeights[i] += s * phi.get(i).at(points.x1(k), points.x2(k));
    }
    nextBias += s;
  }

  /** Goes where the points have pulled; where that is not finite, stays and throws. */
  void endMove(double learningRate) {
    for (double weight : nextWeights) {
      requireFinite("a weight", weight, learningRate);
    }
    requireFinite("the bias", nextBias, learningRate);
    System.arraycopy(nextWeights, 0, weights, 0, weights.length);
    bias = nextBias;
  }

  private static void requireFinite(String what, double value, double learningRate) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "learning rate: %s, with which %s becomes %s; a smaller one, or smaller coordinates"
              .formatted(learningRate, what, value));
    }
  }

  double weight(int i) {
    return weights[i];
  }

  double bias() {
    return bias;
  }
}
