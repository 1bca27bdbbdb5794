package playground.app.session.past;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Difference;
import playground.model.training.history.RunNode;
import playground.model.training.history.RunOrigin;
import playground.model.training.snapshot.Losses;

/**
 * A run that one can go back to, or the present one.
 *
 * @param node what it came from
 * @param level how many runs it branched off from, one from another
 * @param present whether it is the one that the window shows
 * @param experiment its settings
 * @param epoch how many epochs it has
 * @param losses the newest that are known; null where none are
 */
public record Run(
    RunNode node,
    int level,
    boolean present,
    Experiment experiment,
    long epoch,
    @Nullable Losses losses) {

  /** Its number in the session. */
  public long number() {
    return node.run();
  }

  /** What it has other than the run that it came from had there. */
  public List<Difference<?>> differences() {
    return origin().map(from -> from.differencesTo(experiment)).orElse(List.of());
  }

  /** Where it came from; empty where it has nothing to do with those before. */
  public Optional<RunOrigin> origin() {
    return node.origin();
  }
}
