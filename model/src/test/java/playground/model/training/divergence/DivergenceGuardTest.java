package playground.model.training.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Initializer;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.session.Lane;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.Snapshot;

/** What a divergence costs, and that nothing of it shows as a state that is not finite. */
class DivergenceGuardTest {
  private static final int POINTS = 20_000;

  private static final Experiment FIRST = Experiment.first();

  /** Explodes within its first epoch of steps of one example. */
  private static final Experiment EXPLODING =
      FIRST
          .withNetwork(
              FIRST
                  .network()
                  .withHiddenUnits(List.of(16, 16, 16))
                  .withActivation(Activation.RELU)
                  .withInitializer(Initializer.HE))
          .withTraining(
              FIRST
                  .training()
                  .withLearningRate(0.5)
                  .withMomentum(0)
                  .withBatchSize(1)
                  .withSchedule(new Schedule(Schedule.Shape.CONSTANT, 10, 0.5, 1)))
          .withData(FIRST.data().withDataset(Dataset.PLANE).withPoints(POINTS));

  private long asked;
  private long cancelAt = Long.MAX_VALUE;

  private final GuardedTrainer guarded =
      new GuardedTrainer(
          new Trainer(EXPLODING, new Cancellation(() -> ++asked > cancelAt, () -> false)));

  /** Trains until a parameter is not finite. */
  private long explode() {
    long steps = 0;
    while (guarded.trainer().isFinite()) {
      guarded.trainer().step();
      steps++;
    }
    asked = 0;
    return steps;
  }

  @Test
  void stepsAreRepeatedAFewTimesAndLossesComputedWhereItEnds() {
    long steps = explode();
    long chunksOfLosses = 2 * (POINTS / 2 / 256 + 1);
    guarded.check();
    assertTrue(guarded.isBroken());
    // A few passes for what broke, and one for each halving of the steps where the losses did.
    long passes = 5 + Math.round(Math.log(steps) / Math.log(2));
    long most = 5 * steps + passes * chunksOfLosses;
    assertTrue(steps > 4 * passes, "steps: " + steps);
    assertTrue(asked <= most, asked + " pieces of work for " + steps + " steps; at most " + most);
    assertTrue(guarded.hasFiniteLosses());
  }

  /** Linear layers that each make what passes through larger. */
  private static Experiment growing() {
    return FIRST
        .withNetwork(
            FIRST
                .network()
                .withHiddenUnits(Collections.nCopies(30, 64))
                .withActivation(Activation.LINEAR)
                .withInitializer(Initializer.WIDE_UNIFORM))
        .withTraining(FIRST.training().withLearningRate(10).withMomentum(0))
        .withData(FIRST.data().withDataset(Dataset.PLANE));
  }

  /** Who looks at the gradient before the step is told what the step will show. */
  @Test
  void theLayerThatBrokeIsTheSameWhetherAReadingOrTheStepFindsIt() {
    GuardedTrainer read = new GuardedTrainer(new Trainer(growing()));
    GuardedTrainer stepped = new GuardedTrainer(new Trainer(growing()));
    while (!read.isBroken()) {
      read.check(read.trainer().measurements().inspect(InstrumentSelection.NONE).flow());
      if (!read.isBroken()) {
        read.trainer().step();
        assertTrue(read.trainer().isFinite(), "the reading comes first");
      }
    }
    while (!stepped.isBroken()) {
      stepped.trainer().step();
      stepped.check();
    }
    Divergence expected = stepped.divergence().orElseThrow();
    Divergence told = read.divergence().orElseThrow();
    assertEquals(expected.epoch(), told.epoch());
    assertEquals(expected.layer(), told.layer());
  }

  @Test
  void theStepRightAfterTheStateThatIsLeftIsTheOneThatBroke() {
    explode();
    guarded.check();
    Trainer trainer = guarded.trainer();
    assertTrue(trainer.isFinite());
    trainer.step();
    assertTrue(
        trainer.latestStep().firstBrokenLayer() >= 0
            || !trainer.isFinite()
            || !trainer.losses().areFinite());
  }

