package playground.app.view.instrument;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import playground.app.chart.FxColor;
import playground.app.figure.loss.LossChart;
import playground.app.text.Numbers;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.control.Named;
import playground.app.view.control.Title;
import playground.app.view.naming.Marks;
import playground.model.training.history.RunHistory;

/**
 * Training and test loss L: their values, the objective J = L + s where there is a penalty s, the
 * curves, and the value at the pointer.
 */
public final class LossPane extends VBox {
  /** Widths from which on there is room for more than the losses, in sizes of text. */
  private static final double LEAST_WITH_PENALTY = 33;

  private static final double LEAST_WITH_LOG = 27.5;
  private static final double LEAST_WITH_BOTH = 40;

  private final ViewContext context;
  private final Readings readings;
  private final LossChart chart = new LossChart();
  private final CanvasPane canvas;
  private final Label train = new Label();
  private final Label penalty = new Label();
  private final Label test = new Label();
  private final Label pointed = new Label();

  public LossPane(ViewContext context, Readings readings, FrameClock clock) {
    this.context = context;
    this.readings = readings;
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "loss-pane");
    canvas = new CanvasPane(this::draw);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    train.setId("loss.train");
    train.getStyleClass().add("reading");
    penalty.setId("loss.penalty");
    penalty.getStyleClass().add("reading");
    test.setId("loss.test");
    test.getStyleClass().add("reading");
    pointed.setId("loss.pointed");
    pointed.getStyleClass().add("pointed");
    CheckBox log = Named.box(context.texts(), "loss.log", context.options().logLossProperty());
    // Where the pane is narrow the two losses are what is left.
    pointed.visibleProperty().bind(pointed.textProperty().isNotEmpty());
    penalty
        .visibleProperty()
        .bind(penalty.textProperty().isNotEmpty().and(isWiderThan(LEAST_WITH_PENALTY)));
    // Not the box itself, which the user can hide.
    StackPane scale = new StackPane(log);
    scale
        .visibleProperty()
        .bind(
            isWiderThan(LEAST_WITH_BOTH)
                .or(penalty.visibleProperty().not().and(isWiderThan(LEAST_WITH_LOG))));
    for (Node mayBeAway : List.of(scale, penalty, pointed)) {
      mayBeAway.managedProperty().bind(mayBeAway.visibleProperty());
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            8, Title.of(context.texts(), "pane.loss"), train, penalty, test, space, pointed, scale);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("chart-head");
    getChildren().addAll(head, canvas);

    Runnable wantChart = clock.atMost(30, this::draw);
    readings
        .snapshotProperty()
        .subscribe(
            snapshot -> {
              showNumbers();
              wantChart.run();
            });
    context
        .texts()
        .languageProperty()
        .subscribe(
            language -> {
              showNumbers();
              wantChart.run();
            });
    context.options().logLossProperty().subscribe((before, now) -> wantChart.run());
    context.appearance().onChange(wantChart);
    context.appearance().onChange(this::colourNumbers);
    colourNumbers();
    canvas.setOnMouseMoved(event -> point(event.getX()));
    canvas.setOnMouseExited(event -> pointed.setText(""));
  }

  private BooleanBinding isWiderThan(double letters) {
    return widthProperty().greaterThan(context.appearance().fontSizeProperty().multiply(letters));
  }

  /** Each loss is written in the colour of its curve. */
  private void colourNumbers() {
    train.setTextFill(FxColor.of(context.appearance().ink().train()));
    test.setTextFill(FxColor.of(context.appearance().ink().test()));
  }

  private void showNumbers() {
    LossTexts words = new LossTexts(context.texts(), readings.snapshotProperty().get().losses());
    train.setText(words.train());
    penalty.setText(words.penalty().orElse(""));
    test.setText(words.test().orElse(""));
  }

  private void point(double x) {
    RunHistory history = context.session().history();
    int bucket = chart.bucketAt(x, history);
    if (bucket < 0) {
      pointed.setText("");
      return;
    }
    pointed.setText(
        context
            .texts()
            .get(
                "loss.pointed",
                Numbers.count(bucket * history.epochsPerBucket()),
                Numbers.loss(history.leastTrain(bucket)),
                Numbers.loss(history.leastTest(bucket))));
  }

  private void draw() {
    chart.draw(
        canvas.cleared(),
        canvas.canvas().getWidth(),
        canvas.canvas().getHeight(),
        context.session().history(),
        Marks.of(context.session().history(), context.texts()),
        context.texts().get("axis.epoch"),
        context.options().logLossProperty().get(),
        context.appearance().ink(),
        context.appearance().fontSize());
  }
}
