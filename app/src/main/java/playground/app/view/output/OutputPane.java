package playground.app.view.output;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import playground.app.naming.PartNames;
import playground.app.session.WindowPane;
import playground.app.session.painting.PointPainter;
import playground.app.session.walk.StepWalk;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Maps;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.Title;

/** What the network answers over the plane, and how that is shown. */
public final class OutputPane extends VBox {
  /** Height of a low pane, in sizes of text. */
  private static final double LOW = 24;

  public OutputPane(
      ViewContext context, Maps maps, Readings readings, FrameClock clock, StepWalk walk) {
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "output-pane");
    PointPainter painter = new PointPainter(context.session());
    OutputMap map = new OutputMap(context, maps, painter, clock);
    VBox.setVgrow(map, Priority.ALWAYS);
    WalkedExample.show(context, walk, painter, map);
    CheckBox showTest = box(context, "output.showTest");
    showTest.selectedProperty().bindBidirectional(context.options().showTestProperty());
    CheckBox discretize = box(context, "output.discretize");
    discretize.selectedProperty().bindBidirectional(context.options().discretizeProperty());
    ToggleButton paint = PaintBar.onOff(context, painter);
    FlowPane boxes = new FlowPane(12, 4, showTest, discretize, paint);
    boxes.setMinWidth(0);
    OutputReading reading = new OutputReading(context, maps, map, clock);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    AccuracyReading accuracy = new AccuracyReading(context, readings);
    // Of the output alone, and not of a unit whose map stands in its place.
    accuracy.visibleProperty().bind(maps.subjectProperty().isNull());
    accuracy.setWrapText(true);
    accuracy.setTextAlignment(TextAlignment.RIGHT);
    accuracy.setMinHeight(USE_PREF_SIZE);
    accuracy.managedProperty().bind(accuracy.visibleProperty());
    HBox head = new HBox(8, title(context, maps), space, accuracy);
    head.setAlignment(Pos.BASELINE_LEFT);
    Runnable placePaint =
        () -> place(paint, getHeight() < LOW * context.appearance().fontSize(), head, boxes);
    heightProperty().subscribe(height -> placePaint.run());
    context.appearance().fontSizeProperty().subscribe(size -> placePaint.run());
    // The tools come above the switch that shows them, which stays under the pointer.
    getChildren()
        .addAll(
            head, map, new ClassLegend(context), reading, new PaintBar(context, painter), boxes);
  }

  /** In a low pane its picture alone stands beside the title: a row less, for the map's sake. */
  private static void place(ToggleButton paint, boolean low, HBox head, FlowPane boxes) {
    if (low == head.getChildren().contains(paint)) {
      return;
    }
    paint.setContentDisplay(low ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    if (low) {
      boxes.getChildren().remove(paint);
      head.getChildren().add(1, paint);
    } else {
      head.getChildren().remove(paint);
      boxes.getChildren().add(paint);
    }
  }

  /** The name of what the large map is of. */
  private static Label title(ViewContext context, Maps maps) {
    Label title = Title.of(context.texts(), WindowPane.OUTPUT);
    title.setId("outputTitle");
    title.textProperty().unbind();
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  var subject = maps.subjectProperty().get();
                  var snapshot = context.session().snapshotProperty().get();
                  return subject == null
                      ? context.texts().get("pane.output")
                      : PartNames.of(subject, snapshot, context.texts());
                },
                maps.subjectProperty(),
                context.texts().languageProperty()));
    return title;
  }

  private static CheckBox box(ViewContext context, String key) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(context.texts().bind(key));
    return Named.control(context.texts(), key, box);
  }
}
