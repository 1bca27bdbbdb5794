package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lessons about cross-entropy and about clipping say holds whatever the seed. */
class CrossEntropyAndClippingLessonTest {
  private static final String ENTROPY = "softmax-cross-entropy";
  private static final String CLIPPING = "exploding-clipping";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void aSaturatedSigmoidLearnsFromCrossEntropyAndNotFromTheSquaredError(int seed) {
    LessonRun squared = LessonRun.of(ENTROPY, 0, seed);
    double before = squared.loss();
    assertTrue(squared.at(10).loss() > 0.85 * before, before + " to " + squared.loss());
    LessonRun entropy = LessonRun.of(ENTROPY, 1, seed);
    assertTrue(entropy.at(10).accuracy() > 0.95, "cross-entropy: " + entropy.accuracy());
    LessonRun softmax = LessonRun.of(ENTROPY, 2, seed);
    for (int epoch = 10; epoch <= 100; epoch += 10) {
      assertTrue(softmax.at(epoch).accuracy() > 0.95, "softmax: " + softmax.accuracy());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void whatDivergesLearnsWhenItIsClippedOrSlower(int seed) {
    LessonRun free = LessonRun.of(CLIPPING, 0, seed);
    assertFalse(free.at(1).trainer().isFinite(), "it diverges within an epoch");
    for (int step = 1; step <= 2; step++) {
      LessonRun held = LessonRun.of(CLIPPING, step, seed);
      for (int epoch = 20; epoch <= 200; epoch += 20) {
        assertTrue(held.at(epoch).accuracy() > 0.9, step + ": " + held.accuracy());
      }
    }
  }
}
