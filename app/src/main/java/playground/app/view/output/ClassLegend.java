package playground.app.view.output;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import playground.app.chart.FxColor;
import playground.app.figure.Mark;
import playground.app.naming.ClassNames;
import playground.app.view.context.ViewContext;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.DataSettings;

/** The names of the classes of own points, each with its mark; nothing where they have none. */
final class ClassLegend extends FlowPane {
  private static final double RADIUS = 4.5;

  private final ViewContext context;

  ClassLegend(ViewContext context) {
    super(14, 2);
    this.context = context;
    setId("classLegend");
    setMinWidth(0);
    context.session().experimentProperty().subscribe(experiment -> show());
    context.appearance().onChange(this::show);
  }

  private void show() {
    DataSettings data = context.session().experimentProperty().get().data();
    CustomPoints own = data.customPoints();
    boolean named = own != null && own.areClassesNamed();
    setVisible(named);
    setManaged(named);
    getChildren().clear();
    if (named) {
      ClassNames.labels(data).forEach(label -> getChildren().add(entry(label, data)));
    }
  }

  private HBox entry(double label, DataSettings data) {
    String name = ClassNames.of(label, data);
    String shortened = ClassNames.shortened(label, data);
    Label text = new Label(shortened);
    text.getStyleClass().add("control-label");
    if (!shortened.equals(name)) {
      text.setTooltip(new Tooltip(name));
    }
    HBox entry = new HBox(5, mark(context, label, data), text);
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  /** The mark that a class has on the map. */
  static Shape mark(ViewContext context, double label, DataSettings data) {
    var colors = context.appearance().mapColors();
    int argb = Mark.color(label, data, colors.palette(), colors.dark());
    Shape shape = outline(Mark.of(label, data));
    shape.setFill(FxColor.of(argb));
    return shape;
  }

  private static Shape outline(Mark mark) {
    if (mark.isDisc()) {
      return new Circle(RADIUS);
    }
    Polygon polygon = new Polygon();
    for (int k = 0; k < mark.corners(); k++) {
      polygon.getPoints().addAll(RADIUS * mark.x(k), RADIUS * mark.y(k));
    }
    return polygon;
  }
}
