package playground.app.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.paint.Color;
import playground.app.paint.Ink;
import playground.app.paint.Plane;
import playground.app.text.Texts;
import playground.model.data.Dataset;
import playground.model.data.Points;
import playground.model.data.SeedRandom;

/** Chooses a data set; shows what it looks like, and its name below. */
final class DatasetButton extends ToggleButton {
  private static final double SIDE = 29;

  private final ViewContext context;
  private final Canvas picture = new Canvas(SIDE, SIDE);
  private final Points sample;

  DatasetButton(ViewContext context, Dataset dataset) {
    this.context = context;
    sample = dataset.generate(260, 0.02, new SeedRandom("picture"));
    setGraphic(picture);
    setContentDisplay(ContentDisplay.TOP);
    textProperty().bind(context.texts().bind(Texts.nameKey(dataset)));
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("dataset");
    Named.control(context.texts(), Texts.nameKey(dataset), this);
    draw();
    context.appearance().onChange(this::draw);
  }

  private void draw() {
    GraphicsContext g = picture.getGraphicsContext2D();
    g.setFill(Ink.on(context.appearance().darkProperty().get()).ground());
    g.fillRect(0, 0, SIDE, SIDE);
    for (int k = 0; k < sample.size(); k++) {
      int argb =
          context
              .options()
              .paletteProperty()
              .get()
              .color(sample.label(k), context.appearance().darkProperty().get());
      g.setFill(Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff));
      double x = Plane.shareOfX1(sample.x1(k)) * SIDE;
      double y = Plane.shareOfX2(sample.x2(k)) * SIDE;
      g.fillOval(x - 1.2, y - 1.2, 2.4, 2.4);
    }
  }
}
