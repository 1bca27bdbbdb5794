package playground.model.training.history;

import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Difference;

/**
 * Where a run of a session came from.
 *
 * @param run the number of the run that was left for it
 * @param epoch how many epochs that had
 * @param experiment the settings of that there
 * @param branch whether it goes on from there; else it starts from its own first weights
 */
public record RunOrigin(long run, long epoch, Experiment experiment, boolean branch) {

  /** In what a run with the settings {@code later} is different. */
  public List<Difference<?>> differencesTo(Experiment later) {
    return Difference.between(experiment, later);
  }

  /** From where {@code left} was. */
  static RunOrigin of(SavedRun left, boolean branch) {
    return new RunOrigin(left.run(), left.checkpoint().epoch(), left.experiment(), branch);
  }
}
