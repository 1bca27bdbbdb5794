package playground.app.view.instrument;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import playground.app.figure.loss.LossChart;
import playground.app.figure.loss.LossPast;
import playground.app.figure.loss.LossStyle;
import playground.app.naming.Marks;
import playground.app.text.Numbers;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.model.training.history.RunHistory;

/**
 * Training and test loss L: their values, their curves, the learning rate where a schedule changes
 * it, and the values at the pointer.
 */
public final class LossPane extends VBox {
  /** Height, in sizes of text, from which on there is room for the slider below the curves. */
  private static final double LETTERS_WITH_PAST = 12;

  private final ViewContext context;
  private final Readings readings;
  private final LossChart chart = new LossChart();
  private final CanvasPane canvas;
  private final LossHead head;

  /** Where the pointer is over the curves; NaN where it is elsewhere. */
  private double pointed = Double.NaN;

  public LossPane(ViewContext context, Readings readings, FrameClock clock) {
    this.context = context;
    this.readings = readings;
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "loss-pane");
    canvas = new CanvasPane(this::draw);
    canvas.setId("lossChart");
    VBox.setVgrow(canvas, Priority.ALWAYS);
    head = new LossHead(context, widthProperty());
    // Not the bar itself, which the user can hide.
    StackPane past = new StackPane(new PastBar(context, clock, this::draw));
    past.managedProperty().bind(past.visibleProperty());
    past.visibleProperty()
        .bind(
            heightProperty()
                .divide(context.appearance().fontSizeProperty())
                .greaterThan(LETTERS_WITH_PAST));
    getChildren().addAll(head, canvas, past);

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
    readings.newestProperty().subscribe((before, now) -> wantChart.run());
    context.options().logLossProperty().subscribe((before, now) -> wantChart.run());
    context.options().showRateProperty().subscribe((before, now) -> wantChart.run());
    context.appearance().onChange(wantChart);
    context.appearance().onChange(() -> head.colour(context.appearance().ink()));
    head.colour(context.appearance().ink());
    canvas.setOnMouseMoved(event -> point(event.getX()));
    canvas.setOnMouseExited(event -> point(Double.NaN));
  }

  private void showNumbers() {
    head.show(readings.snapshotProperty().get());
  }

  private void point(double x) {
    pointed = x;
    showPointed();
  }

  /** Also where the pointer rests: below it the run goes on, or another one begins. */
  private void showPointed() {
    RunHistory history = context.session().history();
    int bucket = Double.isNaN(pointed) ? -1 : chart.bucketAt(pointed, history);
    if (bucket < 0) {
      head.point("");
      return;
    }
    String epoch = Numbers.count(bucket * history.epochsPerBucket());
    String train = Numbers.loss(history.train().least(bucket));
    String test = Numbers.loss(history.test().least(bucket));
    String rate = Numbers.format(history.learningRate().least(bucket), 3);
    head.point(
        isScheduled()
            ? context.texts().get("loss.pointedWithRate", epoch, train, test, rate)
            : context.texts().get("loss.pointed", epoch, train, test));
  }

  private boolean isScheduled() {
    return !readings.snapshotProperty().get().experiment().training().schedule().isConstant();
  }

  private void draw() {
    chart.draw(
        canvas.cleared(),
        canvas.canvas().getWidth(),
        canvas.canvas().getHeight(),
        context.session().history(),
        Marks.of(context.session().history(), context.texts()),
        LossPast.of(
            context.session().histories().earlier(),
            context.session().past().shownProperty().get()),
        new LossStyle(
            context.texts().get("axis.epoch"),
            context.options().logLossProperty().get(),
            context.options().showRateProperty().get() && isScheduled(),
            context.appearance().ink()),
        context.appearance().fontSize());
    showPointed();
  }
}
