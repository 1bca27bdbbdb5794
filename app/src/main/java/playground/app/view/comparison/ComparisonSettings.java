package playground.app.view.comparison;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import playground.app.session.comparison.ComparisonModel;
import playground.app.session.comparison.LaneSettings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.Title;
import playground.app.view.settings.MoreSettings;
import playground.app.view.settings.NetworkControls;
import playground.app.view.settings.TrainingControls;

/** Every setting of a network that is compared, and which of the networks they are of. */
final class ComparisonSettings extends VBox {
  private final ViewContext context;
  private final ComparisonModel comparison;
  private final HBox lanes = new HBox();

  ComparisonSettings(ViewContext all, ComparisonModel comparison) {
    context = all.editing(comparison.settings());
    this.comparison = comparison;
    getStyleClass().addAll("pane", "lane-settings");
    Label title = Title.of(context.texts(), "compare.edits");
    lanes.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(10, title, lanes);
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(controls());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("lane-settings-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    minWidthProperty().bind(context.appearance().fontSizeProperty().multiply(19));
    maxWidthProperty().bind(minWidthProperty());
    visibleProperty().bind(context.options().laneSettingsProperty());
    managedProperty().bind(visibleProperty());
    comparison.experimentsProperty().subscribe(now -> offer(now.size()));
    comparison.settings().laneProperty().subscribe(lane -> select(lane.intValue()));
  }

  private VBox controls() {
    NetworkControls network = new NetworkControls(context);
    TrainingControls training = new TrainingControls(context);
    FlowPane features = new FlowPane(4, 4);
    features.getChildren().addAll(network.features());
    features.getStyleClass().add("lane-features");
    return column(
        List.of(
            network.activation(),
            network.initializer(),
            network.normalization(),
            network.residual(),
            network.loss(),
            network.depth(),
            network.units(),
            features,
            training.learningRate(),
            training.momentum(),
            training.batchSize(),
            pair(training.optimizer(), training.regularization()),
            training.regularizationRate(),
            training.order(),
            training.remainder()),
        MoreSettings.controls(context));
  }

  private static VBox column(List<Node> rows, List<Region> more) {
    VBox column = new VBox(8);
    column.getStyleClass().add("lane-settings-column");
    column.getChildren().setAll(rows);
    column.getChildren().addAll(more);
    return column;
  }

  private static HBox pair(Node left, Node right) {
    HBox row = new HBox(10, left, right);
    row.setAlignment(Pos.BOTTOM_LEFT);
    for (Node each : List.of(left, right)) {
      HBox.setHgrow(each, Priority.ALWAYS);
      if (each instanceof Region region) {
        region.setPrefWidth(100);
        region.setMaxWidth(Double.MAX_VALUE);
      }
    }
    return row;
  }

  /** A button for each of this many networks, and one for all. */
  private void offer(int count) {
    if (lanes.getChildren().size() == count + 1) {
      return;
    }
    lanes.getChildren().clear();
    for (int lane = 0; lane < count; lane++) {
      String name = Character.toString('A' + lane);
      button("compare.lane", lane, name).setText(name);
    }
    ToggleButton all = button("compare.all", LaneSettings.ALL);
    all.textProperty().bind(context.texts().bind("compare.all"));
    select(comparison.settings().laneProperty().get());
  }

  private ToggleButton button(String key, int lane, Object... arguments) {
    ToggleButton button = new ToggleButton();
    Named.control(context.texts(), key, button, arguments);
    button.setId("compare.lane." + lane);
    button.setUserData(lane);
    button.setMinWidth(USE_PREF_SIZE);
    // One of them is always edited: a click on it again does not take that away.
    button.setOnAction(
        event -> {
          comparison.settings().laneProperty().set(lane);
          select(lane);
        });
    button.getStyleClass().add(lanes.getChildren().isEmpty() ? "left-pill" : "center-pill");
    if (lane == LaneSettings.ALL) {
      button.getStyleClass().add("right-pill");
    }
    lanes.getChildren().add(button);
    return button;
  }

  private void select(int lane) {
    for (Node node : lanes.getChildren()) {
      ((ToggleButton) node).setSelected(node.getUserData().equals(lane));
    }
  }
}
