package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Plane;
import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.table.Effect;
import playground.model.network.Loss;

class CustomPointsTrainingTest {

  /** Heights in centimetres and weights in kilograms of two kinds that a line parts. */
  private static CustomPoints measured(int size) {
    SplittableRandom random = new SplittableRandom(3);
    double[] heights = random.doubles(size, 150, 200).toArray();
    double[] weights = random.doubles(size, 45, 110).toArray();
    double[] labels =
        IntStream.range(0, size).mapToDouble(k -> heights[k] - 100 > weights[k] ? 1 : -1).toArray();
    Samples points = Samples.ofTwoClasses(heights, weights, labels);
    return new CustomPoints(points, List.of("heavy", "light"), Plane.around(points));
  }

  @Test
  void standardizedInputsTrainInWhateverUnitTheyAre() {
    Experiment first = Experiment.first();
    Experiment own =
        first
            .withData(first.data().withOwnPoints(measured(400)))
            .withNetwork(
                first.network().withOptions(first.network().options().withStandardized(true)));
    Trainer trainer = new Trainer(own);
    assertEquals(200, trainer.data().split().train().size());
    while (trainer.epoch() < 50) {
      trainer.finishEpoch();
    }
    assertTrue(trainer.losses().test().orElseThrow() < 0.05, "" + trainer.losses());
  }

  /** What is said where a table with numbers of 20 and more is opened. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void largeNumbersAreLearnedBetterWhenStandardized(int seed) {
    for (double largest : new double[] {20, 200}) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] x1 = random.doubles(400, -largest, largest).toArray();
      double[] x2 = random.doubles(400, -largest, largest).toArray();
      double[] label =
          IntStream.range(0, 400)
              .mapToDouble(k -> Math.hypot(x1[k], x2[k]) < 0.6 * largest ? 1 : -1)
              .toArray();
      CustomPoints disc = CustomPoints.drawn(Samples.ofTwoClasses(x1, x2, label));
      double asTheyAre = accuracy(disc, seed, false);
      double standardized = accuracy(disc, seed, true);
      assertTrue(standardized > asTheyAre, standardized + " and " + asTheyAre);
    }
  }

  /** On test points after fifty epochs of the network of the first start. */
  private static double accuracy(CustomPoints points, int seed, boolean standardized) {
    Experiment first = Experiment.first().withSeed(Integer.toString(seed));
    NetworkOptions options = first.network().options().withStandardized(standardized);
    Trainer trainer =
        new Trainer(
            first
                .withData(first.data().withOwnPoints(points))
                .withNetwork(first.network().withOptions(options)));
    IntStream.range(0, 50).forEach(epoch -> trainer.finishEpoch());
    return trainer.losses().testAccuracy().orElseThrow();
  }

  @Test
  void aMillionPointsTrainToo() {
    Experiment first = Experiment.first();
    Trainer trainer = new Trainer(first.withData(first.data().withOwnPoints(measured(1_000_000))));
    double before = trainer.losses().train();
    IntStream.range(0, 2000).forEach(k -> trainer.step());
    assertTrue(trainer.losses().train() < before);
  }

  @Test
  void aSinglePointCanBeTrainedOn() {
    Experiment first = Experiment.first();
    Samples one = Samples.ofTwoClasses(new double[] {1}, new double[] {2}, new double[] {1});
    Trainer trainer =
        new Trainer(first.withData(first.data().withOwnPoints(CustomPoints.drawn(one))));
    trainer.finishEpoch();
    assertTrue(trainer.losses().test().isEmpty());
  }

  @Test
  void otherPointsNeedAFreshStartAndMadeDataComeBack() {
    Experiment first = Experiment.first();
    Experiment own = first.withData(first.data().withOwnPoints(measured(400)));
    assertEquals(
        Effect.CONTINUES,
        Effect.ofChange(own, first.withData(first.data().withOwnPoints(measured(400)))));
    assertEquals(
        Effect.RESTARTS,
        Effect.ofChange(own, first.withData(first.data().withOwnPoints(measured(401)))));
    assertEquals(Effect.RESTARTS, Effect.ofChange(own, first));
    assertEquals(first, own.withData(own.data().withDataset(first.data().dataset())));
  }

  @Test
  void asManyClassesAsOwnPointsHaveAreTrainedOn() {
    SplittableRandom random = new SplittableRandom(5);
    double[] label = IntStream.range(0, 300).mapToDouble(k -> k % 5).toArray();
    double[] x1 = Arrays.stream(label).map(each -> each + random.nextDouble(0.4)).toArray();
    double[] x2 = Arrays.stream(label).map(each -> each % 2 + random.nextDouble(0.4)).toArray();
    Samples points = Samples.ofTwoClasses(x1, x2, label);
    CustomPoints five =
        new CustomPoints(points, List.of("a", "b", "c", "d", "e"), Plane.around(points));
    Experiment first = Experiment.first();
    NetworkOptions options = first.network().options().withLoss(Loss.SOFTMAX_CROSS_ENTROPY);
    Experiment own =
        first
            .withData(first.data().withOwnPoints(five))
            .withNetwork(first.network().withOptions(options));
    assertEquals(5, own.architecture().outputs());
    Trainer trainer = new Trainer(own);
    IntStream.range(0, 100).forEach(epoch -> trainer.finishEpoch());
    assertTrue(trainer.losses().testAccuracy().orElseThrow() > 0.95, "" + trainer.losses());
  }

  @Test
  void ownPointsAreOfTwoClassesWhateverWasMadeBefore() {
    Experiment first = Experiment.first();
    Experiment regression = first.withData(first.data().withDataset(Dataset.PLANE));
    Experiment own = regression.withData(regression.data().withOwnPoints(measured(40)));
    assertEquals(Problem.CLASSIFICATION, own.data().problem());
    assertEquals(40, own.data().size());
  }
}
