package playground.app.view.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.naming.ClassNames;
import playground.app.session.painting.PointPainter;
import playground.app.session.painting.Tool;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.data.ClassLabels;
import playground.model.experiment.DataSettings;

/** The tools with which points are painted on the map; shown while that is switched on. */
final class PaintBar extends FlowPane {
  private final ViewContext context;
  private final PointPainter painter;
  private final ToggleButton eraser;
  private final List<Node> others;
  private List<ToggleButton> adders = List.of();
  private List<String> names = List.of();

  PaintBar(ViewContext context, PointPainter painter) {
    super(6, 4);
    this.context = context;
    this.painter = painter;
    setMinWidth(0);
    eraser = tool("paint.eraser", new Tool.Eraser());
    eraser.setGraphic(new FontIcon(Feather.DELETE));
    Slider brush = new Slider(0, PointPainter.LARGEST_BRUSH, painter.brushProperty().get());
    brush.valueProperty().bindBidirectional(painter.brushProperty());
    brush.setBlockIncrement(PointPainter.LARGEST_BRUSH / 20);
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
    others = List.of(eraser, size, clear);
    setRowValignment(VPos.CENTER);
    visibleProperty().bind(painter.activeProperty());
    managedProperty().bind(painter.activeProperty());
    context.session().experimentProperty().subscribe(experiment -> showAdders());
    context.appearance().onChange(this::showMarks);
    painter.toolProperty().subscribe(chosen -> showChosen());
  }

  /** A tool for each class; of two, that for +1 comes first. */
  private void showAdders() {
    DataSettings data = context.session().experimentProperty().get().data();
    List<Double> labels = ClassNames.labels(data);
    List<String> now = labels.stream().map(label -> ClassNames.shortened(label, data)).toList();
    if (!now.equals(names)) {
      names = now;
      adders = IntStream.range(0, now.size()).mapToObj(this::adder).toList();
      List<Node> tools = new ArrayList<>(adders.size() == 2 ? adders.reversed() : adders);
      tools.addAll(others);
      getChildren().setAll(tools);
      showMarks();
      showChosen();
    }
  }

  private ToggleButton adder(int classIndex) {
    ToggleButton adder = tool("paint.class", new Tool.Adder(classIndex), names.get(classIndex));
    adder.setId("paint.class" + classIndex);
    return adder;
  }

  private void showMarks() {
    DataSettings data = context.session().experimentProperty().get().data();
    for (int index = 0; index < adders.size(); index++) {
      double label = ClassLabels.label(index, adders.size());
      adders.get(index).setGraphic(ClassLegend.mark(context, label, data));
    }
  }

  private void showChosen() {
    Tool chosen = painter.toolProperty().get();
    adders.forEach(adder -> adder.setSelected(chosen.equals(adder.getUserData())));
    eraser.setSelected(chosen.equals(eraser.getUserData()));
  }

  private ToggleButton tool(String key, Tool tool, Object... arguments) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll("button-icon", "small-icon", "paint-tool");
    button.setUserData(tool);
    button.setOnAction(
        event -> {
          painter.toolProperty().set(tool);
          showChosen();
        });
    return Named.control(context.texts(), key, button, arguments);
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
