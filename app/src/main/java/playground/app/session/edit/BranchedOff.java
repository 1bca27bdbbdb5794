package playground.app.session.edit;

import java.util.Optional;
import playground.model.training.history.SavedRun;

/** The user has gone on from an epoch of the past, as a run of its own. */
final class BranchedOff implements RunEdit {
  private final SavedRun from;

  /** From where {@code from} was. */
  BranchedOff(SavedRun from) {
    this.from = from;
  }

  /** Where the branch begins. */
  SavedRun from() {
    return from;
  }

  @Override
  public Optional<SavedRun> kept() {
    return Optional.of(from);
  }
}
