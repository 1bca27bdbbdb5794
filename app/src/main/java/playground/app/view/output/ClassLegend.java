package playground.app.view.output;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import playground.app.chart.FxColor;
import playground.app.view.context.ViewContext;
import playground.app.view.naming.ClassNames;
import playground.model.data.CustomPoints;

/** The names of the classes of own points, each with its mark; nothing where they have none. */
final class ClassLegend extends HBox {
  private static final double RADIUS = 4.5;

  private final ViewContext context;

  ClassLegend(ViewContext context) {
    super(14);
    this.context = context;
    setId("classLegend");
    setMinWidth(0);
    context.session().experimentProperty().subscribe(experiment -> show());
    context.appearance().onChange(this::show);
  }

  private void show() {
    CustomPoints own = context.session().experimentProperty().get().data().customPoints();
    boolean named = own != null && ClassNames.areNamed(own);
    setVisible(named);
    setManaged(named);
    getChildren().clear();
    if (own != null && named) {
      getChildren().addAll(entry(own, -1), entry(own, 1));
    }
  }

  private HBox entry(CustomPoints own, double label) {
    Label text = new Label(ClassNames.shortened(own.className(label)));
    text.getStyleClass().add("control-label");
    HBox entry = new HBox(5, mark(context, label), text);
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  /** The mark that a class has on the map. */
  static Shape mark(ViewContext context, double label) {
    double reach = RADIUS * 1.2;
    Shape mark =
        label > 0 ? new Circle(RADIUS) : new Polygon(0, -reach, reach, 0, 0, reach, -reach, 0);
    var colors = context.appearance().mapColors();
    int argb = colors.palette().color(label, colors.dark());
    mark.setFill(FxColor.of(argb));
    return mark;
  }
}
