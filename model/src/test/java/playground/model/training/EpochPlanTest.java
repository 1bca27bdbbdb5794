package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.Remainder;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.training.batch.EpochOrder;

class EpochPlanTest {
  /** 250 examples in mini-batches of 30: eight of them, and ten examples left over. */
  private static Experiment experiment(ExampleOrder order, Remainder remainder) {
    Experiment first = Experiment.first();
    return first.withTraining(
        first.training().withBatchSize(30).withEpochPlan(new EpochPlan(order, remainder)));
  }

  @Test
  void theRemainderIsASmallerBatch() {
    Trainer trainer = new Trainer(experiment(ExampleOrder.SHUFFLED, Remainder.SMALLER_BATCH));
    steps(trainer, 8);
    assertEquals(240, trainer.position());
    double[] before = trainer.parameters();
    trainer.step();
    assertEquals(1, trainer.epoch());
    assertFalse(Arrays.equals(before, trainer.parameters()));
  }

  @Test
  void theRemainderIsDropped() {
    Trainer trainer = new Trainer(experiment(ExampleOrder.SHUFFLED, Remainder.DROPPED));
    steps(trainer, 8);
    assertEquals(1, trainer.epoch());
    assertEquals(0, trainer.position());
  }

  @Test
  void behindStepsByExampleTheRemainderIsDroppedTooAndEveryMiniBatchIsWhole() {
    for (int byExample : new int[] {1, 5, 15, 219, 220, 230}) {
      Trainer trainer = new Trainer(experiment(ExampleOrder.SHUFFLED, Remainder.DROPPED));
      for (int k = 0; k < byExample; k++) {
        trainer.stepExample();
      }
      for (int k = 0; k < 20; k++) {
        int before = trainer.position();
        long epoch = trainer.epoch();
        trainer.step();
        boolean ended = trainer.epoch() > epoch;
        assertEquals(ended ? 0 : before + 30, trainer.position());
        assertEquals(ended, 250 - (before + 30) < 30, "an epoch ends where no whole one is left");
      }
    }
  }

  @Test
  void stepsByExampleAreAnEpochOfAllWhereNoMiniBatchIsWhole() {
    Experiment large = experiment(ExampleOrder.FIXED, Remainder.DROPPED);
    Trainer trainer = new Trainer(large.withTraining(large.training().withBatchSize(1000)));
    for (int k = 0; k < 249; k++) {
      trainer.stepExample();
    }
    assertEquals(249, trainer.position());
    trainer.stepExample();
    assertEquals(1, trainer.epoch());
  }

  @Test
  void theRemainderWaitsForTheNextUpdate() {
    Trainer carrying = new Trainer(experiment(ExampleOrder.FIXED, Remainder.CARRIED));
    Trainer dropping = new Trainer(experiment(ExampleOrder.FIXED, Remainder.DROPPED));
    steps(carrying, 8);
    steps(dropping, 8);
    assertArrayEquals(dropping.parameters(), carrying.parameters());
    carrying.step();
    assertEquals(1, carrying.epoch());
    assertArrayEquals(dropping.parameters(), carrying.parameters(), "no update yet");
    carrying.step();
    dropping.step();
    assertFalse(Arrays.equals(dropping.parameters(), carrying.parameters()));
  }

