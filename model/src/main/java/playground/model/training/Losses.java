package playground.model.training;

import java.util.OptionalDouble;

/**
 * The mean loss over the training and over the test examples, without any penalty, and the penalty.
 *
 * @param epoch how many epochs were complete when they were computed
 * @param train L over the training examples
 * @param test L over the test examples; empty where there are none
 * @param penalty s, the second part of the objective J = L + s
 */
public record Losses(long epoch, double train, OptionalDouble test, double penalty) {

  /** Without a penalty. */
  public Losses(long epoch, double train, OptionalDouble test) {
    this(epoch, train, test, 0);
  }

  /** J = L + s over the training examples, what training makes small. */
  public double objective() {
    return train + penalty;
  }

  boolean areFinite() {
    return Double.isFinite(objective()) && Double.isFinite(test.orElse(0));
  }
}
