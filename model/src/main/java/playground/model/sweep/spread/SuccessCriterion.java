package playground.model.sweep.spread;

import java.util.Collection;
import playground.model.sweep.Cell;
import playground.model.sweep.CellResult;

/**
 * When a network counts as one that has learned its task: after its last epoch, an accuracy is at
 * least, or a loss at most, {@code bound}.
 */
public record SuccessCriterion(SuccessMeasure measure, double bound) {

  /** Whether {@code result} is a success; what diverged never is. */
  public boolean isMetBy(CellResult result) {
    return result instanceof CellResult.Trained trained
        && measure.of(trained.losses()).stream()
            .anyMatch(value -> measure.isAccuracy() ? value >= bound : value <= bound);
  }

  /** How many of {@code cells} are successes. */
  public int count(Collection<Cell> cells) {
    return (int) cells.stream().filter(cell -> isMetBy(cell.result())).count();
  }
}
