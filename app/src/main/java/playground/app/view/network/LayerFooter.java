package playground.app.view.network;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import playground.app.chart.FxColor;
import playground.app.figure.HeatScale;
import playground.app.session.HistogramLayers;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;

/**
 * What stands below a layer's column: its number of units with − and +, and the strength of its
 * gradient as a bar on a logarithmic scale and a number, a click on which opens the layer's
 * histograms. An arrow beside the bar says that the norm is beyond its scale.
 */
final class LayerFooter extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final Rectangle bar = new Rectangle(0, 6);
  private final Polyline offScale = new Polyline(0, 0, 3, 3, 0, 6);
  private final Pane track = new Pane(bar, offScale);
  private final Button norm = new Button();
  private final Region head;
  private final ViewContext context;

  private final int layer;

  private double strength;
  private boolean above;

  /**
   * Below a layer.
   *
   * @param layer counted from 0, or {@link HistogramLayers#OUTPUT}
   * @param head what stands on top of it
   */
  LayerFooter(ViewContext context, int layer, Region head) {
    this.context = context;
    this.layer = layer;
    this.head = head;
    getStyleClass().add("layer-footer");
    head.minHeightProperty().bind(context.appearance().fontSizeProperty().multiply(1.7));
    setAlignment(Pos.TOP_CENTER);
    setSpacing(3);
    bar.setArcWidth(3);
    bar.setArcHeight(3);
    offScale.getStyleClass().add("gradient-off-scale");
    offScale.setManaged(false);
    offScale.setVisible(false);
    track.getStyleClass().add("gradient-track");
    track.setMinSize(0, 6);
    track.setPrefHeight(6);
    track.setMaxHeight(6);
    norm.getStyleClass().addAll("flat", "gradient-norm");
    Named.control(context.texts(), "histograms.open", norm);
    norm.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                this::description, norm.textProperty(), context.texts().languageProperty()));
    norm.setMinWidth(Region.USE_PREF_SIZE);
    norm.setId("histograms.open." + (layer == HistogramLayers.OUTPUT ? "output" : layer));
    HistogramLayers histograms = context.options().histograms();
    norm.setOnAction(event -> histograms.toggle(layer));
    VBox gradient = new VBox(3, track, norm);
    gradient.setAlignment(Pos.TOP_CENTER);
    gradient.getStyleClass().add("layer-gradient");
    gradient.setPickOnBounds(true);
    gradient.setOnMouseClicked(event -> norm.fire());
    histograms.shownProperty().subscribe(shown -> mark(gradient));
    histograms.chosenProperty().subscribe(chosen -> mark(gradient));
    getChildren().addAll(head, gradient);
    Tooltip.install(gradient, Named.tooltip(context.texts(), "network.gradient.help"));
  }

  /** Which of many numbers it is, for those who only hear it. */
  private String description() {
    String name =
        layer == HistogramLayers.OUTPUT
            ? context.texts().get("network.output")
            : context.texts().get("histograms.title", Integer.toString(layer + 1));
    return context.texts().get("histograms.open", name, norm.getText());
  }

  /** Shows whether the layer's histograms are open. */
  private void mark(Node gradient) {
    gradient.pseudoClassStateChanged(OPEN, context.options().histograms().isOpen(layer));
  }

  /**
   * Makes text fit below a column that is narrower than text usually asks for.
   *
   * @param size of text, in pixels
   * @param readable whether that can be read; where it cannot, the bar alone is shown
   */
  void fitText(double size, boolean readable) {
    boolean compact = size < context.appearance().fontSize();
    String style = compact ? "-fx-font-size: %.1fpx;".formatted(Math.max(1, size)) : "";
    boolean changed = !style.equals(getStyle());
    setStyle(style);
    pseudoClassStateChanged(COMPACT, compact);
    if (changed) {
      // In a layout: else it would be seen only in the next frame.
      applyCss();
    }
    head.setVisible(readable);
    norm.setVisible(readable);
  }

  /** Shows ‖∂L/∂W‖ of the layer. */
  void show(double gradientNorm) {
    strength = HeatScale.fraction(gradientNorm);
    int argb = HeatScale.color(gradientNorm);
    bar.setFill(FxColor.of(argb));
    norm.setText(Numbers.format(gradientNorm, 2));
    above = HeatScale.isAbove(gradientNorm);
    offScale.setVisible(above || HeatScale.isBelow(gradientNorm));
    offScale.setScaleX(above ? 1 : -1);
    fitBar();
  }

  private void fitBar() {
    bar.setWidth(Math.max(1, strength * track.getWidth()));
    // Beside the end beyond which the norm is, where the bar cannot cover it.
    offScale.setLayoutX(above ? track.getWidth() + 2 : -5);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    fitBar();
  }
}
