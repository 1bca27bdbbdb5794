package playground.app.view.instrument;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;
import playground.app.chart.HistogramChart;
import playground.app.session.HistogramLayers;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.control.Named;
import playground.model.inspection.Histogram;
import playground.model.inspection.LayerHistograms;

/** The histograms of a layer, its name and a button that closes them. */
final class HistogramCard extends VBox {
  private final ViewContext context;
  private final HistogramChart chart = new HistogramChart();
  private final CanvasPane canvas;
  private @Nullable LayerHistograms shown;
  private Optional<HistogramChart.Bin> pointed = Optional.empty();

  /**
   * Of a layer.
   *
   * @param layer counted from 0, or {@link HistogramLayers#OUTPUT}
   */
  HistogramCard(ViewContext context, int layer) {
    this.context = context;
    getStyleClass().add("histogram-card");
    Label title = new Label();
    title
        .textProperty()
        .bind(
            context
                .texts()
                .languageProperty()
                .map(
                    language ->
                        layer == HistogramLayers.OUTPUT
                            ? context.texts().get("network.output")
                            : context.texts().get("histograms.title", layer + 1)));
    title.getStyleClass().add("histogram-title");
    title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = Named.control(context.texts(), "histograms.close", new Button("×"));
    // Several cards can be open; title and name change with the language.
    close.accessibleTextProperty().unbind();
    close
        .accessibleTextProperty()
        .bind(title.textProperty().map(name -> context.texts().get("histograms.close", name)));
    close.setId("histograms.close." + (layer == HistogramLayers.OUTPUT ? "output" : layer));
    close.getStyleClass().addAll("flat", "tiny");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(event -> context.options().histograms().toggle(layer));
    HBox head = new HBox(title, space, close);
    head.setAlignment(Pos.CENTER_LEFT);
    canvas = new CanvasPane(this::draw);
    canvas.describe(this::description);
    canvas.setOnMouseMoved(
        event -> {
          canvas.point(event.getX(), event.getY());
          pointed = chart.binAt(event.getX(), event.getY());
          tell();
        });
    canvas.setOnMouseExited(
        event -> {
          pointed = Optional.empty();
          tell();
        });
    VBox.setVgrow(canvas, Priority.ALWAYS);
    setMinHeight(0);
    getChildren().addAll(head, canvas);
  }

  /** Shows what was measured last; null while nothing was. */
  void show(@Nullable LayerHistograms histograms) {
    shown = histograms;
    draw();
    tell();
  }

  private void draw() {
    CanvasSurface surface = canvas.cleared();
    if (shown != null) {
      chart.draw(
          surface,
          canvas.getWidth(),
          canvas.getHeight(),
          shown,
          note("histograms.activations", shown.activations()),
          note("histograms.gradients", shown.gradients()),
          context.appearance().ink(),
          context.appearance().fontSize());
    }
  }

  private void tell() {
    LayerHistograms now = shown;
    canvas.tell(
        now == null
            ? ""
            : pointed
                .map(
                    bin ->
                        context
                            .texts()
                            .get(
                                "histograms.pointed",
                                chart.from(bin, now),
                                chart.to(bin, now),
                                Numbers.count(bin.of(now).count(bin.bin())),
                                Numbers.count(bin.of(now).total())))
                .orElse(""));
  }

  private String note(String key, Histogram histogram) {
    double zeros = 100.0 * histogram.zeros() / Math.max(1, histogram.total());
    return context.texts().get(key, Numbers.format(zeros, 2));
  }

  /** Between which values most of the layer's are, for those who do not see the bars. */
  private String description() {
    LayerHistograms now = shown;
    return now == null
        ? ""
        : description("histograms.activations", now.activations(), false)
            + "; "
            + description("histograms.gradients", now.gradients(), true);
  }

  private String description(String key, Histogram histogram, boolean powers) {
    return note(key, histogram)
        + ", "
        + context
            .texts()
            .get(
                "histograms.range",
                HistogramChart.label(histogram.quantile(0.05), powers),
                HistogramChart.label(histogram.quantile(0.95), powers));
  }
}
