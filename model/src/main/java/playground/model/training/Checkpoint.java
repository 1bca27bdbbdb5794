package playground.model.training;

import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Plateau;

/**
 * Where training is. With its experiment, it is all that the following steps depend on: a trainer
 * that is built from both goes on bit for bit. Immutable, and nothing but numbers.
 */
public final class Checkpoint {
  private final CheckpointNumbers numbers;

  /** Takes {@code numbers} over, which nobody writes to afterwards. */
  Checkpoint(CheckpointNumbers numbers) {
    this.numbers = numbers;
  }

  /** Before the first step, with these first parameters. */
  public static Checkpoint start(double[] parameters) {
    return new Checkpoint(
        new CheckpointNumbers(
            0,
            0,
            parameters.clone(),
            OptimizerMemory.Numbers.NONE,
            Plateau.Numbers.NONE,
            false,
            new int[0],
            new double[0],
            0,
            List.of()));
  }

  /**
   * The checkpoint that consists of {@code numbers}.
   *
   * @throws IllegalArgumentException if one is not finite or out of its range, or if there are not
   *     as many as there are parameters
   */
  public static Checkpoint of(CheckpointNumbers numbers) {
    CheckpointNumbers own = numbers.copy();
    own.requireValid();
    return new Checkpoint(own);
  }

  /** All that it consists of; copies. */
  public CheckpointNumbers numbers() {
    return numbers.copy();
  }

  /** As {@link #numbers}, without copying; not to be written to. */
  CheckpointNumbers shared() {
    return numbers;
  }

  /** How many epochs are complete. */
  public long epoch() {
    return numbers.epoch();
  }

  /** How many examples of the present epoch have been visited. */
  public int position() {
    return numbers.position();
  }

  /** How many bytes its arrays take. */
  public long bytes() {
    OptimizerMemory.Numbers optimizer = numbers.optimizer();
    long doubles =
        numbers.parameters().length
            + optimizer.first().length
            + optimizer.second().length
            + numbers.gradientSum().length;
    return doubles * Double.BYTES + (long) numbers.dead().length * Integer.BYTES;
  }

  /** The same place, with an optimizer that has forgotten the steps before. */
  public Checkpoint withoutOptimizerMemory() {
    return new Checkpoint(numbers.withOptimizer(OptimizerMemory.Numbers.NONE));
  }

  /**
   * Checks that a network of {@code experiment} can go on from here.
   *
   * @param examples how many training examples there are
   * @throws IllegalArgumentException if there are not as many parameters, if a running variance is
   *     negative, or if the position is beyond the examples
   */
  public void requireFit(Experiment experiment, int examples) {
    ParameterLayout layout = new ParameterLayout(experiment.architecture());
    int count = numbers.parameters().length;
    if (count != layout.size()) {
      throw new IllegalArgumentException(
          "parameters: %d; %d in the network of this experiment".formatted(count, layout.size()));
    }
    if (numbers.position() >= examples) {
      throw new IllegalArgumentException(
          "position: %d; below %d, the number of training examples"
              .formatted(numbers.position(), examples));
    }
    requireRunningVariances(experiment.architecture(), layout);
  }

  private void requireRunningVariances(Architecture architecture, ParameterLayout layout) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      if (architecture.layer(layer).normalization() == Normalization.BATCH) {
        int first = layout.runningVariances(layer);
        for (int index = first; index < first + architecture.units(layer); index++) {
          double variance = numbers.parameters()[index];
          if (variance < 0) {
            throw new IllegalArgumentException(
                "parameters[%d]: %s; a running variance is at least 0".formatted(index, variance));
          }
        }
      }
    }
  }
}
