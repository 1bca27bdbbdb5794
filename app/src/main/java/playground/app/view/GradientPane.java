package playground.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import playground.app.paint.GradientChart;
import playground.app.text.Numbers;
import playground.model.inspection.GradientFlow;

/** The gradient instrument: ‖∂L/∂W‖ a layer, now and over the epochs, and first against last. */
final class GradientPane extends VBox {
  private final ViewContext context;
  private final GradientChart chart = new GradientChart();
  private final CanvasPane canvas;
  private final Label reading = new Label();

  GradientPane(ViewContext context, FrameClock clock) {
    this.context = context;
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "gradient-pane");
    canvas = new CanvasPane(this::draw);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    reading.setId("gradients.reading");
    reading.getStyleClass().add("reading");
    HBox head = new HBox(14, Title.of(context.texts(), "pane.gradients"), reading);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, canvas);
    Runnable wantNumbers = clock.atMost(10, this::showNumbers);
    Runnable wantChart = clock.atMost(15, this::draw);
    context
        .session()
        .snapshotProperty()
        .subscribe(
            snapshot -> {
              wantNumbers.run();
              wantChart.run();
            });
    context.texts().languageProperty().subscribe(language -> wantNumbers.run());
    context.appearance().onChange(wantChart);
  }

  private GradientFlow flow() {
    return context.session().snapshotProperty().get().gradientFlow();
  }

  private void showNumbers() {
    GradientFlow flow = flow();
    reading.setText(
        context
            .texts()
            .get(
                "gradients.reading",
                Numbers.format(flow.norm(0), 2),
                Numbers.format(flow.norm(flow.depth() - 1), 2),
                Numbers.format(flow.firstToLast(), 2)));
  }

  private void draw() {
    chart.draw(
        canvas.canvas().getGraphicsContext2D(),
        canvas.canvas().getWidth(),
        canvas.canvas().getHeight(),
        flow(),
        context.session().history(),
        context.appearance().ink(),
        context.appearance().fontSize());
  }
}
