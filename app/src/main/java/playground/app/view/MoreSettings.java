package playground.app.view;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The settings that are usually left as they are: a second bar that can be folded away. */
final class MoreSettings extends GridPane {
  private static final int COLUMNS = 4;

  MoreSettings(ViewContext context) {
    getStyleClass().add("top-bar");
    TrainingControls training = new TrainingControls(context);
    NetworkControls network = new NetworkControls(context);
    addRow(
        0,
        training.scheduleShape(),
        training.scheduleEpochs(),
        training.scheduleFactor(),
        training.warmUp());
    addRow(1, network.output(), training.clipping(), network.initialBias(), network.standardized());
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(constraints);
    }
    visibleProperty().bind(context.options().moreSettingsProperty());
    managedProperty().bind(visibleProperty());
  }
}
