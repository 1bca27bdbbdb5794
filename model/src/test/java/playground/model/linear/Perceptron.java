package playground.model.linear;

import java.util.List;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.network.activation.Activation;

/**
 * The perceptron (Rosenblatt, 1958): y = {@link Activation#STEP}(z), and for a point that y gets
 * wrong
 *
 * <pre>  w ← w + η(t − y)φ(x)        b ← b + η(t − y) </pre>
 *
 * t being 1 for labels above 0 and 0 for the others. Where a line of φ(x) divides the classes it
 * finds one; where none does, as for XOR on [x₁, x₂], it never comes to rest.
 */
public final class Perceptron {
  private final LinearUnit unit;

  /**
   * One that has learnt nothing: w = 0, b = 0.
   *
   * @param phi the components of φ(x), at least one
   * @throws IllegalArgumentException if {@code phi} is empty
   */
  public Perceptron(List<Feature> phi) {
    unit = new LinearUnit(phi);
  }

  /**
   * y, 1 or 0.
   *
   * @throws IllegalArgumentException if z is not a finite number there
   */
  public int predict(double x1, double x2) {
    return step(unit.net(x1, x2));
  }

  private static int step(double z) {
    return (int) Activation.STEP.value(z);
  }

  /**
   * Visits every point once, in order, learning from those that are misclassified when it comes to
   * them.
   *
   * @param learningRate η, above 0
   * @return how many those were; 0 when it has learnt them all
   * @throws IllegalArgumentException if the learning rate is not a positive finite number, or so
   *     large that z, a weight or the bias would leave the finite numbers; they stay at the last
   *     finite ones
   */
  public int learnEpoch(Samples points, double learningRate) {
    LinearUnit.requireRate(learningRate);
    int mistakes = 0;
    for (int k = 0; k < points.size(); k++) {
      int target = points.label(k) > 0 ? 1 : 0;
      int y = step(unit.net(points, k, learningRate));
      if (y != target) {
        unit.beginMove();
        unit.pull(learningRate * (target - y), points, k);
        unit.endMove(learningRate);
        mistakes++;
      }
    }
    return mistakes;
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
