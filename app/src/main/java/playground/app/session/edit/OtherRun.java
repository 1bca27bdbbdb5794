package playground.app.session.edit;

import java.util.Optional;
import playground.model.training.history.SavedRun;

/** The user has gone back to another run. */
final class OtherRun implements RunEdit {
  private final SavedRun place;

  /** To {@code place} in it. */
  OtherRun(SavedRun place) {
    this.place = place;
  }

  /** Where that run was. */
  SavedRun place() {
    return place;
  }

  @Override
  public Optional<SavedRun> kept() {
    return Optional.of(place);
  }
}
