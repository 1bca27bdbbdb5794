package playground.model.training;

import java.util.List;
import playground.model.network.ParameterLayout;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Plateau;
import playground.model.training.snapshot.ParameterEdit;

/**
 * What a {@link Checkpoint} consists of, to be written and read. Arrays have a number for each
 * parameter, in the order of {@link ParameterLayout}, unless they say otherwise.
 *
 * @param epoch how many epochs are complete
 * @param position how many examples of the present epoch have been visited; their order follows
 *     from the seed and the epoch
 * @param parameters weights and biases, and what else is among the parameters: gains, shifts,
 *     running averages, the standardization of the inputs
 * @param optimizer what the optimizer remembers of the steps before
 * @param plateau what the schedule has seen of the loss
 * @param awaitsLoss whether the schedule has not yet been told the loss at the end of the epoch
 * @param dead the indices of the weights that pruning has set to 0 for good, ascending
 * @param gradientSum the sum of the gradients of the examples that wait for an update; empty where
 *     none waits
 * @param waiting how many examples wait for an update
 * @param setByHand the latest parameters that were set by hand, the earliest first
 */
public record CheckpointNumbers(
    long epoch,
    int position,
    double[] parameters,
    OptimizerMemory.Numbers optimizer,
    Plateau.Numbers plateau,
    boolean awaitsLoss,
    int[] dead,
    double[] gradientSum,
    long waiting,
    List<ParameterEdit> setByHand) {

  /** The same in arrays of their own. */
  CheckpointNumbers copy() {
    return new CheckpointNumbers(
        epoch,
        position,
        parameters.clone(),
        new OptimizerMemory.Numbers(
            optimizer.first().clone(), optimizer.second().clone(), optimizer.steps()),
        plateau,
        awaitsLoss,
        dead.clone(),
        gradientSum.clone(),
        waiting,
        List.copyOf(setByHand));
  }

  /** The same with another memory of the optimizer; it shares the other arrays. */
  CheckpointNumbers withOptimizer(OptimizerMemory.Numbers newOptimizer) {
    return new CheckpointNumbers(
        epoch,
        position,
        parameters,
        newOptimizer,
        plateau,
        awaitsLoss,
        dead,
        gradientSum,
        waiting,
        setByHand);
  }

  /**
   * Checks what can be checked without the network.
   *
   * @throws IllegalArgumentException if a number is not finite or out of its range, or if there are
   *     not as many as there are parameters
   */
  void requireValid() {
    requireAtLeastZero("epoch", epoch);
    requireAtLeastZero("position", position);
    requireFinite("parameters", parameters);
    requireOnePerParameter("optimizer.first", optimizer.first(), true);
    requireOnePerParameter("optimizer.second", optimizer.second(), true);
    requireNotNegative("optimizer.second", optimizer.second());
    requireAtLeastZero("optimizer.steps", optimizer.steps());
    requireValidPlateau();
    requireDeadWeights();
    requireAtLeastZero("waiting", waiting);
    requireOnePerParameter("gradientSum", gradientSum, waiting == 0);
    for (ParameterEdit edit : setByHand) {
      requireAtLeastZero("setByHand.epoch", edit.epoch());
      requireFinite("setByHand", edit.before(), edit.after());
    }
  }

  private void requireValidPlateau() {
    plateau.best().ifPresent(best -> requireFinite("plateau.best", best));
    requireAtLeastZero("plateau.waited", plateau.waited());
    if (!(plateau.factor() >= 0 && plateau.factor() <= 1)) {
      throw new IllegalArgumentException(
          "plateau.factor: " + plateau.factor() + "; at least 0 and at most 1");
    }
  }

  private void requireDeadWeights() {
    int before = -1;
    for (int index : dead) {
      if (index <= before || index >= parameters.length) {
        throw new IllegalArgumentException(
            "dead: %d after %d; ascending, below %d".formatted(index, before, parameters.length));
      }
      before = index;
    }
  }

  private void requireOnePerParameter(String field, double[] values, boolean orNone) {
    if (values.length != parameters.length && !(orNone && values.length == 0)) {
      throw new IllegalArgumentException(
          "%s: %d numbers; %d, one for each parameter"
              .formatted(field, values.length, parameters.length));
    }
    requireFinite(field, values);
  }

  private static void requireFinite(String field, double... values) {
    for (int k = 0; k < values.length; k++) {
      if (!Double.isFinite(values[k])) {
        throw new IllegalArgumentException(
            "%s[%d]: %s; a finite number".formatted(field, k, values[k]));
      }
    }
  }

  private static void requireNotNegative(String field, double[] values) {
    for (int k = 0; k < values.length; k++) {
      if (values[k] < 0) {
        throw new IllegalArgumentException("%s[%d]: %s; at least 0".formatted(field, k, values[k]));
      }
    }
  }

  private static void requireAtLeastZero(String field, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(field + ": " + value + "; at least 0");
    }
  }
}
