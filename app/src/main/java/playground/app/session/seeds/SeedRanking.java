package playground.app.session.seeds;

import java.util.Comparator;
import java.util.List;
import playground.model.sweep.Cell;
import playground.model.sweep.CellResult;
import playground.model.sweep.spread.SuccessMeasure;
import playground.model.training.snapshot.Losses;

/** The order of seeds from the best to the worst. */
public final class SeedRanking {
  private SeedRanking() {}

  /**
   * The best of {@code cells} first. Of equal accuracies that with less loss is better, over the
   * same examples; what diverged is last, the earlier the worse.
   */
  public static List<Cell> of(List<Cell> cells, SuccessMeasure measure) {
    return cells.stream()
        .sorted(
            Comparator.comparingDouble((Cell cell) -> badness(cell, measure))
                .thenComparingDouble(cell -> badness(cell, measure.loss()))
                .thenComparingLong(cell -> -lastEpoch(cell))
                .thenComparingInt(Cell::index))
        .toList();
  }

  private static double badness(Cell cell, SuccessMeasure measure) {
    if (!(cell.result() instanceof CellResult.Trained(Losses losses, var ratio))) {
      return Double.POSITIVE_INFINITY;
    }
    double value = measure.of(losses).orElse(Double.NaN);
    return measure.isAccuracy() ? -value : value;
  }

  private static long lastEpoch(Cell cell) {
    return cell.result() instanceof CellResult.Diverged(long epoch) ? epoch : Long.MAX_VALUE;
  }
}
