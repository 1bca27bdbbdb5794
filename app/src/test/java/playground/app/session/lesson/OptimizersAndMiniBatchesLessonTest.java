package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lessons about optimizers and about mini-batches say holds whatever the seed. */
class OptimizersAndMiniBatchesLessonTest {
  private static final String OPTIMIZERS = "optimizers";
  private static final String BATCHES = "mini-batches";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void memoryOfPastGradientsBeatsNone(int seed) {
    LessonRun sgd = LessonRun.of(OPTIMIZERS, 0, seed);
    LessonRun momentum = LessonRun.of(OPTIMIZERS, 1, seed);
    LessonRun nesterov = LessonRun.of(OPTIMIZERS, 2, seed);
    LessonRun rmsProp = LessonRun.of(OPTIMIZERS, 3, seed);
    LessonRun adam = LessonRun.of(OPTIMIZERS, 4, seed);
    sgd.at(20);
    assertTrue(rmsProp.at(20).loss() < sgd.loss() / 10, "RMSProp: " + rmsProp.loss());
    assertTrue(adam.at(20).loss() < sgd.loss() / 10, "Adam: " + adam.loss());
    for (int epoch = 5; epoch <= 60; epoch += 5) {
      double far = Math.max(0.01, momentum.at(epoch).loss() / 10);
      assertEquals(momentum.loss(), nesterov.at(epoch).loss(), far, "epoch " + epoch);
    }
    assertTrue(sgd.at(60).loss() > 0.1);
    assertTrue(momentum.loss() < sgd.loss() / 5, "momentum: " + momentum.loss());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void moreUpdatesAnEpochLearnFasterAndShakeMore(int seed) {
    LessonRun full = LessonRun.of(BATCHES, 0, seed);
    assertEquals(0, full.risesUntil(100), "the full batch falls smoothly");
    assertTrue(full.loss() > 0.3, "but slowly: " + full.loss());
    LessonRun ten = LessonRun.of(BATCHES, 1, seed);
    assertTrue(ten.at(30).loss() < full.loss(), "batches of ten: " + ten.loss());
    LessonRun one = LessonRun.of(BATCHES, 2, seed);
    assertTrue(one.risesUntil(50) >= 15, "one example at a time is noisy");
    LessonRun fast = LessonRun.of(BATCHES, 4, seed);
    assertTrue(fast.at(50).loss() < full.loss(), "at ten times the rate: " + fast.loss());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void inAFixedOrderTheLossRunsSmoothly(int seed) {
    int shuffled = LessonRun.of(BATCHES, 1, seed).risesUntil(100);
    int fixed = LessonRun.of(BATCHES, 3, seed).risesUntil(100);
    assertTrue(shuffled > 20, "shuffled, it rises in " + shuffled);
    assertTrue(fixed < 5, "in a fixed order, in " + fixed);
  }
}
