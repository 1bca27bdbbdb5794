package playground.app.session.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import playground.app.session.edit.EditedSettings;
import playground.app.text.Notice;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.table.Setting;

/**
 * The settings of one network of a comparison, or of all at once. Data, split, seed and draws are
 * none of them: these all networks share.
 */
public final class LaneSettings implements EditedSettings {
  /** In place of the number of a network: all of them. */
  public static final int ALL = -1;

  private final ComparisonModel comparison;
  private final IntegerProperty lane = new SimpleIntegerProperty(this, "lane", 1);

  /** While nothing is compared, what the program starts with. */
  private final ReadOnlyObjectWrapper<Experiment> experiment =
      new ReadOnlyObjectWrapper<>(this, "experiment", Experiment.first());

  LaneSettings(ComparisonModel comparison) {
    this.comparison = comparison;
    lane.subscribe(() -> show());
    comparison.experimentsProperty().subscribe(() -> show());
  }

  /** The number of the network that is edited, from 0, or {@link #ALL}. */
  public IntegerProperty laneProperty() {
    return lane;
  }

  private void show() {
    List<Experiment> all = comparison.experimentsProperty().get();
    if (!all.isEmpty()) {
      int shown = lane.get() < 0 || lane.get() >= all.size() ? all.size() - 1 : lane.get();
      experiment.set(all.get(shown));
    }
  }

  /** The settings of the network that is edited; those of the last one where all are. */
  @Override
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  @Override
  public <T> void set(Setting<T> setting, T value) {
    comparison.edit(lane.get(), now -> setting.with(now, value));
  }

  @Override
  public void editNetwork(UnaryOperator<NetworkSettings> edit) {
    comparison.edit(lane.get(), now -> now.withNetwork(edit.apply(now.network())));
  }

  @Override
  public void editTraining(UnaryOperator<TrainingSettings> edit) {
    comparison.edit(lane.get(), now -> now.withTraining(edit.apply(now.training())));
  }

  @Override
  public void tell(Notice notice) {
    comparison.tell(notice);
  }
}
