package playground.model.training.snapshot;

import java.util.OptionalDouble;

/**
 * The mean loss over the training and over the test examples, without any penalty, the penalty, and
 * the fraction of the examples that the network puts into their own class.
 *
 * @param epoch how many epochs were complete when they were computed
 * @param train L over the training examples
 * @param test L over the test examples; empty where there are none
 * @param penalty s, the second part of the objective J = L + s
 * @param trainAccuracy the fraction of the training examples, from 0 to 1; empty where labels are
 *     values
 * @param testAccuracy that of the test examples; empty also where there are none
 */
public record Losses(
    long epoch,
    double train,
    OptionalDouble test,
    double penalty,
    OptionalDouble trainAccuracy,
    OptionalDouble testAccuracy) {

  /** J = L + s over the training examples, what training makes small. */
  public double objective() {
    return train + penalty;
  }

  public boolean areFinite() {
    return Double.isFinite(objective()) && Double.isFinite(test.orElse(0));
  }
}
