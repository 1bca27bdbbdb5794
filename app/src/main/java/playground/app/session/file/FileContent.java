package playground.app.session.file;

import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.WindowState;

/**
 * What the file of an experiment holds, to be compared with what is there now. Immutable.
 *
 * @param experiment every setting, own points among them
 * @param window what is kept of the window
 * @param place where training was; null for the settings alone
 */
public record FileContent(
    Experiment experiment, WindowState window, @Nullable TrainingPlace place) {

  /** Whether it has what was learned. */
  public boolean isTrained() {
    return place != null;
  }
}
