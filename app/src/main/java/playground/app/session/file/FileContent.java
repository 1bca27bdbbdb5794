package playground.app.session.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;

/**
 * What the file of an experiment holds, to be compared with what is there now. Immutable.
 *
 * @param experiment every setting, own points among them
 * @param hidden names of the controls that are hidden
 * @param place where training was; null for the settings alone
 */
public record FileContent(
    Experiment experiment, List<String> hidden, @Nullable TrainingPlace place) {

  /** Copies the list. */
  public FileContent {
    hidden = List.copyOf(hidden);
  }

  /** Whether it has what was learned. */
  public boolean isTrained() {
    return place != null;
  }
}
