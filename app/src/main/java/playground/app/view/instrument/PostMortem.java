package playground.app.view.instrument;

import java.util.EnumMap;
import java.util.Map;
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
import playground.app.chart.CanvasSurface;
import playground.app.figure.gradient.GrowthChart;
import playground.app.session.Recoveries;
import playground.app.session.SessionModel;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.Title;
import playground.model.experiment.Experiment;
import playground.model.training.snapshot.Divergence;

/**
 * After numbers overflowed: where and when, how the norms grew up to it, and the ways on. Stands
 * over the panes until one is taken.
 */
public final class PostMortem extends VBox {
  private static final double WIDTH = 520;

  private final ViewContext context;
  private final Label what = new Label();
  private final Canvas chart = new Canvas(WIDTH, 100);
  private final CanvasSurface surface = new CanvasSurface(chart);
  private final Label tried = new Label();
  private final Map<Recoveries.Way, Button> buttons = new EnumMap<>(Recoveries.Way.class);
  private @Nullable Divergence dismissed;
  private @Nullable Divergence shown;

  public PostMortem(ViewContext context) {
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
    for (Recoveries.Way way : Recoveries.Way.values()) {
      Button button = new Button();
      Named.control(context.texts(), key(way), button);
      button.setMinWidth(USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
      buttons.put(way, button);
    }
    buttons.get(Recoveries.Way.SLOWER).getStyleClass().add("accent");
    tried.setId("postMortemTried");
    tried.setWrapText(true);
    tried.setMaxWidth(WIDTH);
    tried.managedProperty().bind(tried.visibleProperty());
    FlowPane ways = new FlowPane(8, 6);
    ways.getChildren().add(tried);
    ways.getChildren().addAll(buttons.values());
    ways.setPrefWrapLength(WIDTH);
    getChildren().addAll(head, what, chart, ways);
    setVisible(false);
    session.snapshotProperty().subscribe(snapshot -> take(snapshot.divergence().orElse(null)));
    session.recoveries().offersProperty().subscribe(this::showOffers);
    session.recoveries().searchingProperty().subscribe(this::showOffers);
    context.texts().languageProperty().subscribe(language -> refresh());
    context.appearance().onChange(this::refresh);
  }

  private static String key(Recoveries.Way way) {
    return switch (way) {
      case SLOWER -> "postMortem.halfRate";
      case CLIPPED -> "postMortem.clip";
      case WEIGHTS -> "postMortem.weights";
    };
  }

  private void dismiss() {
    dismissed = shown;
    setVisible(false);
  }

  private void take(@Nullable Divergence divergence) {
    if (divergence == shown) {
      return;
    }
    shown = divergence;
    setVisible(divergence != null && divergence != dismissed);
    refresh();
  }

  /** Shows the ways that hold, or that they are being tried. */
  private void showOffers() {
    Recoveries recoveries = context.session().recoveries();
    buttons.values().forEach(button -> button.setVisible(false));
    recoveries.offersProperty().get().forEach(this::show);
    boolean searching = recoveries.searchingProperty().get();
    tried.setText(context.texts().get(searching ? "postMortem.trying" : "postMortem.noneHolds"));
    tried.setVisible(searching || recoveries.offersProperty().get().isEmpty());
  }

  private void show(Recoveries.Offer offer) {
    SessionModel session = context.session();
    Experiment holding = offer.experiment();
    Button button = buttons.get(offer.way());
    button.setText(
        context
            .texts()
            .get(
                key(offer.way()),
                switch (offer.way()) {
                  case SLOWER -> Numbers.format(holding.training().learningRate(), 2);
                  case CLIPPED -> Numbers.format(holding.training().clipping().norm(), 2);
                  case WEIGHTS -> context.texts().name(holding.network().initializer());
                }));
    button.setOnAction(
        event -> {
          if (offer.way() == Recoveries.Way.WEIGHTS) {
            session.settings().startWith(now -> holding);
          } else {
            session.recover(now -> holding);
          }
        });
    button.setVisible(true);
  }

  private void refresh() {
    Divergence divergence = shown;
    showOffers();
    if (divergence == null) {
      return;
    }
    String epoch = Numbers.count(divergence.epoch());
    what.setText(
        divergence.layer() == divergence.depth() - 1
            ? context.texts().get("postMortem.output", epoch)
            : context
                .texts()
                .get("postMortem.hidden", Integer.toString(divergence.layer() + 1), epoch));
    int steps = divergence.growth().steps();
    double fontSize = context.appearance().fontSize();
    chart.setHeight(GrowthChart.height(divergence, fontSize));
    surface.clear();
    new GrowthChart(surface, context.appearance().ink(), fontSize)
        .draw(
            chart.getWidth(),
            chart.getHeight(),
            divergence,
            context.texts().counted("postMortem.steps", steps, Integer.toString(steps)),
            context.texts().get("network.output"));
  }
}
