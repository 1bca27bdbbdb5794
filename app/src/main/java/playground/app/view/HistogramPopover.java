package playground.app.view;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import playground.app.paint.HistogramChart;
import playground.app.paint.Ink;
import playground.app.text.Numbers;
import playground.model.inspection.Histogram;
import playground.model.inspection.LayerHistograms;

/** The histograms of one layer, live beside its number as long as they are open. */
final class HistogramPopover {
  private static final double WIDTH = 300;
  private static final double HEIGHT = 110;

  private final ViewContext context;
  private final Popover popover;
  private final Label title = new Label();
  private final Label activationNote = new Label();
  private final Label gradientNote = new Label();
  private final Canvas activations = new Canvas(WIDTH, HEIGHT);
  private final Canvas gradients = new Canvas(WIDTH, HEIGHT);
  private int layer = -1;

  HistogramPopover(ViewContext context, FrameClock clock) {
    this.context = context;
    title.getStyleClass().add("pane-title");
    title.setId("histograms.title");
    activationNote.getStyleClass().add("control-label");
    gradientNote.getStyleClass().add("control-label");
    gradientNote.setId("histograms.gradients");
    for (Canvas canvas : List.of(activations, gradients)) {
      canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }
    VBox content = new VBox(6, title, activationNote, activations, gradientNote, gradients);
    content.getStyleClass().add("histograms");
    popover = new Popover(content);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
    popover.setOnHidden(event -> look(-1));
    Runnable wantDrawing = clock.atMost(10, this::draw);
    context
        .session()
        .snapshotProperty()
        .subscribe(
            snapshot -> {
              if (layer >= 0) {
                wantDrawing.run();
              }
            });
  }

  /** Opens above {@code owner}; a second call for the same layer closes. */
  void open(int wanted, Node owner) {
    boolean same = popover.isShowing() && layer == wanted;
    popover.hide();
    if (!same) {
      look(wanted);
      popover.show(owner);
    }
  }

  private void look(int wanted) {
    layer = wanted;
    context
        .session()
        .watch(seen -> seen.withHistogramLayers(wanted < 0 ? Set.of() : Set.of(wanted)));
  }

  private void draw() {
    LayerHistograms seen =
        context.session().snapshotProperty().get().closeUp().histograms().stream()
            .findFirst()
            .orElse(null);
    if (seen == null || seen.layer() != layer) {
      return;
    }
    boolean output = layer == context.session().snapshotProperty().get().architecture().depth() - 1;
    title.setText(
        output
            ? context.texts().get("network.output")
            : context.texts().get("histograms.title", Integer.toString(layer + 1)));
    Ink ink = context.appearance().ink();
    double fontSize = context.appearance().fontSize();
    activationNote.setText(
        context.texts().get("histograms.activations", zeros(seen.activations())));
    gradientNote.setText(context.texts().get("histograms.gradients", zeros(seen.gradients())));
    activations.setAccessibleText(range(activationNote, seen.activations(), HistogramChart::value));
    gradients.setAccessibleText(range(gradientNote, seen.gradients(), HistogramChart::power));
    HistogramChart.draw(
        activations.getGraphicsContext2D(),
        WIDTH,
        HEIGHT,
        seen.activations(),
        HistogramChart::value,
        ink.train(),
        ink,
        fontSize);
    HistogramChart.draw(
        gradients.getGraphicsContext2D(),
        WIDTH,
        HEIGHT,
        seen.gradients(),
        HistogramChart::power,
        ink.test(),
        ink,
        fontSize);
  }

  /** Between which values most of the layer's are, for those who do not see the bars. */
  private String range(Label note, Histogram histogram, DoubleFunction<String> write) {
    return note.getText()
        + ", "
        + context
            .texts()
            .get(
                "histograms.range",
                write.apply(histogram.quantile(0.05)),
                write.apply(histogram.quantile(0.95)));
  }

  private static String zeros(Histogram histogram) {
    return Numbers.format(100.0 * histogram.zeros() / Math.max(1, histogram.total()), 2);
  }
}
