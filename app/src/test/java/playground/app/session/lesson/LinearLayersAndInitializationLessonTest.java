package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/** What the lessons about activations and about initial weights say holds whatever the seed. */
class LinearLayersAndInitializationLessonTest {
  private static final String LAYERS = "linear-layers";
  private static final String WEIGHTS = "initialization";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void linearLayersAreWorthNoneAndDoNotSeparateRings(int seed) {
    LessonRun three = LessonRun.of(LAYERS, 0, seed);
    LessonRun none = LessonRun.of(LAYERS, 1, seed);
    for (int epoch = 100; epoch <= 1000; epoch += 100) {
      assertEquals(none.at(epoch).loss(), three.at(epoch).loss(), 0.003);
      assertTrue(three.loss() > 0.65, "the loss stays high: " + three.loss());
      assertTrue(three.accuracy() < 0.8, "a line does not separate: " + three.accuracy());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void tanhAndReluSeparateThemAndSigmoidStandsStill(int seed) {
    LessonRun tanh = LessonRun.of(LAYERS, 2, seed);
    LessonRun sigmoid = LessonRun.of(LAYERS, 3, seed);
    LessonRun relu = LessonRun.of(LAYERS, 4, seed);
    assertTrue(relu.at(30).loss() < tanh.at(30).loss());
    assertTrue(tanh.at(100).accuracy() > 0.98);
    assertTrue(relu.at(100).accuracy() > 0.98);
    assertTrue(sigmoid.at(100).loss() > 0.67, "sigmoid: " + sigmoid.loss());
    assertTrue(tanh.at(500).accuracy() > 0.98, "and it stays so");
    assertTrue(relu.at(500).accuracy() > 0.98, "and it stays so");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void fromZeroNothingButTheOutputsBiasEverMoves(int seed) {
    LessonRun zero = LessonRun.of(WEIGHTS, 0, seed);
    for (int epoch = 0; epoch <= 200; epoch += 20) {
      double[] parameters = zero.at(epoch).trainer().parameters();
      Architecture architecture = zero.trainer().architecture();
      int bias = new ParameterLayout(architecture).bias(architecture.depth() - 1, 0);
      parameters[bias] = 0;
      assertTrue(Arrays.stream(parameters).allMatch(each -> each == 0), "epoch " + epoch);
      assertEquals(Math.log(2), zero.loss(), 0.01);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void weightsCanBeTooSmallTooLargeOrRight(int seed) {
    LessonRun xavier = LessonRun.of(WEIGHTS, 3, seed);
    assertTrue(xavier.at(10).loss() < LessonRun.of(WEIGHTS, 1, seed).at(10).loss());
    assertTrue(xavier.at(100).accuracy() > 0.98);
    assertTrue(xavier.at(300).accuracy() > 0.98, "and it stays so");
    LessonRun large = LessonRun.of(WEIGHTS, 2, seed);
    for (int epoch = 10; epoch <= 300; epoch += 10) {
      assertTrue(large.at(epoch).accuracy() < 0.9, "too large: " + large.accuracy());
    }
    LessonRun he = LessonRun.of(WEIGHTS, 4, seed);
    assertTrue(he.at(100).accuracy() > 0.98, "He: " + he.accuracy());
  }
}
