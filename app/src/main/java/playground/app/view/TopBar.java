package playground.app.view;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import playground.model.data.Problem;

/** The controls above the panes: running, and how the network learns. */
final class TopBar extends GridPane {

  TopBar(ViewContext context) {
    getStyleClass().add("top-bar");
    TrainingControls training = new TrainingControls(context);
    NetworkControls network = new NetworkControls(context);
    addRow(
        0,
        new RunBar(context),
        training.learningRate(),
        training.momentum(),
        network.activation(),
        network.initializer(),
        training.optimizer());
    addRow(
        1,
        new SpeedSlider(context),
        training.batchSize(),
        training.regularizationRate(),
        training.regularization(),
        new Choice<>(
            context,
            "problem",
            List.of(Problem.values()),
            experiment -> experiment.data().problem(),
            context.session()::editProblem),
        network.loss());
    columns(25.4, 17, 20.1, 12.2, 12.5, 12.8);
  }

  private void columns(double... percents) {
    for (double percent : percents) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }
}
