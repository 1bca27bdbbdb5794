package playground.app.session.edit;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import playground.app.text.Notice;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.table.Setting;

/**
 * The settings that controls show and edit: those of the run, or of a network of a comparison. What
 * does not fit together is refused, which the user is told, and the settings stay as they are.
 */
public interface EditedSettings {

  /** The settings that the user sees and edits. */
  ReadOnlyObjectProperty<Experiment> experimentProperty();

  /** Sets a setting of the network or of its training. */
  <T> void set(Setting<T> setting, T value);

  /** Changes the network. */
  void editNetwork(UnaryOperator<NetworkSettings> edit);

  /** Changes how the network is trained. */
  void editTraining(UnaryOperator<TrainingSettings> edit);

  /** Tells the user something. */
  void tell(Notice notice);
}
