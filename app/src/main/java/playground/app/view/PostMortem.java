package playground.app.view;

import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.paint.GrowthChart;
import playground.app.session.Remedies;
import playground.app.session.SessionModel;
import playground.app.text.Numbers;
import playground.model.experiment.Experiment;
import playground.model.training.Breakdown;

/**
 * After numbers overflowed: where and when, how the norms grew up to it, and the ways on. Stands
 * over the panes until one is taken.
 */
final class PostMortem extends VBox {
  private static final double WIDTH = 520;

  private final ViewContext context;
  private final Label what = new Label();
  private final Canvas chart = new Canvas(WIDTH, 100);
  private final Button half = new Button();
  private final Button clip = new Button();
  private final Button weights = new Button();
  private @Nullable Breakdown dismissed;
  private @Nullable Breakdown shown;

  PostMortem(ViewContext context) {
    this.context = context;
    SessionModel session = context.session();
    getStyleClass().add("post-mortem");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label title = Title.of(context.texts(), "postMortem.title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button();
    close.setGraphic(new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "small-icon");
    close.setOnAction(event -> dismiss());
    Named.control(context.texts(), "postMortem.close", close);
    HBox head = new HBox(8, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    what.setId("postMortemSentence");
    what.setWrapText(true);
    what.setMaxWidth(WIDTH);
    what.setMinHeight(USE_PREF_SIZE);
    offer(half, "postMortem.halfRate", () -> session.recover(Remedies::halfRate));
    half.getStyleClass().add("accent");
    offer(clip, "postMortem.clip", () -> session.recover(Remedies::clipped));
    offer(weights, "postMortem.weights", () -> session.startWith(Remedies::fittingWeights));
    FlowPane ways = new FlowPane(8, 6, half, clip, weights);
    ways.setPrefWrapLength(WIDTH);
    getChildren().addAll(head, what, chart, ways);
    setVisible(false);
    session.snapshotProperty().subscribe(snapshot -> take(snapshot.breakdown().orElse(null)));
    session.experimentProperty().subscribe(experiment -> name(experiment));
    context.texts().languageProperty().subscribe(language -> refresh());
    context.appearance().onChange(this::refresh);
  }

  private void offer(Button button, String key, Runnable way) {
    Named.control(context.texts(), key, button);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> way.run());
  }

  private void dismiss() {
    dismissed = shown;
    setVisible(false);
  }

  private void take(@Nullable Breakdown breakdown) {
    if (breakdown == shown) {
      return;
    }
    shown = breakdown;
    setVisible(breakdown != null && breakdown != dismissed);
    refresh();
  }

  private void name(Experiment experiment) {
    half.setText(
        context
            .texts()
            .get(
                "postMortem.halfRate",
                Numbers.format(Remedies.halfRate(experiment).training().learningRate(), 2)));
    clip.setText(
        context
            .texts()
            .get(
                "postMortem.clip",
                Numbers.format(Remedies.clipped(experiment).training().clipping().norm(), 2)));
    var initializer = Remedies.fittingWeights(experiment).network().initializer();
    weights.setText(context.texts().get("postMortem.weights", context.texts().name(initializer)));
    boolean other = initializer != experiment.network().initializer();
    weights.setVisible(other);
    weights.setManaged(other);
  }

  private void refresh() {
    Breakdown breakdown = shown;
    name(context.session().experimentProperty().get());
    if (breakdown == null) {
      return;
    }
    String epoch = Numbers.count(breakdown.epoch());
    what.setText(
        breakdown.layer() == breakdown.depth() - 1
            ? context.texts().get("postMortem.output", epoch)
            : context
                .texts()
                .get("postMortem.hidden", Integer.toString(breakdown.layer() + 1), epoch));
    double fontSize = context.appearance().fontSize();
    chart.setHeight(GrowthChart.height(breakdown, fontSize));
    GrowthChart.draw(
        chart.getGraphicsContext2D(),
        chart.getWidth(),
        chart.getHeight(),
        breakdown,
        context.texts().get("postMortem.steps", Integer.toString(breakdown.growth().steps())),
        context.texts().get("network.output"),
        context.appearance().ink(),
        fontSize);
  }
}
