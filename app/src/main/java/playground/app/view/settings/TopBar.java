package playground.app.view.settings;

import java.util.List;
import javafx.scene.Node;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Choice;
import playground.app.view.control.number.SpeedSlider;
import playground.app.view.layout.FlowGrid;
import playground.app.view.layout.FlowGrid.Columns;
import playground.model.data.Problem;

/** The controls above the panes: running, and how the network learns. */
public final class TopBar {
  /** Two rows, and more where text is large for the window. */
  private static final List<Columns> COLUMNS =
      List.of(
          new Columns(75, List.of(25.4, 17.0, 20.1, 12.2, 12.5, 12.8)),
          new Columns(56, List.of(29.0, 22.0, 22.0, 22.0)),
          new Columns(48, List.of(38.0, 31.0, 31.0)),
          new Columns(0, List.of(50.0, 50.0)));

  private TopBar() {}

  public static FlowGrid of(ViewContext context) {
    FlowGrid bar =
        new FlowGrid(context.appearance().fontSizeProperty(), COLUMNS, controls(context));
    bar.getStyleClass().add("top-bar");
    return bar;
  }

  private static List<Node> controls(ViewContext context) {
    TrainingControls training = new TrainingControls(context);
    NetworkControls network = new NetworkControls(context);
    return List.of(
        new RunBar(context),
        training.learningRate(),
        training.momentum(),
        network.activation(),
        network.initializer(),
        training.optimizer(),
        new SpeedSlider(context),
        training.batchSize(),
        training.regularizationRate(),
        training.regularization(),
        new Choice<>(
            context,
            "problem",
            List.of(Problem.values()),
            experiment -> experiment.data().problem(),
            context.session().settings()::editProblem),
        network.loss());
  }
}
