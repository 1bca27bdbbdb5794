package playground.model.experiment.file;

import java.util.List;
import java.util.Optional;

/**
 * What a file keeps of the window beside the experiment. Immutable.
 *
 * @param hidden names of the controls that are hidden for a class, which the window knows
 * @param lesson where in a lesson the user is; empty where none is open
 */
public record WindowState(List<String> hidden, Optional<LessonPlace> lesson) {
  /** Every control is shown, and no lesson is open. */
  public static final WindowState USUAL = new WindowState(List.of(), Optional.empty());

  /** Copies the list. */
  public WindowState {
    hidden = List.copyOf(hidden);
  }

  /** With these controls hidden, and no lesson. */
  public static WindowState hiding(List<String> hidden) {
    return new WindowState(hidden, Optional.empty());
  }
}
