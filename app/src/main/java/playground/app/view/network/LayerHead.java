package playground.app.view.network;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import playground.app.chart.TextWidth;
import playground.app.session.HideableControl;
import playground.app.session.HistogramLayers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;

/**
 * The activation of a layer at the head of its column; a click offers others. Where the column is
 * too narrow for the name, the arrow behind it is left out, and then its letters shrink.
 */
final class LayerHead<E extends Enum<E>> extends Button {
  private static final String ARROW = " ▾";

  /** Size of its letters, in sizes of those below the column. */
  private static final double LETTERS = 0.92;

  /** Pixels beside the text. */
  private static final double MARGIN = 2;

  private final ViewContext context;
  private final int layer;
  private final List<E> options;
  private final Function<Experiment, E> value;
  private final Consumer<E> edit;
  private final ObjectProperty<@Nullable Activation> shown =
      new SimpleObjectProperty<>(this, "shown");
  private double room;
  private double letters = 1;
  private boolean readable = true;

  /**
   * Of a layer.
   *
   * @param layer counted from 0, or {@link HistogramLayers#OUTPUT}
   * @param options what is offered
   * @param value which of them the experiment has
   * @param edit takes what is chosen
   */
  LayerHead(
      ViewContext context,
      int layer,
      List<E> options,
      Function<Experiment, E> value,
      Consumer<E> edit) {
    this.context = context;
    this.layer = layer;
    this.options = options;
    this.value = value;
    this.edit = edit;
    getStyleClass().addAll("flat", "layer-head");
    Named.control(context.texts(), isOutput() ? "layerHead.output" : "layerHead", this);
    setId("layerHead." + (isOutput() ? "output" : layer));
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(this::spoken, shown, context.texts().languageProperty()));
    setOnAction(event -> offer());
    addEventHandler(KeyEvent.KEY_PRESSED, this::offerByKey);
    shown.subscribe(this::fit);
    context.texts().languageProperty().subscribe(this::fit);
    context.options().hiddenProperty().subscribe(this::fit);
  }

  private boolean isOutput() {
    return layer == HistogramLayers.OUTPUT;
  }

  /** Shows the activation that {@code read} finds; null leaves what it shows. */
  void followExperiment(Function<Experiment, @Nullable Activation> read) {
    context
        .settings()
        .experimentProperty()
        .subscribe(
            experiment -> {
              Activation now = read.apply(experiment);
              if (now != null) {
                shown.set(now);
              }
            });
  }

  private String name() {
    Activation now = shown.get();
    return now == null ? "" : context.texts().name(now);
  }

  private String spoken() {
    return isOutput()
        ? context.texts().get("layerHead.output.spoken", name())
        : context.texts().get("layerHead.spoken", Integer.toString(layer + 1), name());
  }

  /** Space is the button's own. */
  private void offerByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      offer();
      event.consume();
    }
  }

  private void offer() {
    ContextMenu menu = new ContextMenu();
    E present = value.apply(context.settings().experimentProperty().get());
    for (E option : options) {
      RadioMenuItem item = new RadioMenuItem(context.texts().name(option));
      item.setId(getId() + "." + option.name());
      item.setSelected(option == present);
      item.setOnAction(event -> edit.accept(option));
      menu.getItems().add(item);
    }
    menu.show(this, Side.BOTTOM, 0, 0);
  }

  /**
   * Makes the text fit above a column.
   *
   * @param width that it has
   * @param size of the text below the column, in pixels
   * @param canBeRead whether text of that size can be read; where it cannot, there is none
   */
  void fitText(double width, double size, boolean canBeRead) {
    room = width - 2 * MARGIN;
    letters = Math.max(1, LETTERS * size);
    readable = canBeRead;
    fit();
  }

  private void fit() {
    String name = name();
    boolean withArrow = TextWidth.of(name + ARROW, letters) <= room;
    double width = TextWidth.of(name, letters);
    double size = width <= room ? letters : letters * room / width;
    setText(withArrow ? name + ARROW : name);
    String style = "-fx-font-size: %.1fpx;".formatted(Math.max(1, Math.floor(10 * size) / 10));
    if (!style.equals(getStyle())) {
      setStyle(style);
      // In a layout: else it would be seen only in the next frame.
      applyCss();
    }
    setVisible(
        readable && !context.options().hiddenProperty().get().hides(HideableControl.ACTIVATION));
  }
}
