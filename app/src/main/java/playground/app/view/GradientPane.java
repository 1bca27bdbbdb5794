package playground.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import playground.app.paint.GradientChart;
import playground.app.text.Numbers;
import playground.model.inspection.Culprit;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.GradientLadder;

/** The gradient instrument: ‖∂L/∂W‖ a layer, now and over the epochs, and first against last. */
final class GradientPane extends VBox {
  private final ViewContext context;
  private final Readings readings;
  private final GradientChart chart = new GradientChart();
  private final CanvasPane canvas;
  private final Label reading = new Label();
  private final Label culprit = new Label();

  GradientPane(ViewContext context, Readings readings) {
    this.context = context;
    this.readings = readings;
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "gradient-pane");
    canvas = new CanvasPane(this::draw);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    reading.setId("gradients.reading");
    reading.getStyleClass().add("reading");
    reading.setMinWidth(0);
    reading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reading, Priority.ALWAYS);
    RemedyMenu remedies = new RemedyMenu(context);
    HBox head =
        new HBox(12, Title.of(context.texts(), "pane.gradients"), reading, factors(), remedies);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("chart-head");
    widthProperty().subscribe(now -> remedies.showName(hasRoom(44)));
    widthProperty().subscribe(now -> showNumbers());
    culprit.setId("culpritSentence");
    culprit.getStyleClass().add("culprit");
    culprit.setWrapText(true);
    culprit.setMinHeight(USE_PREF_SIZE);
    culprit.setMaxWidth(Double.MAX_VALUE);
    culprit.visibleProperty().bind(context.options().showFactorsProperty());
    culprit.managedProperty().bind(culprit.visibleProperty());
    getChildren().addAll(head, culprit, canvas);
    readings
        .snapshotProperty()
        .subscribe(
            snapshot -> {
              showNumbers();
              draw();
            });
    context.texts().languageProperty().subscribe(language -> showNumbers());
    context.appearance().onChange(this::draw);
  }

  private boolean hasRoom(double letters) {
    return getWidth() > letters * context.appearance().fontSize();
  }

  private CheckBox factors() {
    CheckBox box = new CheckBox();
    box.textProperty().bind(context.texts().bind("gradients.factors"));
    Named.control(context.texts(), "gradients.factors", box);
    box.setMinWidth(USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(context.options().showFactorsProperty());
    context
        .options()
        .showFactorsProperty()
        .subscribe(shown -> context.session().watch(seen -> seen.withLadder(shown)));
    return box;
  }

  private @Nullable GradientLadder ladder() {
    return context.options().showFactorsProperty().get()
        ? readings.snapshotProperty().get().closeUp().ladder().orElse(null)
        : null;
  }

  private GradientFlow flow() {
    return readings.snapshotProperty().get().gradientFlow();
  }

  private void showNumbers() {
    GradientFlow flow = flow();
    String ratio = GradientRatio.text(flow);
    reading.setText(
        hasRoom(41)
            ? context
                .texts()
                .get(
                    "gradients.reading",
                    Numbers.format(flow.norm(0), 2),
                    Numbers.format(flow.norm(flow.depth() - 1), 2),
                    ratio)
            : context.texts().get("gradients.ratio", ratio));
    GradientLadder ladder = ladder();
    if (ladder != null) {
      culprit.setText(
          CulpritSentence.of(
              Culprit.of(ladder),
              readings.snapshotProperty().get().experiment().network(),
              context.texts()));
    }
  }

  private void draw() {
    chart.draw(
        canvas.canvas().getGraphicsContext2D(),
        canvas.canvas().getWidth(),
        canvas.canvas().getHeight(),
        flow(),
        context.session().history(),
        Marks.of(context.session().history(), context.texts()),
        ladder(),
        context.appearance().ink(),
        context.appearance().fontSize());
  }
}
