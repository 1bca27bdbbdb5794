package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.experiment.Experiment;
import playground.model.network.ParameterLayout;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Plateau;

/** Numbers that come from outside: what cannot be a checkpoint is refused. */
class CheckpointNumbersTest {
  private static final Experiment CARRYING = CheckpointTest.CARRYING;
  private static final int TRAIN = CheckpointTest.TRAIN;

  /** The numbers of a checkpoint, one of which can be replaced. */
  private static CheckpointNumbers with(
      CheckpointNumbers n, UnaryOperator<double[]> parameters, long epoch, int position) {
    return new CheckpointNumbers(
        epoch,
        position,
        parameters.apply(n.parameters()),
        n.optimizer(),
        n.plateau(),
        n.awaitsLoss(),
        n.dead(),
        n.gradientSum(),
        n.waiting(),
        n.setByHand());
  }

  private static CheckpointNumbers with(CheckpointNumbers n, OptimizerMemory.Numbers optimizer) {
    return n.withOptimizer(optimizer);
  }

  private static CheckpointNumbers with(
      CheckpointNumbers n, Plateau.Numbers plateau, int[] dead, double[] sum, long waiting) {
    return new CheckpointNumbers(
        n.epoch(),
        n.position(),
        n.parameters(),
        n.optimizer(),
        plateau,
        n.awaitsLoss(),
        dead,
        sum,
        waiting,
        n.setByHand());
  }

  private static double[] put(double[] values, int index, double value) {
    double[] changed = values.clone();
    changed[index] = value;
    return changed;
  }

  static Stream<Arguments> badNumbers() {
    return Stream.of(
        bad("parameters[3]: NaN", n -> with(n, p -> put(p, 3, Double.NaN), 0, 0)),
        bad("parameters[0]: Infinity", n -> with(n, p -> put(p, 0, 1.0 / 0), 0, 0)),
        bad("epoch: -1", n -> with(n, p -> p, -1, 0)),
        bad("position: -1", n -> with(n, p -> p, 0, -1)),
        bad(
            "optimizer.first: 1 numbers",
            n -> with(n, new OptimizerMemory.Numbers(new double[1], new double[0], 0))),
        bad(
            "optimizer.second[1]: -1.0",
            n ->
                with(
                    n,
                    new OptimizerMemory.Numbers(
                        new double[0], put(n.optimizer().second(), 1, -1), 0))),
        bad(
            "optimizer.first[2]: NaN",
            n ->
                with(
                    n,
                    new OptimizerMemory.Numbers(
                        put(n.optimizer().first(), 2, Double.NaN), new double[0], 0))),
        bad(
            "optimizer.steps: -1",
            n -> with(n, new OptimizerMemory.Numbers(new double[0], new double[0], -1))),
        bad("plateau.best", n -> withPlateau(n, OptionalDouble.of(Double.NaN), 0, 1)),
        bad("plateau.waited: -1", n -> withPlateau(n, OptionalDouble.empty(), -1, 1)),
        bad("plateau.factor: 1.5", n -> withPlateau(n, OptionalDouble.empty(), 0, 1.5)),
        bad("plateau.factor: NaN", n -> withPlateau(n, OptionalDouble.empty(), 0, Double.NaN)),
        bad("dead: 1000", n -> with(n, n.plateau(), new int[] {1000}, n.gradientSum(), 2)),
        bad("dead: 2 after 2", n -> with(n, n.plateau(), new int[] {2, 2}, n.gradientSum(), 2)),
        bad("waiting: -1", n -> with(n, n.plateau(), n.dead(), n.gradientSum(), -1)),
        bad("gradientSum: 0 numbers", n -> with(n, n.plateau(), n.dead(), new double[0], 2)),
        bad(
            "gradientSum[0]: -Infinity",
            n -> with(n, n.plateau(), n.dead(), put(n.gradientSum(), 0, -1.0 / 0), 2)));
  }

  private static CheckpointNumbers withPlateau(
      CheckpointNumbers n, OptionalDouble best, int waited, double factor) {
    return with(
        n, new Plateau.Numbers(best, waited, factor), n.dead(), n.gradientSum(), n.waiting());
  }

  private static Arguments bad(String told, UnaryOperator<CheckpointNumbers> spoil) {
    return Arguments.of(told, spoil);
  }

  @ParameterizedTest
  @MethodSource("badNumbers")
  void numbersThatCannotBeAreRefusedByName(String told, UnaryOperator<CheckpointNumbers> spoil) {
    CheckpointNumbers numbers = spoil.apply(CheckpointTest.withWaitingGradients().numbers());
    String message =
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.of(numbers)).getMessage();
    assertTrue(message.startsWith(told), message);
  }

  @Test
  void aCheckpointOfAnotherNetworkOrBeyondTheDataIsRefused() {
    Checkpoint checkpoint = CheckpointTest.withWaitingGradients();
    Experiment deeper = CARRYING.withNetwork(CARRYING.network().withDepth(3));
    refuses("parameters: 53; 77 ", deeper, checkpoint);
    CheckpointNumbers numbers = checkpoint.numbers();
    refuses("position: 14; below 14", CARRYING, Checkpoint.of(with(numbers, p -> p, 0, TRAIN)));
    Trainer trainer = new Trainer(CARRYING, Checkpoint.of(with(numbers, p -> p, 0, TRAIN - 1)));
    assertEquals(TRAIN - 1, trainer.position());
    Checkpoint negative =
        Checkpoint.of(with(numbers, p -> put(p, runningVariance(trainer), -1), 0, 0));
    refuses("parameters[%d]: -1.0; ".formatted(runningVariance(trainer)), CARRYING, negative);
  }

  private static int runningVariance(Trainer trainer) {
    return new ParameterLayout(trainer.architecture()).runningVariances(1);
  }

  private static void refuses(String told, Experiment experiment, Checkpoint checkpoint) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Trainer(experiment, checkpoint))
            .getMessage();
    assertTrue(message.startsWith(told), message);
  }
}
