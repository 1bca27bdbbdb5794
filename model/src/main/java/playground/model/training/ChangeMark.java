package playground.model.training;

import java.util.List;
import playground.model.experiment.Difference;
import playground.model.experiment.Experiment;

/**
 * A change of settings in the middle of a run.
 *
 * @param epoch how many epochs were complete
 * @param before the settings up to there
 * @param after the settings from there on
 */
public record ChangeMark(long epoch, Experiment before, Experiment after) {

  /** What was changed. */
  public List<Difference> differences() {
    return Difference.between(before, after);
  }

  /** Whether {@code other} changed the same settings, as the drags of a slider do. */
  boolean sameAspectsAs(ChangeMark other) {
    return aspects().equals(other.aspects());
  }

  private List<Difference.Aspect> aspects() {
    return differences().stream().map(Difference::aspect).toList();
  }
}
