package playground.app.session.edit;

import java.util.Optional;
import playground.model.training.history.SavedRun;

/**
 * Something that the user did to the network itself, which is no setting. Each one is only equal to
 * itself, for the same can be done twice.
 */
public sealed interface RunEdit permits SetByHand, FreshStart, BranchedOff, OtherRun {

  /** The state of a run that is kept to do it again; empty where none is needed. */
  default Optional<SavedRun> kept() {
    return Optional.empty();
  }
}
