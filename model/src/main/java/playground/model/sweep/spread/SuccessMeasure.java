package playground.model.sweep.spread;

import java.util.OptionalDouble;
import playground.model.training.snapshot.Losses;

/** What tells whether a network has learned its task. */
public enum SuccessMeasure {
  /** The loss over the training examples. */
  TRAIN_LOSS,
  /** The loss over the test examples. */
  TEST_LOSS,
  /** The fraction of the training examples that are right. */
  TRAIN_ACCURACY,
  /** The fraction of the test examples that are right. */
  TEST_ACCURACY;

  /** Whether more of it is better. */
  public boolean isAccuracy() {
    return this == TRAIN_ACCURACY || this == TEST_ACCURACY;
  }

  /** The loss over the same examples. */
  public SuccessMeasure loss() {
    return this == TRAIN_LOSS || this == TRAIN_ACCURACY ? TRAIN_LOSS : TEST_LOSS;
  }

  /** The accuracy over the same examples. */
  public SuccessMeasure accuracy() {
    return loss() == TRAIN_LOSS ? TRAIN_ACCURACY : TEST_ACCURACY;
  }

  /** What it is in {@code losses}; empty where there is no such number. */
  public OptionalDouble of(Losses losses) {
    return switch (this) {
      case TRAIN_LOSS -> OptionalDouble.of(losses.train());
      case TEST_LOSS -> losses.test();
      case TRAIN_ACCURACY -> losses.trainAccuracy();
      case TEST_ACCURACY -> losses.testAccuracy();
    };
  }
}
