package playground.app.view.check;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import playground.app.figure.check.ErrorCell;
import playground.app.figure.check.ErrorChart;
import playground.app.session.check.CheckModel;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/**
 * The picture of every parameter that was checked. The one at the pointer, or the one that was
 * chosen with the arrow keys, is read beside it.
 */
final class CheckChart {
  private final ViewContext context;
  private final CheckModel model;
  private final CanvasPane canvas = new CanvasPane(this::draw);
  private @Nullable ErrorChart chart;
  private ErrorCell chosen = ErrorCell.FIRST;

  CheckChart(ViewContext context, CheckModel model) {
    this.context = context;
    this.model = model;
    canvas.setId("checkCanvas");
    canvas.describe(this::description);
    canvas.setOnMouseMoved(event -> read(event.getX(), event.getY()));
    canvas.setOnMouseExited(event -> draw());
    canvas.setFocusTraversable(true);
    canvas.focusedProperty().subscribe(focused -> draw());
    canvas.setOnKeyPressed(this::press);
    model.stateProperty().subscribe(this::show);
  }

  CanvasPane canvas() {
    return canvas;
  }

  private void show(CheckModel.State state) {
    if (state instanceof CheckModel.Done) {
      chosen = ErrorCell.FIRST;
    }
    draw();
  }

  private Optional<CheckModel.Done> done() {
    return model.stateProperty().get() instanceof CheckModel.Done done
        ? Optional.of(done)
        : Optional.empty();
  }

  private void draw() {
    var surface = canvas.cleared();
    chart = null;
    canvas.tell("");
    if (done().isEmpty() || canvas.getHeight() == 0) {
      return;
    }
    CheckModel.Done done = done().get();
    ErrorChart measured =
        new ErrorChart(
            surface,
            canvas.getWidth(),
            canvas.getHeight(),
            done.network(),
            context.texts().get("network.output"),
            context.appearance().fontSize());
    measured.draw(surface, done.comparison(), context.appearance().ink());
    chart = measured;
    if (canvas.isFocused()) {
      measured.frame(surface, chosen, context.appearance().ink());
      canvas.point(measured.middleX(chosen), measured.middleY(chosen));
      canvas.tell(reading(done, chosen));
    }
  }

  private void read(double x, double y) {
    canvas.point(x, y);
    ErrorChart drawn = chart;
    if (drawn != null && done().isPresent()) {
      canvas.tell(drawn.cellAt(x, y).map(cell -> reading(done().get(), cell)).orElse(""));
    }
  }

  private void press(KeyEvent event) {
    if (done().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Architecture network = done().get().network();
    switch (event.getCode()) {
      case LEFT -> chosen = chosen.right(-1, network);
      case RIGHT -> chosen = chosen.right(1, network);
      case HOME -> chosen = chosen.right(Integer.MIN_VALUE, network);
      case END -> chosen = chosen.right(Integer.MAX_VALUE, network);
      case UP -> chosen = chosen.up(network);
      case DOWN -> chosen = chosen.down(network);
      default -> {
        return;
      }
    }
    event.consume();
    draw();
    canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private String reading(CheckModel.Done done, ErrorCell cell) {
    int index = cell.index(done.network());
    boolean bias = new ParameterLayout(done.network()).isBias(index);
    var comparison = done.comparison();
    return context
        .texts()
        .get(
            "check.parameter",
            context.texts().get(bias ? "parameter.bias" : "parameter.weight"),
            Numbers.format(comparison.analytic(index), 7),
            Numbers.format(comparison.numeric(index), 7),
            Numbers.format(comparison.relativeError(index), 2));
  }

  /** What a layer is called. */
  String layer(CheckModel.Done done, int layer) {
    return layer == done.network().depth() - 1
        ? context.texts().get("network.output")
        : Integer.toString(layer + 1);
  }

  /** The chosen parameter, or each layer's largest error, for those who do not see them. */
  private String description() {
    if (done().isEmpty()) {
      return context.texts().get("check.title");
    }
    CheckModel.Done done = done().get();
    if (canvas.isFocused()) {
      return context.texts().get("check.place", layer(done, chosen.layer()), chosen.unit() + 1)
          + " "
          + reading(done, chosen);
    }
    return IntStream.range(0, done.comparison().depth())
        .mapToObj(
            layer ->
                context
                    .texts()
                    .get(
                        "check.layer",
                        layer(done, layer),
                        Numbers.format(done.comparison().largestError(layer), 2)))
        .collect(Collectors.joining("; "));
  }
}
