package playground.model.linear;

import java.util.List;
import playground.model.data.Feature;
import playground.model.data.Samples;

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
   * @throws IllegalArgumentException if {@code phi} is empty or {@code threshold} is not finite
   */
  public Adaline(List<Feature> phi, double threshold) {
    if (!Double.isFinite(threshold)) {
      throw new IllegalArgumentException(
          "threshold: " + threshold + "; a finite number, halfway between the labels");
    }
    unit = new LinearUnit(phi);
    this.threshold = threshold;
  }

  /**
   * z.
   *
   * @throws IllegalArgumentException if that is not a finite number
   */
  public double output(double x1, double x2) {
    return unit.net(x1, x2);
  }

  /** 1 where z ≥ θ, else 0; throws as {@link #output}. */
  public int predict(double x1, double x2) {
    return output(x1, x2) >= threshold ? 1 : 0;
  }

  /**
   * E over {@code points}.
   *
   * @throws IllegalArgumentException if there is no point, or E is not a finite number
   */
  public double error(Samples points) {
    if (points.size() == 0) {
      throw new IllegalArgumentException("points: none; at least 1 to have an error");
    }
    double sum = 0;
    for (int k = 0; k < points.size(); k++) {
      double error = points.label(k) - unit.net(points.x1(k), points.x2(k));
      sum += error * error;
    }
    if (!Double.isFinite(sum)) {
      throw new IllegalArgumentException(
          "points: %d whose squared errors add up to %s; smaller labels, coordinates or weights"
              .formatted(points.size(), sum));
    }
    return sum / (2 * points.size());
  }

  /**
   * Visits every point once, in order, learning from each.
   *
   * @param learningRate η, above 0
   * @throws IllegalArgumentException if the learning rate is not a positive finite number, or so
   *     large that z, a weight or the bias would leave the finite numbers; they stay at the last
   *     finite ones
   */
  public void learnOnline(Samples points, double learningRate) {
    LinearUnit.requireRate(learningRate);
    for (int k = 0; k < points.size(); k++) {
      double error = points.label(k) - unit.net(points, k, learningRate);
      unit.beginMove();
      unit.pull(learningRate * error, points, k);
      unit.endMove(learningRate);
    }
  }

  /**
   * Learns once from all points together; throws as {@link #learnOnline}.
   *
   * @param learningRate η, above 0
   */
  public void learnBatch(Samples points, double learningRate) {
    LinearUnit.requireRate(learningRate);
    unit.beginMove();
    for (int k = 0; k < points.size(); k++) {
      double error = points.label(k) - unit.net(points, k, learningRate);
      unit.pull(learningRate / points.size() * error, points, k);
    }
    unit.endMove(learningRate);
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
