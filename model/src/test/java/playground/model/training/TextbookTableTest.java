package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.data.csv.CsvSource;
import playground.model.data.csv.PointsCsv;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;

/**
 * A table of AND with 0 and 1 gives the weights that a textbook works out by hand: the network is
 * shown the numbers of the table.
 */
class TextbookTableTest {
  private static final String AND = "0,0,0\n0,1,0\n1,0,0\n1,1,1\n";

  private static Trainer trainer(
      String table, NetworkOptions options, double rate, int batch, String seed) throws Exception {
    CustomPoints points = PointsCsv.read(CsvSource.of(table));
    NetworkSettings unit =
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2), List.of(), Activation.TANH, Initializer.ZERO, options);
    TrainingOptions inOrder =
        TrainingOptions.USUAL
            .withOptimizer(OptimizerChoice.SGD)
            .withEpochPlan(EpochPlan.USUAL.withOrder(ExampleOrder.FIXED));
    return new Trainer(
        new Experiment(
            new DataSettings(Dataset.XOR, 500, 0, 100).withOwnPoints(points),
            unit,
            new TrainingSettings(rate, 0, Regularization.NONE, batch, inOrder),
            seed,
            0));
  }

  /** A perceptron at η = 1 from zero that visits the rows of the table in their order. */
  private static Trainer perceptron() throws Exception {
    NetworkOptions options = NetworkOptions.of(Initializer.ZERO).withLoss(Loss.PERCEPTRON);
    Samples table = PointsCsv.read(CsvSource.of(AND)).points();
    int seed = 0;
    while (!trainer(AND, options, 1, 1, "" + seed).data().split().train().equals(table)) {
      seed++;
    }
    return trainer(AND, options, 1, 1, "" + seed);
  }

  /**
   * By hand, y = 1 where w₁x₁ + w₂x₂ + b ≥ 0, w ← w + (t − y)x, b ← b + t − y: from 0 the rows move
   * (w₁, w₂, b) to (0, 0, −1) and (1, 1, 0) in the first epoch, and so on until nothing moves.
   */
  @Test
  void thePerceptronsWeightsAreThoseWorkedOutByHand() throws Exception {
    double[][] afterEpochs = {
      {1, 1, 0}, {2, 1, -1}, {2, 1, -2}, {2, 2, -2}, {2, 1, -3}, {2, 1, -3}
    };
    Trainer trainer = perceptron();
    for (double[] expected : afterEpochs) {
      trainer.finishEpoch();
      assertArrayEquals(expected, parameters(trainer));
    }
    assertEquals(1, trainer.losses().trainAccuracy().orElseThrow());
  }

  /**
   * Least squares: the normal equations of AND with targets ±1 have the solution w = (1, 1), b =
   * −3/2, which is off by ½ at each row, so that the loss is ½ · (½)².
   */
  @Test
  void adalineEndsAtTheLeastSquaresOfTheTable() throws Exception {
    NetworkOptions options = NetworkOptions.of(Initializer.ZERO).withOutput(Output.LINEAR);
    Trainer trainer = trainer(AND, options, 0.5, 4, "1");
    IntStream.range(0, 1000).forEach(epoch -> trainer.finishEpoch());
    assertArrayEquals(new double[] {1, 1, -1.5}, parameters(trainer), 1e-9);
    assertEquals(0.125, trainer.losses().train(), 1e-12);
  }

  /**
   * One step of the whole batch from zero, at η = 0.1, on heights and weights: z = 0, so that Δw =
   * η · mean(t x) and Δb = η · mean(t), here (170 − 150) / 2, (60 − 50) / 2 and 0.
   */
  @Test
  void largeNumbersAreTakenAsTheyAre() throws Exception {
    NetworkOptions options = NetworkOptions.of(Initializer.ZERO).withOutput(Output.LINEAR);
    Trainer trainer = trainer("150,50,a\n170,60,b\n", options, 0.1, 2, "1");
    trainer.finishEpoch();
    assertArrayEquals(new double[] {1, 0.5, 0}, parameters(trainer), 1e-12);
  }

  private static double[] parameters(Trainer trainer) {
    return Arrays.copyOf(trainer.parameters(), 3);
  }
}
