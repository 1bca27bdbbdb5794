package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lesson about twenty layers says holds whatever the seed. */
class DeepNetworksLessonTest {
  private static final String DEEP = "deep-networks";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void twentyLayersLearnWithAWayAroundEachOrWithBatchNorm(int seed) {
    LessonRun plain = LessonRun.of(DEEP, 0, seed);
    for (int epoch = 10; epoch <= 60; epoch += 10) {
      assertTrue(plain.at(epoch).loss() > 0.68, "guessing: " + plain.loss());
    }
    LessonRun residual = LessonRun.of(DEEP, 1, seed);
    LessonRun normalized = LessonRun.of(DEEP, 2, seed);
    for (int epoch = 60; epoch <= 150; epoch += 30) {
      assertTrue(residual.at(epoch).accuracy() > 0.97, "residual: " + residual.accuracy());
      assertTrue(normalized.at(epoch).accuracy() > 0.96, "batch norm: " + normalized.accuracy());
      assertTrue(normalized.loss() < 0.2, "batch norm: " + normalized.loss());
    }
    double learned = LessonRun.of(DEEP, 2, seed).at(60).loss();
    LessonRun without = LessonRun.of(DEEP, 3, seed).at(60);
    assertTrue(without.loss() > 2 * learned, without.loss() + " to " + learned);
  }
}