  @Test
  void whatTakesLongEndsWhenAskedTo() {
    explode();
    cancelAt = 10;
    long steps = guarded.trainer().steps();
    assertThrows(CancellationException.class, guarded::check);
    assertEquals(cancelAt + 1, asked);
    long repeated = guarded.trainer().steps() - steps;
    assertTrue(repeated <= cancelAt, "repeated steps: " + repeated);
    assertTrue(guarded.trainer().isFinite());
    assertThrows(CancellationException.class, guarded::measure);
    assertEquals(cancelAt + 2, asked);
  }

  /** Weights whose squares are numbers, while ten times half their sum is not one. */
  @Test
  void aPenaltyThatWouldBeInfiniteIsADivergence() {
    Lane run = new Lane(EXPLODING, Cancellation.NEVER);
    makeFirstWeightLarge(run, 100);
    run.change(withLargestPenalty());
    Snapshot snapshot = run.snapshot(true, 0);
    assertTrue(snapshot.losses().areFinite(), snapshot.losses().toString());
    assertEquals(0, snapshot.run());
    assertTrue(snapshot.divergence().isPresent());
    assertFalse(snapshot.playing());
  }

  @Test
  void whereNoStateOfTheRunHasAFinitePenaltyItRestarts() {
    Lane run = new Lane(EXPLODING, Cancellation.NEVER);
    makeFirstWeightLarge(run, 0);
    run.change(withLargestPenalty());
    Snapshot snapshot = run.snapshot(true, 0);
    assertTrue(snapshot.losses().areFinite(), snapshot.losses().toString());
    assertEquals(1, snapshot.run());
    assertTrue(snapshot.playing());
  }

  private static Experiment withLargestPenalty() {
    return EXPLODING.withTraining(
        EXPLODING.training().withRegularization(new Regularization(Penalty.L2, 10)));
  }

  /**
   * Nothing depends on the unit then but the penalty; the loss is as large as {@code bias} says.
   */
  private static void makeFirstWeightLarge(Lane run, double bias) {
    Trainer trainer = run.guarded().trainer();
    ParameterLayout layout = new ParameterLayout(trainer.architecture());
    trainer.parameterEdits().set(layout.weight(0, 0, 0), 8e153);
    for (int unit = 0; unit < 16; unit++) {
      trainer.parameterEdits().set(layout.weight(1, unit, 0), 0);
    }
    trainer.parameterEdits().set(layout.bias(3, 0), bias);
    run.guarded().settle();
    assertFalse(run.guarded().isBroken());
  }

  /** A loss is finite up to errors of 10¹⁵⁴, but not the gradient that large weights take back. */
  @Test
  void aGradientThatIsNotFiniteIsADivergenceUntilItIsFiniteAgain() {
    Experiment linear =
        EXPLODING.withNetwork(
            EXPLODING.network().withHiddenUnits(List.of(1, 1)).withActivation(Activation.LINEAR));
    GuardedTrainer chain = new GuardedTrainer(new Trainer(linear));
    Trainer trainer = chain.trainer();
    ParameterLayout layout = new ParameterLayout(trainer.architecture());
    double first = trainer.parameterEdits().value(layout.weight(0, 0, 0));
    trainer.parameterEdits().set(layout.weight(0, 0, 0), 1e-250);
    trainer.parameterEdits().set(layout.weight(0, 0, 1), 1e-250);
    trainer.parameterEdits().set(layout.weight(1, 0, 0), 1e153);
    trainer.parameterEdits().set(layout.weight(2, 0, 0), 1e153);
    trainer.parameterEdits().set(layout.bias(2, 0), 1e100);
    chain.settle();
    assertFalse(chain.isBroken());
    GradientReading reading = chain.trainer().measurements().inspect(InstrumentSelection.NONE);
    chain.check(reading.flow());
    assertTrue(chain.isBroken());
    assertEquals(0, chain.snapshot(0, reading, false, 0).divergence().orElseThrow().layer());
    trainer.parameterEdits().set(layout.weight(2, 0, 0), first);
    chain.check(chain.trainer().measurements().inspect(InstrumentSelection.NONE).flow());
    assertFalse(chain.isBroken());
  }
}
