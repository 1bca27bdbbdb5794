package playground.app.view.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import playground.app.session.HistogramLayers;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.app.view.control.WindowBody;
import playground.model.inspection.LayerHistograms;
import playground.model.training.snapshot.Snapshot;

/** The histograms of the chosen layers side by side, live as long as they are shown. */
final class HistogramPane extends VBox {
  /** The least width of a card, in sizes of text. */
  private static final double LEAST_CARD = 11.5;

  private final ViewContext context;
  private final HistogramLayers layers;
  private final HBox row = new HBox(8);
  private final Map<Integer, HistogramCard> cards = new HashMap<>();

  HistogramPane(ViewContext context, FrameClock clock) {
    this.context = context;
    layers = context.options().histograms();
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "histogram-pane");
    Label hint = new Label();
    hint.textProperty().bind(context.texts().bind("histograms.hint"));
    hint.getStyleClass().add("control-label");
    hint.setMinWidth(0);
    HBox head = new HBox(12, new InstrumentTabs(context), hint);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("chart-head");
    ScrollPane scroll = new ScrollPane(row);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.getStyleClass().add("histogram-scroll");
    scroll.skinProperty().subscribe(skin -> WindowBody.drawDirectly(scroll));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    layers.shownProperty().subscribe(shown -> choose());
    layers.chosenProperty().subscribe(chosen -> choose());
    context.session().experimentProperty().subscribe(experiment -> watch());
    Runnable wantDrawing = clock.atMost(10, this::draw);
    context
        .session()
        .snapshotProperty()
        .subscribe(
            snapshot -> {
              if (layers.shownProperty().get()) {
                wantDrawing.run();
              }
            });
    context.texts().languageProperty().subscribe((before, now) -> wantDrawing.run());
    context.appearance().onChange(wantDrawing);
  }

  /** Shows the cards of the chosen layers in their order, the output last. */
  private void choose() {
    List<Integer> order = new ArrayList<>(layers.chosenProperty().get());
    order.sort((a, b) -> Integer.compareUnsigned(a, b));
    cards.keySet().retainAll(order);
    row.getChildren().setAll(order.stream().map(this::card).toList());
    watch();
  }

  private HistogramCard card(int layer) {
    return cards.computeIfAbsent(
        layer,
        made -> {
          HistogramCard card = new HistogramCard(context, made);
          card.minWidthProperty()
              .bind(context.appearance().fontSizeProperty().multiply(LEAST_CARD));
          card.setPrefWidth(0);
          HBox.setHgrow(card, Priority.ALWAYS);
          return card;
        });
  }

  /** What nobody sees is not measured. */
  private void watch() {
    int depth = context.session().experimentProperty().get().architecture().depth();
    Set<Integer> seen =
        layers.shownProperty().get()
            ? layers.chosenProperty().get().stream()
                .map(layer -> indexOf(layer, depth))
                .collect(Collectors.toUnmodifiableSet())
            : Set.of();
    context.session().watch(instruments -> instruments.withHistogramLayers(seen));
  }

  private static int indexOf(int layer, int depth) {
    return layer == HistogramLayers.OUTPUT ? depth - 1 : layer == depth - 1 ? depth : layer;
  }

  private void draw() {
    Snapshot snapshot = context.session().snapshotProperty().get();
    int depth = snapshot.architecture().depth();
    for (Map.Entry<Integer, HistogramCard> card : cards.entrySet()) {
      int index = indexOf(card.getKey(), depth);
      LayerHistograms found =
          snapshot.readings().histograms().stream()
              .filter(each -> each.layer() == index)
              .findFirst()
              .orElse(null);
      card.getValue().show(found);
    }
  }
}
