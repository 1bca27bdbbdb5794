package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;

/** Trains for real, over ten seeds. TensorFlow Playground itself reaches these with 9 and 8. */
@Tag("any-machine")
class LearningTest {

  @Test
  void ringsAreLearntWithin250Epochs() {
    assertTrue(seedsThatLearn(Dataset.RINGS, 0.01, 250) >= 7);
  }

  @Test
  void xorIsLearntWithin300Epochs() {
    assertTrue(seedsThatLearn(Dataset.XOR, 0.03, 300) >= 7);
  }

  private static long seedsThatLearn(Dataset dataset, double testLoss, int epochs) {
    return IntStream.range(0, 10)
        .filter(seed -> learns(playgroundDefault(dataset, "" + seed), testLoss, epochs))
        .count();
  }

  private static Experiment playgroundDefault(Dataset dataset, String seed) {
    return new Experiment(
        new DataSettings(dataset, 500, 0, 50),
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2), List.of(4, 2), Activation.TANH, Initializer.UNIFORM),
        new TrainingSettings(0.03, 0, Regularization.NONE, 10),
        seed,
        0);
  }

  private static boolean learns(Experiment experiment, double testLoss, int epochs) {
    Trainer trainer = new Trainer(experiment);
    while (trainer.epoch() < epochs) {
      trainer.finishEpoch();
      if (trainer.losses().test().orElseThrow() < testLoss) {
        return true;
      }
    }
    return false;
  }
}
