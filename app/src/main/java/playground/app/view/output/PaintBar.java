package playground.app.view.output;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.painting.PointPainter;
import playground.app.session.painting.PointPainter.Tool;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;

/** The tools with which points are painted on the map; shown while that is switched on. */
final class PaintBar extends FlowPane {

  PaintBar(ViewContext context, PointPainter painter) {
    super(8, 4);
    setMinWidth(0);
    ToggleButton positive = tool(context, painter, "paint.positive", Tool.POSITIVE);
    ToggleButton negative = tool(context, painter, "paint.negative", Tool.NEGATIVE);
    ToggleButton eraser = tool(context, painter, "paint.eraser", Tool.ERASER);
    eraser.setGraphic(new FontIcon(Feather.DELETE));
    Runnable marks =
        () -> {
          positive.setGraphic(ClassLegend.mark(context, 1));
          negative.setGraphic(ClassLegend.mark(context, -1));
        };
    marks.run();
    context.appearance().onChange(marks);
    HBox tools = new HBox(3, positive, negative, eraser);
    Slider brush = new Slider(0, PointPainter.LARGEST_BRUSH, painter.brushProperty().get());
    brush.valueProperty().bindBidirectional(painter.brushProperty());
    brush.setBlockIncrement(0.1);
    brush.setPrefWidth(80);
    brush.setMinWidth(60);
    Named.control(context.texts(), "paint.brush", brush);
    HBox size = new HBox(5, Named.label(context.texts(), "paint.brush", brush), brush);
    size.setAlignment(Pos.CENTER_LEFT);
    Button clear = new Button();
    clear.setGraphic(new FontIcon(Feather.TRASH_2));
    clear.getStyleClass().addAll("button-icon", "small-icon");
    clear.setOnAction(event -> painter.clear());
    Named.control(context.texts(), "paint.clear", clear);
    getChildren().addAll(tools, size, clear);
    setRowValignment(VPos.CENTER);
    visibleProperty().bind(painter.activeProperty());
    managedProperty().bind(painter.activeProperty());
  }

  private static ToggleButton tool(
      ViewContext context, PointPainter painter, String key, Tool tool) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll("button-icon", "small-icon", "paint-tool");
    button.setOnAction(
        event -> {
          button.setSelected(true);
          painter.toolProperty().set(tool);
        });
    painter.toolProperty().subscribe(chosen -> button.setSelected(chosen == tool));
    return Named.control(context.texts(), key, button);
  }

  /** The switch that lets the pointer paint. */
  static ToggleButton onOff(ViewContext context, PointPainter painter) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(context.texts().bind("paint"));
    button.setGraphic(new FontIcon(Feather.EDIT_2));
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("small-icon", "paint-tool");
    button.selectedProperty().bindBidirectional(painter.activeProperty());
    return Named.control(context.texts(), "paint", button);
  }
}
