package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Samples;
import playground.model.experiment.preset.PresetExperiment;

/** Each ready experiment shows what it is meant to, whatever the seed. */
class PresetExperimentTest {

  private static Trainer start(PresetExperiment ready, int seed) {
    return new Trainer(ready.experiment().withSeed(Integer.toString(seed)));
  }

  private static void epochs(Trainer trainer, int count) {
    for (int epoch = 0; epoch < count; epoch++) {
      trainer.finishEpoch();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "RINGS", mode = EnumSource.Mode.EXCLUDE)
  void theTablesHaveAllFourPairsToTrainOn(PresetExperiment ready) {
    Samples points = ready.experiment().data().customPoints().points();
    boolean adaline = ready.name().startsWith("ADALINE");
    assertEquals(4, new Trainer(ready.experiment()).data().split().train().size());
    for (int k = 0; k < 4; k++) {
      assertEquals(k < 2 ? adaline ? -1 : 0 : 1, points.x1(k));
      assertEquals(k % 2 == 0 ? adaline ? -1 : 0 : 1, points.x2(k));
      boolean first = points.x1(k) == 1;
      boolean second = points.x2(k) == 1;
      boolean and = ready == PresetExperiment.PERCEPTRON_AND;
      assertEquals(and ? first && second : first != second, points.label(k) > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void thePerceptronLearnsAndAndComesToRest(int seed) {
    Trainer trainer = start(PresetExperiment.PERCEPTRON_AND, seed);
    epochs(trainer, 40);
    assertEquals(1, trainer.losses().trainAccuracy().orElseThrow());
    assertEquals(0, trainer.losses().train());
    double[] learnt = trainer.parameters();
    epochs(trainer, 10);
    assertArrayEquals(learnt, trainer.parameters());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void thePerceptronNeverComesToRestOnXor(int seed) {
    Trainer trainer = start(PresetExperiment.PERCEPTRON_XOR, seed);
    for (int epoch = 0; epoch < 1000; epoch++) {
      boolean moved = false;
      for (int step = 0; step < 4; step++) {
        double[] before = trainer.parameters();
        trainer.step();
        moved |= !Arrays.equals(before, trainer.parameters());
      }
      assertTrue(moved);
      assertTrue(trainer.losses().trainAccuracy().orElseThrow() < 1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void adalinesBestLineForXorAnswersHalfwayEverywhere(int seed) {
    Trainer trainer = start(PresetExperiment.ADALINE_XOR, seed);
    epochs(trainer, 300);
    assertEquals(0.5, trainer.losses().train(), 1e-9, "½ t² at each of the four points");
    assertArrayEquals(new double[3], Arrays.copyOf(trainer.parameters(), 3), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void adalineLearnsXorWithTheProduct(int seed) {
    Trainer trainer = start(PresetExperiment.ADALINE_XOR_PRODUCT, seed);
    epochs(trainer, 300);
    assertEquals(1, trainer.losses().trainAccuracy().orElseThrow());
    assertEquals(0, trainer.losses().train(), 1e-12);
    assertArrayEquals(
        new double[] {0, 0, -1, 0}, Arrays.copyOf(trainer.parameters(), 4), 1e-6, "z = −x₁x₂");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void onZeroAndOneTheProductLearnsTheWeightsOfTheTexts(int seed) {
    Trainer trainer = start(PresetExperiment.XOR_PRODUCT_ZERO_ONE, seed);
    epochs(trainer, 1000);
    assertEquals(1, trainer.losses().trainAccuracy().orElseThrow());
    assertEquals(0, trainer.losses().train(), 1e-12);
    assertArrayEquals(
        new double[] {1, 1, -2, 0}, Arrays.copyOf(trainer.parameters(), 4), 1e-6, "w and b");
    assertEquals(0.5, trainer.experiment().decision().threshold());
  }

  @Test
  void twoHiddenUnitsLearnXorFromMostFirstWeights() {
    Trainer asItIs = new Trainer(PresetExperiment.XOR_TWO_UNITS.experiment());
    epochs(asItIs, 200);
    assertEquals(1, asItIs.losses().trainAccuracy().orElseThrow());
    int learnt = 0;
    for (int seed = 0; seed < 20; seed++) {
      Trainer trainer = start(PresetExperiment.XOR_TWO_UNITS, seed);
      epochs(trainer, 1000);
      learnt += trainer.losses().trainAccuracy().orElseThrow() == 1 ? 1 : 0;
    }
    assertTrue(learnt >= 15, learnt + " of 20");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void theRingsAreToldApartWithinTenEpochs(int seed) {
    Trainer trainer = start(PresetExperiment.RINGS, seed);
    double best = 0;
    for (int epoch = 0; epoch < 10; epoch++) {
      trainer.finishEpoch();
      best = Math.max(best, trainer.losses().trainAccuracy().orElseThrow());
    }
    assertTrue(best > 0.95, "accuracy " + best);
  }
}
