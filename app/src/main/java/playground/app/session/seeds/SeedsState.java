package playground.app.session.seeds;

import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.sweep.Cell;
import playground.model.sweep.CellPlan;
import playground.model.sweep.CellResult;
import playground.model.sweep.SweepPlan;
import playground.model.sweep.spread.LossFan;

/**
 * How far the training of many seeds is. Immutable.
 *
 * @param plan a cell for each seed
 * @param phase whether it goes on
 * @param done the cells that are trained, in the order in which they were
 * @param train quantiles of their training losses
 * @param test quantiles of their test losses; empty where there are no test examples
 */
public record SeedsState(
    SweepPlan plan, Phase phase, List<Cell> done, LossFan train, LossFan test) {

  /** Whether it goes on. */
  public enum Phase {
    /** Seeds are being trained. */
    RUNNING,
    /** All of them are trained. */
    COMPLETE,
    /** It was stopped before. */
    STOPPED
  }

  /** How many seeds there are, trained or not. */
  public int seeds() {
    return plan.size();
  }

  /** How many networks diverged. */
  public long diverged() {
    return done.stream().filter(cell -> cell.result() instanceof CellResult.Diverged).count();
  }

  /** The seed of {@code cell}. */
  public String seed(Cell cell) {
    return plan.values(cell.index()).getFirst().text();
  }

  /** The experiment of {@code cell}, which trains to the same numbers. */
  public Experiment experiment(Cell cell) {
    return ((CellPlan.Training) plan.cell(cell.index())).experiment();
  }
}
