package playground.app.view.seeds;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import playground.app.figure.loss.FanChart;
import playground.app.figure.loss.FanKey;
import playground.app.figure.loss.LossStyle;
import playground.app.session.seeds.SeedsModel;
import playground.app.session.seeds.SeedsState;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.control.Named;
import playground.model.sweep.Cell;
import playground.model.sweep.spread.LossFan;
import playground.model.sweep.spread.Quantile;

/**
 * The losses of all seeds over the epochs. What they are at the epoch at the pointer, or at the one
 * chosen with the arrow keys, is read beside it.
 */
final class FanPane extends VBox {
  private final ViewContext context;
  private final Texts texts;
  private final SeedsModel model;
  private final FanChart chart = new FanChart();
  private final ComboBox<Boolean> test = new ComboBox<>();
  private final CanvasPane canvas = new CanvasPane(this::draw);
  private @Nullable Cell one;

  /** The place among the recorded epochs that was chosen; the last one where it is too large. */
  private int chosen = Integer.MAX_VALUE;

  FanPane(ViewContext context, SeedsModel model) {
    this.context = context;
    this.model = model;
    texts = context.texts();
    double em = context.appearance().fontSize();
    Named.control(texts, "seeds.shown", test);
    test.getItems().setAll(false, true);
    test.setValue(false);
    test.setMinWidth(USE_PREF_SIZE);
    texts.languageProperty().subscribe(language -> test.setConverter(new LossNames()));
    test.valueProperty().subscribe((before, now) -> draw());
    var log = Named.box(texts, "loss.log", context.options().logLossProperty());
    context.options().logLossProperty().subscribe((before, now) -> draw());
    context.appearance().onChange(this::draw);
    HBox head = new HBox(0.6 * em, test, log);
    head.setAlignment(Pos.CENTER_LEFT);
    canvas.setId("seedsFan");
    canvas.describe(this::description);
    canvas.setFocusTraversable(true);
    canvas.focusedProperty().subscribe(focused -> draw());
    canvas.setOnKeyPressed(this::press);
    canvas.setOnMouseMoved(event -> read(event.getX(), event.getY()));
    canvas.setOnMouseExited(event -> draw());
    VBox.setVgrow(canvas, Priority.ALWAYS);
    setSpacing(0.5 * em);
    setMinSize(0, 0);
    getChildren().addAll(head, canvas);
  }

  /** Shows the losses of one seed over those of all; null for none. */
  void show(@Nullable Cell cell) {
    one = cell;
    draw();
  }

  private SeedsState state() {
    return model.stateProperty().get();
  }

  private LossFan fan() {
    return test.getValue() ? state().test() : state().train();
  }

  private int chosenPlace() {
    return Math.min(chosen, fan().epochs().size() - 1);
  }

  /** Draws what there is by now. */
  void draw() {
    var surface = canvas.cleared();
    canvas.tell("");
    if (canvas.getHeight() == 0) {
      return;
    }
    double fontSize = context.appearance().fontSize();
    var ink = context.appearance().ink();
    chart.draw(
        surface,
        canvas.getWidth(),
        canvas.getHeight(),
        new FanChart.Content(fan(), test.getValue(), one == null ? null : one.losses()),
        new FanKey(texts.get("seeds.median"), texts.get("seeds.half"), texts.get("seeds.all")),
        new LossStyle(
            texts.get("axis.epoch"), context.options().logLossProperty().get(), false, ink),
        fontSize);
    if (canvas.isFocused() && !fan().isEmpty()) {
      long epoch = fan().epochs().epoch(chosenPlace());
      chart.point(surface, epoch, ink, fontSize);
      canvas.point(chart.xOf(epoch), canvas.getHeight() / 3);
      canvas.tell(reading(chosenPlace()));
    }
  }

  private void read(double x, double y) {
    double epoch = chart.epochAt(x);
    canvas.point(x, y);
    canvas.tell(epoch < 0 || fan().isEmpty() ? "" : reading(fan().epochs().nearest(epoch)));
  }

  private void press(KeyEvent event) {
    if (fan().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int last = fan().epochs().size() - 1;
    switch (event.getCode()) {
      case LEFT -> chosen = Math.max(0, chosenPlace() - 1);
      case RIGHT -> chosen = Math.min(last, chosenPlace() + 1);
      case HOME -> chosen = 0;
      case END -> chosen = last;
      default -> {
        return;
      }
    }
    event.consume();
    draw();
    canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private String reading(int place) {
    LossFan fan = fan();
    String epoch = Numbers.count(fan.epochs().epoch(place));
    return fan.count(place) == 0
        ? texts.get("seeds.allDiverged", epoch)
        : texts.get(
            "seeds.reading",
            epoch,
            Numbers.loss(fan.at(Quantile.MEDIAN, place)),
            Numbers.loss(fan.at(Quantile.LOWER_QUARTILE, place)),
            Numbers.loss(fan.at(Quantile.UPPER_QUARTILE, place)),
            Numbers.loss(fan.at(Quantile.LEAST, place)),
            Numbers.loss(fan.at(Quantile.MOST, place)),
            Numbers.count(fan.count(place)));
  }

  /** The chosen epoch, for those who do not see the chart. */
  private String description() {
    String title = new LossNames().toString(test.getValue());
    return fan().isEmpty() ? title : title + ". " + reading(chosenPlace());
  }

  /** What the two losses are called. */
  private final class LossNames extends StringConverter<Boolean> {
    @Override
    public String toString(Boolean isTest) {
      return texts.get(isTest ? "SuccessMeasure.TEST_LOSS" : "SuccessMeasure.TRAIN_LOSS");
    }

    @Override
    public Boolean fromString(String name) {
      throw new UnsupportedOperationException("choices are chosen, not typed: " + name);
    }
  }
}
