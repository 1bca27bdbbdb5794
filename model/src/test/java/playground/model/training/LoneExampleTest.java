package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;
import playground.model.training.session.SingleSession;

/** 251 examples in mini-batches of 10: the last one alone has no variance to normalize by. */
class LoneExampleTest {
  private static final Experiment PLAIN = experiment(Normalization.NONE);
  private static final Experiment NORMALIZED = experiment(Normalization.BATCH);

  @ParameterizedTest
  @EnumSource
  void everyStepOfAnEpochMovesTheWeightsOfEveryLayer(Remainder remainder) {
    Trainer trainer = new Trainer(with(remainder));
    ParameterLayout layout = new ParameterLayout(trainer.architecture());
    int steps = 0;
    while (trainer.epoch() < 2) {
      double[] before = trainer.parameters();
      trainer.step();
      steps++;
      double[] after = trainer.parameters();
      for (int layer = 0; layer < trainer.architecture().depth(); layer++) {
        int weight = layout.weight(layer, 0, 0);
        assertTrue(Double.isFinite(after[weight]));
        assertNotEquals(before[weight], after[weight], 1e-9, "layer " + layer);
      }
    }
    assertEquals(2 * 25, steps);
  }

  @Test
  void theLastOneJoinsTheMiniBatchBeforeItUnlessItIsDropped() {
    double[] joined = afterAnEpoch(with(Remainder.SMALLER_BATCH));
    assertArrayEquals(joined, afterAnEpoch(with(Remainder.CARRIED)));
    double[] dropped = afterAnEpoch(with(Remainder.DROPPED));
    assertNotEquals(joined[0], dropped[0]);
  }

  @Test
  void withoutNormalizationItIsAMiniBatchOfItsOwn() {
    Trainer trainer = new Trainer(PLAIN);
    for (int step = 0; step < 25; step++) {
      trainer.step();
    }
    assertEquals(250, trainer.position());
    trainer.step();
    assertEquals(1, trainer.epoch());
  }

  @Test
  void whereNormalizationComesInJustBeforeItItIsLeftOut() {
    Trainer plain = new Trainer(PLAIN);
    for (int step = 0; step < 25; step++) {
      plain.step();
    }
    Trainer switched = plain.switchedTo(NORMALIZED);
    double[] before = switched.parameters();
    switched.step();
    assertEquals(1, switched.epoch());
    assertArrayEquals(before, switched.parameters());
    switched.step();
    assertEquals(10, switched.position());
  }

  @Test
  void aStepOfOneExampleIsRefused() {
    Trainer trainer = new Trainer(NORMALIZED);
    IllegalStateException refused = assertThrows(IllegalStateException.class, trainer::stepExample);
    assertTrue(refused.getMessage().contains("at least 2"), refused.getMessage());
    try (SingleSession session = new SingleSession(NORMALIZED)) {
      session.stepExample();
      session.stepBatch();
      Patience.until(session::snapshot, s -> s.position() == 10);
    }
  }

  private static double[] afterAnEpoch(Experiment experiment) {
    Trainer trainer = new Trainer(experiment);
    trainer.finishEpoch();
    return trainer.parameters();
  }

  private static Experiment with(Remainder remainder) {
    TrainingSettings training = NORMALIZED.training();
    return NORMALIZED.withTraining(
        training.withEpochPlan(training.epochPlan().withRemainder(remainder)));
  }

  private static Experiment experiment(Normalization normalization) {
    return new Experiment(
        new DataSettings(Dataset.XOR, 502, 0, 50),
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2),
            List.of(6, 6),
            Activation.TANH,
            Initializer.XAVIER,
            NetworkOptions.of(Initializer.XAVIER).withNormalization(normalization)),
        new TrainingSettings(0.03, 0, Regularization.NONE, 10),
        "1",
        0);
  }
}
