package playground.app.view.data;

import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import playground.app.chart.CanvasSurface;
import playground.app.figure.Mark;
import playground.app.figure.Palette;
import playground.app.figure.surface.Pen;
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

  private static final Pen NO_RIM = Pen.of(0, 0);

  private final ViewContext context;
  private final Canvas picture = new Canvas();
  private final CanvasSurface surface = new CanvasSurface(picture);
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
    surface.rectangle(0, 0, side, side, context.appearance().ink().ground());
    Palette palette = context.options().paletteProperty().get();
    boolean dark = context.appearance().darkProperty().get();
    for (int k = 0; k < sample.size(); k++) {
      int argb = palette.color(sample.label(k), dark);
      double x = Plane.STANDARD.fractionOfX1(sample.x1(k)) * side;
      double y = Plane.STANDARD.fractionOfX2(sample.x2(k)) * side;
      surface.mark(Mark.DISC, x, y, radius, argb, NO_RIM);
    }
  }
}
