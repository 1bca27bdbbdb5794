package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.data.Samples;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.network.Loss;
import playground.model.network.Propagation;
import playground.model.training.snapshot.Losses;

/** The fraction of the examples that the network puts into their own class. */
class AccuracyTest {

  @ParameterizedTest
  @CsvSource({
    "HALF_SQUARED_ERROR, 2",
    "BINARY_CROSS_ENTROPY, 2",
    "SOFTMAX_CROSS_ENTROPY, 2",
    "PERCEPTRON, 2",
    "HALF_SQUARED_ERROR, 4",
    "SOFTMAX_CROSS_ENTROPY, 4",
    "PERCEPTRON, 4"
  })
  void itIsWhatPointByPointIsCounted(Loss loss, int classes) {
    Experiment first = Experiment.first();
    Trainer trainer =
        new Trainer(
            first
                .withData(new DataSettings(Dataset.GAUSSIANS, 1000, 40, 60, classes))
                .withNetwork(
                    first.network().withOptions(first.network().options().withLoss(loss))));
    trainer.finishEpoch();
    Losses losses = trainer.losses();
    assertEquals(
        fraction(trainer, trainer.data().split().train()), losses.trainAccuracy().orElseThrow());
    assertEquals(
        fraction(trainer, trainer.data().split().test()), losses.testAccuracy().orElseThrow());
    assertTrue(losses.trainAccuracy().orElseThrow() > 1.2 / classes, "it has learnt something");
    assertTrue(losses.testAccuracy().orElseThrow() < 1, "so much noise leaves some wrong");
  }

  private static double fraction(Trainer trainer, Samples points) {
    Propagation pass = new Propagation(trainer.architecture(), 1);
    int right = 0;
    for (int k = 0; k < points.size(); k++) {
      pass.inputs()[0] = points.x1(k);
      pass.inputs()[pass.capacity()] = points.x2(k);
      pass.forward(trainer.parameters(), 1);
      right += answer(trainer, pass) == points.label(k) ? 1 : 0;
    }
    return right / (double) points.size();
  }

  /** The label of the class that the outputs name. */
  private static double answer(Trainer trainer, Propagation pass) {
    double[] a = pass.outputs();
    int outputs = trainer.architecture().outputs();
    if (outputs == 1) {
      boolean shares = trainer.architecture().layers().getLast().activation().isNeverNegative();
      return a[0] >= (shares ? 0.5 : 0) ? 1 : -1;
    }
    int best = 0;
    for (int o = 1; o < outputs; o++) {
      best = a[o * pass.capacity()] > a[best * pass.capacity()] ? o : best;
    }
    return outputs == 2 ? 2 * best - 1 : best;
  }

  @Test
  void valuesHaveNoneAndWhereNothingIsTestedThereIsNoneOfTests() {
    Experiment first = Experiment.first();
    Losses ofValues = new Trainer(first.ofProblem(Dataset.PLANE)).losses();
    assertEquals(OptionalDouble.empty(), ofValues.trainAccuracy());
    assertEquals(OptionalDouble.empty(), ofValues.testAccuracy());
    Losses untested = new Trainer(first.withData(first.data().withTrainPercent(100))).losses();
    assertTrue(untested.trainAccuracy().isPresent());
    assertEquals(OptionalDouble.empty(), untested.testAccuracy());
  }
}
