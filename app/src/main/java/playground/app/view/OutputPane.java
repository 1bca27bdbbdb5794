package playground.app.view;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the network answers over the plane, and how that is shown. */
final class OutputPane extends VBox {

  OutputPane(ViewContext context, Maps maps) {
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "output-pane");
    OutputMap map = new OutputMap(context, maps);
    VBox.setVgrow(map, Priority.ALWAYS);
    CheckBox showTest = box(context, "output.showTest");
    showTest.selectedProperty().bindBidirectional(context.options().showTestProperty());
    CheckBox discretize = box(context, "output.discretize");
    discretize.selectedProperty().bindBidirectional(context.options().discretizeProperty());
    FlowPane boxes = new FlowPane(12, 4, showTest, discretize);
    boxes.setMinWidth(0);
    getChildren().addAll(Title.of(context.texts(), "pane.output"), map, boxes);
  }

  private static CheckBox box(ViewContext context, String key) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(context.texts().bind(key));
    return Named.control(context.texts(), key, box);
  }
}
