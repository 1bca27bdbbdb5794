package playground.app.view.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import playground.app.figure.loss.ComparisonChart;
import playground.app.figure.loss.LossStyle;
import playground.app.session.comparison.ComparisonModel;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.control.Named;
import playground.app.view.control.Title;
import playground.model.optimization.Schedule;
import playground.model.training.history.RunHistory;

/** The losses of all compared networks in one chart, and their values at the pointer. */
final class ComparisonLossPane extends VBox {
  private final ViewContext context;
  private final ComparisonModel comparison;
  private final ComparisonChart chart = new ComparisonChart();

  /** Where the pointer is over the curves, from the left. */
  private OptionalDouble pointed = OptionalDouble.empty();

  private final CanvasPane losses = new CanvasPane(this::draw);

  ComparisonLossPane(ViewContext context, ComparisonModel comparison) {
    this.context = context;
    this.comparison = comparison;
    getStyleClass().add("pane");
    VBox.setVgrow(losses, Priority.ALWAYS);
    losses.setId("comparedLosses");
    CheckBox log = Named.box(context.texts(), "loss.log", context.options().logLossProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label lines = new Label();
    lines.textProperty().bind(context.texts().bind("compare.lines"));
    lines.getStyleClass().add("pointed");
    HBox head = new HBox(14, Title.of(context.texts(), "compare.losses"), lines, space, log);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, losses);
    context.options().logLossProperty().subscribe((before, now) -> draw());
    context.texts().languageProperty().subscribe((before, now) -> draw());
    losses.setOnMouseMoved(
        event -> {
          losses.point(event.getX(), event.getY());
          pointed = OptionalDouble.of(event.getX());
          tellPointed();
        });
    losses.setOnMouseExited(
        event -> {
          pointed = OptionalDouble.empty();
          losses.tell("");
        });
  }

  private List<RunHistory> histories() {
    return IntStream.range(0, comparison.snapshotsProperty().get().size())
        .mapToObj(comparison::history)
        .toList();
  }

  void draw() {
    chart.draw(
        losses.cleared(),
        losses.canvas().getWidth(),
        losses.canvas().getHeight(),
        histories(),
        new LossStyle(
            context.texts().get("axis.epoch"),
            context.options().logLossProperty().get(),
            false,
            context.appearance().ink()),
        context.appearance().fontSize());
    tellPointed();
  }

  /** Also where the pointer rests: below it the run goes on, or another one begins. */
  private void tellPointed() {
    pointed.ifPresent(x -> tell(chart.epochAt(x)));
  }

  /** The losses of each network at an epoch; nothing beside the chart. */
  private void tell(double epoch) {
    StringJoiner lines = new StringJoiner("\n");
    List<RunHistory> histories = histories();
    for (int lane = 0; epoch >= 0 && lane < histories.size(); lane++) {
      RunHistory history = histories.get(lane);
      if (history.size() > 0) {
        int bucket = history.bucketNearest(epoch);
        if (lines.length() == 0) {
          long first = bucket * history.epochsPerBucket();
          lines.add(context.texts().get("compare.pointed", Numbers.count(first)));
        }
        lines.add(pointed(lane, history, bucket));
      }
    }
    losses.tell(lines.toString());
  }

  private String pointed(int lane, RunHistory history, int bucket) {
    String name = Character.toString('A' + lane);
    String train = Numbers.loss(history.train().least(bucket));
    String test = Numbers.loss(history.test().least(bucket));
    if (schedule(lane).isConstant()) {
      return context.texts().get("compare.pointedLane", name, train, test);
    }
    String rate = Numbers.format(history.learningRate().least(bucket), 3);
    return context.texts().get("compare.pointedLaneWithRate", name, train, test, rate);
  }

  private Schedule schedule(int lane) {
    return comparison.snapshotsProperty().get().get(lane).experiment().training().schedule();
  }
}
