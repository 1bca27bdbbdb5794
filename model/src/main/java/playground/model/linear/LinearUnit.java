package playground.model.linear;

import java.util.List;
import playground.model.data.Feature;
import playground.model.data.Points;

/** z = wᵀφ(x) + b, w and b being 0 at first. */
final class LinearUnit {
  private final List<Feature> phi;
  private final double[] weights;
  private double bias;

  LinearUnit(List<Feature> phi) {
    if (phi.isEmpty()) {
      throw new IllegalArgumentException("features: none; at least 1");
    }
    this.phi = List.copyOf(phi);
    weights = new double[phi.size()];
  }

  static double requireRate(double learningRate) {
    if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
      throw new IllegalArgumentException(
          "learning rate: " + learningRate + "; a finite number above 0");
    }
    return learningRate;
  }

  double net(double x1, double x2) {
    double z = bias;
    for (int i = 0; i < weights.length; i++) {
      z += weights[i] * phi.get(i).at(x1, x2);
    }
    return z;
  }

  double net(Points points, int k) {
    return net(points.x1(k), points.x2(k));
  }

  /** w ← w + s φ(x), b ← b + s for point {@code k}. */
  void move(double s, Points points, int k) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] += s * phi.get(i).at(points.x1(k), points.x2(k));
    }
    bias += s;
  }

  double weight(int i) {
    return weights[i];
  }

  double bias() {
    return bias;
  }
}
