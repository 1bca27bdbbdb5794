package playground.model.training;

import java.util.OptionalDouble;

/**
 * The mean loss over the training and over the test examples, without any penalty.
 *
 * @param epoch how many epochs were complete when they were computed
 * @param train over the training examples
 * @param test over the test examples; empty where there are none
 */
public record Losses(long epoch, double train, OptionalDouble test) {

  boolean areFinite() {
    return Double.isFinite(train) && Double.isFinite(test.orElse(0));
  }
}
