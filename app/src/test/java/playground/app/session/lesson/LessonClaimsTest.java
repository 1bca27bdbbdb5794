package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.experiment.Experiment;
import playground.model.training.Trainer;

/**
 * Each step of a lesson shows what its words say, whatever the seed. Those that are ready
 * experiments and comparisons are tested as such.
 */
class LessonClaimsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void aRateCanBeTooSmallRightOrTooLarge(int seed) {
    Trainer small = after(60, "learning-rate", 0, seed);
    assertTrue(accuracy(small) < 0.75, "too small: " + small.losses());
    Trainer right = after(100, "learning-rate", 1, seed);
    assertTrue(accuracy(right) > 0.97, "right: " + right.losses());
    Trainer large = after(0, "learning-rate", 2, seed);
    for (int epoch = 0; epoch < 1000; epoch++) {
      large.finishEpoch();
      assertTrue(accuracy(large) < 0.9, "too large: " + large.losses());
      assertTrue(large.losses().train() > 0.2, "it does not come down: " + large.losses());
    }
    Trainer momentum = after(200, "learning-rate", 3, seed);
    assertTrue(accuracy(momentum) > 0.97, "with momentum: " + momentum.losses());
    assertTrue(
        momentum.losses().train() < after(200, "learning-rate", 0, seed).losses().train() / 2);
  }

  @Test
  void theMomentumShownIsNoneUntilTheStepThatSpeaksOfIt() {
    List<Double> shown =
        OwnLessons.experiments("learning-rate").stream()
            .map(step -> step.training().momentum())
            .toList();
    assertEquals(List.of(0.0, 0.0, 0.0, 0.9), shown);
  }

  @Test
  void theTestLossTurnsAndRisesUnlessWeightsAreDearOrPointsMany() {
    double[] early = new double[3];
    double[] late = new double[3];
    double[] lateTrain = new double[3];
    for (int step = 0; step < 3; step++) {
      for (int seed = 0; seed < 10; seed++) {
        Trainer trainer = after(10, "overfitting", step, seed);
        early[step] += trainer.losses().test().orElseThrow() / 10;
        epochs(trainer, 290);
        late[step] += trainer.losses().test().orElseThrow() / 10;
        lateTrain[step] += trainer.losses().train() / 10;
      }
    }
    assertTrue(late[0] > 1.3 * early[0], "it rises: " + early[0] + " to " + late[0]);
    assertTrue(late[0] > 3 * lateTrain[0], "far above training: " + lateTrain[0]);
    assertTrue(late[1] < 1.1 * early[1], "with L2: " + early[1] + " to " + late[1]);
    assertTrue(late[1] < 0.75 * late[0]);
    assertTrue(late[2] < 0.75 * late[0], "with more points: " + late[2]);
    assertTrue(late[2] < 2 * lateTrain[2]);
  }

  @Test
  void andSoItIsWithTheSeedOfTheLesson() {
    Trainer trainer = new Trainer(OwnLessons.experiments("overfitting").getFirst());
    epochs(trainer, 10);
    double early = trainer.losses().test().orElseThrow();
    epochs(trainer, 290);
    double late = trainer.losses().test().orElseThrow();
    assertTrue(late > 1.3 * early, early + " to " + late);
    for (int step = 1; step < 3; step++) {
      Trainer helped = new Trainer(OwnLessons.experiments("overfitting").get(step));
      epochs(helped, 300);
      double test = helped.losses().test().orElseThrow();
      assertTrue(test < 0.75 * late, step + ": " + test + " against " + late);
    }
  }

  /** Longer than the others: with fewer examples the test loss turns here too, only later. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void withManyPointsBothLossesStayClose(int seed) {
    Trainer trainer = new Trainer(manyPoints(seed));
    for (int look = 0; look < 4; look++) {
      epochs(trainer, 250);
      double train = trainer.losses().train();
      double test = trainer.losses().test().orElseThrow();
      assertTrue(test < 1.5 * train, trainer.losses().toString());
    }
  }

  private static Experiment manyPoints(int seed) {
    return OwnLessons.experiments("overfitting").getLast().withSeed(Integer.toString(seed));
  }

  private static Trainer after(int epochs, String lesson, int step, int seed) {
    Experiment experiment = OwnLessons.experiments(lesson).get(step);
    Trainer trainer = new Trainer(experiment.withSeed(Integer.toString(seed)));
    epochs(trainer, epochs);
    return trainer;
  }

  private static void epochs(Trainer trainer, int count) {
    for (int epoch = 0; epoch < count; epoch++) {
      trainer.finishEpoch();
    }
  }

  private static double accuracy(Trainer trainer) {
    return trainer.losses().trainAccuracy().orElseThrow();
  }
}
