package playground.model.linear;

import java.util.List;
import playground.model.data.Feature;
import playground.model.data.Points;

/**
 * ADALINE (Widrow and Hoff, 1960): least mean squares on z itself, t being the label,
 *
 * <pre>
 *   E = 1/2N Σ (t − z)²
 *   online  w ← w + η(t − z)φ(x)              b ← b + η(t − z)            after each point
 *   batch   w ← w + η/N Σ(t − z)φ(x)          b ← b + η/N Σ(t − z)        after all N
 * </pre>
 *
 * and a threshold θ on z only to tell the class.
 */
public final class Adaline {
  private final LinearUnit unit;
  private final double threshold;

  /**
   * One that has learnt nothing: w = 0, b = 0.
   *
   * @param phi the components of φ(x), at least one
   * @param threshold θ, halfway between the labels of the classes: 0 for ±1, ½ for 0 and 1
   */
  public Adaline(List<Feature> phi, double threshold) {
    unit = new LinearUnit(phi);
    this.threshold = threshold;
  }

  /** z. */
  public double output(double x1, double x2) {
    return unit.net(x1, x2);
  }

  /** 1 where z ≥ θ, else 0. */
  public int predict(double x1, double x2) {
    return output(x1, x2) >= threshold ? 1 : 0;
  }

  /** E over {@code points}, of which there is at least one. */
  public double error(Points points) {
    double sum = 0;
    for (int k = 0; k < points.size(); k++) {
      double error = points.label(k) - unit.net(points, k);
      sum += error * error;
    }
    return sum / (2 * points.size());
  }

  /** Visits every point once, in order, learning from each; {@code learningRate} above 0. */
  public void learnOnline(Points points, double learningRate) {
    LinearUnit.requireRate(learningRate);
    for (int k = 0; k < points.size(); k++) {
      unit.move(learningRate * (points.label(k) - unit.net(points, k)), points, k);
    }
  }

  /** Learns once from all points together; {@code learningRate} above 0. */
  public void learnBatch(Points points, double learningRate) {
    LinearUnit.requireRate(learningRate);
    double[] errors = new double[points.size()];
    for (int k = 0; k < errors.length; k++) {
      errors[k] = points.label(k) - unit.net(points, k);
    }
    for (int k = 0; k < errors.length; k++) {
      unit.move(learningRate / errors.length * errors[k], points, k);
    }
  }

  /** wᵢ. */
  public double weight(int i) {
    return unit.weight(i);
  }

  /** b. */
  public double bias() {
    return unit.bias();
  }
}
