package playground.app.view.data;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import playground.app.chart.FxColor;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.SeedRandom;
import playground.model.data.plane.Dataset;

/** Chooses a data set; shows what it looks like, and its name below. */
public final class DatasetButton extends ToggleButton {
  /** Side of the picture, in sizes of text. */
  private static final double SIDE = 2.25;

  private final ViewContext context;
  private final Canvas picture = new Canvas();
  private final Samples sample;

  DatasetButton(ViewContext context, Dataset dataset) {
    this.context = context;
    sample = dataset.generate(260, 0.02, new SeedRandom("picture"));
    setGraphic(picture);
    setContentDisplay(ContentDisplay.TOP);
    textProperty().bind(context.texts().bind(Texts.nameKey(dataset)));
    // A long name ends with an ellipsis, and does not push the button over its neighbour.
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("dataset");
    Named.control(context.texts(), Texts.nameKey(dataset), this);
    draw();
    context.appearance().onChange(this::draw);
  }

  private void draw() {
    double side = Math.rint(SIDE * context.appearance().fontSize());
    double radius = side / 24;
    picture.setWidth(side);
    picture.setHeight(side);
    GraphicsContext g = picture.getGraphicsContext2D();
    g.setFill(FxColor.of(context.appearance().ink().ground()));
    g.fillRect(0, 0, side, side);
    for (int k = 0; k < sample.size(); k++) {
      int argb =
          context
              .options()
              .paletteProperty()
              .get()
              .color(sample.label(k), context.appearance().darkProperty().get());
      g.setFill(FxColor.of(argb));
      double x = Plane.STANDARD.fractionOfX1(sample.x1(k)) * side;
      double y = Plane.STANDARD.fractionOfX2(sample.x2(k)) * side;
      g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
  }
}