  @Test
  void aBatchThatIsNeverWholeNeverUpdatesWhereItIsCarriedAndDoesElsewhere() {
    for (Remainder remainder : Remainder.values()) {
      Experiment large = experiment(ExampleOrder.FIXED, remainder);
      Trainer trainer = new Trainer(large.withTraining(large.training().withBatchSize(1000)));
      double[] before = trainer.parameters();
      steps(trainer, 3);
      assertEquals(3, trainer.epoch());
      assertEquals(
          remainder == Remainder.CARRIED,
          Arrays.equals(before, trainer.parameters()),
          "" + remainder);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeOfTheBatchSizeStrandsNoEpoch(Remainder remainder) {
    Experiment small = experiment(ExampleOrder.SHUFFLED, remainder);
    Trainer trainer = new Trainer(small);
    steps(trainer, 8 - 1);
    trainer.continueWith(small.withTraining(small.training().withBatchSize(200)));
    steps(trainer, 10);
    assertTrue(trainer.epoch() >= 4, "epoch " + trainer.epoch());
  }

  @Test
  void theOrderIsTheSameInEachEpochWhereItIsFixed() {
    int[] split = IntStream.range(0, 250).toArray();
    EpochOrder order = new EpochOrder(250, "seed");
    order.arrange(7, ExampleOrder.FIXED);
    assertArrayEquals(split, order.order());
    order.arrange(7, ExampleOrder.SHUFFLED);
    int[] seventh = order.order().clone();
    order.arrange(8, ExampleOrder.SHUFFLED);
    assertFalse(Arrays.equals(seventh, order.order()));
    assertArrayEquals(split, Arrays.stream(order.order()).sorted().toArray(), "each one once");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DROPPED")
  void anEpochOfExamplesIsAnEpochOfBatchesOfOne(Remainder remainder) {
    Experiment single = experiment(ExampleOrder.SHUFFLED, remainder);
    Trainer byBatch = new Trainer(single.withTraining(single.training().withBatchSize(1)));
    byBatch.finishEpoch();
    Trainer byExample = new Trainer(single);
    while (byExample.epoch() == 0) {
      byExample.stepExample();
    }
    assertArrayEquals(byBatch.parameters(), byExample.parameters());
  }

  @ParameterizedTest
  @EnumSource
  void goingBackRepeatsTheSameSteps(Remainder remainder) {
    for (ExampleOrder order : ExampleOrder.values()) {
      Experiment plan = experiment(order, remainder);
      Trainer trainer =
          new Trainer(
              plan.withTraining(
                  plan.training()
                      .withRegularization(new Regularization(Penalty.L1_PRUNING, 0.03))));
      steps(trainer, 9 + 4);
      // Right after an epoch's end, where gradients wait if they are carried.
      while (trainer.position() != 0) {
        trainer.step();
      }
      Checkpoint checkpoint = trainer.checkpoint();
      steps(trainer, 30);
      double[] first = trainer.parameters();
      trainer.goTo(checkpoint);
      steps(trainer, 30);
      assertArrayEquals(first, trainer.parameters());
    }
  }

  @Test
  void prunedWeightsStayAtZeroUntilThePenaltyIsAnother() {
    Experiment plain = experiment(ExampleOrder.SHUFFLED, Remainder.SMALLER_BATCH);
    Experiment pruning =
        plain.withTraining(
            plain.training().withRegularization(new Regularization(Penalty.L1_PRUNING, 0.1)));
    Trainer trainer = new Trainer(pruning);
    IntStream.range(0, 20).forEach(k -> trainer.finishEpoch());
    int[] zeros = zeros(trainer.parameters());
    assertTrue(zeros.length > 10, zeros.length + " weights at 0");
    trainer.finishEpoch();
    double[] later = trainer.parameters();
    assertTrue(Arrays.stream(zeros).allMatch(k -> later[k] == 0), "dead weights stay dead");

    trainer.continueWith(plain);
    trainer.finishEpoch();
    assertTrue(zeros(trainer.parameters()).length < zeros.length, "weights move again");
  }

  /** Its parameters have other places then. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void prunedWeightsStayAtZeroWhenANormalizationComesInAndGoes(Normalization normalization) {
    Experiment plain = experiment(ExampleOrder.SHUFFLED, Remainder.SMALLER_BATCH);
    Experiment pruning =
        plain.withTraining(
            plain.training().withRegularization(new Regularization(Penalty.L1_PRUNING, 0.1)));
    Experiment normalized =
        pruning.withNetwork(
            pruning
                .network()
                .withOptions(pruning.network().options().withNormalization(normalization)));
    Trainer trainer = new Trainer(pruning);
    for (int epoch = 0; epoch < 20; epoch++) {
      trainer.finishEpoch();
    }
    int dead = zeroWeights(trainer).length;
    assertTrue(dead > 10, dead + " weights at 0");

    for (Experiment next : List.of(normalized, pruning)) {
      int[] before = zeroWeights(trainer);
      trainer = trainer.switchedTo(next);
      assertArrayEquals(before, zeroWeights(trainer));
      trainer.step();
      trainer.finishEpoch();
      int[] after = zeroWeights(trainer);
      assertTrue(list(after).containsAll(list(before)));
    }
  }

  @Test
  void startsAtZero() {
    Experiment plain = experiment(ExampleOrder.SHUFFLED, Remainder.SMALLER_BATCH);
    Trainer trainer =
        new Trainer(plain.withNetwork(plain.network().withInitializer(Initializer.ZERO)));
    assertTrue(Arrays.stream(trainer.parameters()).allMatch(parameter -> parameter == 0));
  }

  /** Which weights are 0, counted from the first layer's on. */
  private static int[] zeroWeights(Trainer trainer) {
    ParameterLayout layout = new ParameterLayout(trainer.architecture());
    double[] parameters = trainer.parameters();
    double[] weights =
        IntStream.range(0, trainer.architecture().depth())
            .flatMap(layer -> IntStream.range(layout.weights(layer), layout.biases(layer)))
            .mapToDouble(k -> parameters[k])
            .toArray();
    return zeros(weights);
  }

  private static List<Integer> list(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private static int[] zeros(double[] parameters) {
    return IntStream.range(0, parameters.length).filter(k -> parameters[k] == 0).toArray();
  }

  private static void steps(Trainer trainer, int steps) {
    for (int k = 0; k < steps; k++) {
      trainer.step();
    }
  }
}
