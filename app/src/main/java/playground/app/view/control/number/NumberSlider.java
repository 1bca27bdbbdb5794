package playground.app.view.control.number;

import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import playground.app.view.context.ViewContext;
import playground.app.view.control.ControlBlock;
import playground.app.view.control.Named;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;

/** A number of the experiment: its name, a slider, and a field for the exact value. */
public final class NumberSlider extends VBox implements ControlBlock {
  private final SliderScale scale;
  private final Range range;
  private final ToDoubleFunction<Experiment> value;
  private final DoubleConsumer edit;
  private final ReadOnlyObjectProperty<Experiment> experiment;
  private final Slider slider = new Slider();
  private final NumberField field;
  private final Label name;
  private boolean showing;

  /**
   * @param key of the name
   * @param value reads the number from the experiment
   * @param edit takes each number that the user chooses
   */
  public NumberSlider(
      ViewContext context,
      String key,
      Range range,
      SliderScale scale,
      ToDoubleFunction<Experiment> value,
      DoubleConsumer edit) {
    this.scale = scale;
    this.range = range;
    this.value = value;
    this.edit = edit;
    experiment = context.settings().experimentProperty();
    field = new NumberField(context, key, range, scale);
    slider.setMin(scale.toPlace(range.min(), range));
    slider.setMax(scale.toPlace(range.max(), range));
    slider.setBlockIncrement(increment());
    Named.control(context.texts(), key, slider);
    Named.control(context.texts(), key, field);
    field.setId(key + ".field");
    name = Named.label(context.texts(), key, field);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(6, name, field);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(head, slider);
    getStyleClass().add("number-slider");
    slider.setMinWidth(40);
    slider.setPrefWidth(100);
    setMinWidth(0);

    slider
        .valueProperty()
        .subscribe(
            (before, place) -> {
              if (!showing) {
                double chosen = range.clamp(scale.round(scale.toValue(place.doubleValue(), range)));
                field.show(chosen);
                accept(chosen);
              }
            });
    field.setOnCommit(this::accept);
    experiment.subscribe(now -> show(value.applyAsDouble(now)));
  }

  /** Puts name, slider and field beside each other, in a row that is as high as one of text. */
  public NumberSlider inOneRow() {
    HBox.setHgrow(name, Priority.NEVER);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox row = new HBox(6, name, slider, field);
    row.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("in-one-row");
    getChildren().setAll(row);
    return this;
  }

  @Override
  public Label name() {
    return name;
  }

  /** Lets the number be changed only where it counts; its name still tells what it is. */
  public NumberSlider enabledWhile(Predicate<Experiment> counts) {
    experiment.subscribe(
        now -> {
          slider.setDisable(!counts.test(now));
          field.setDisable(!counts.test(now));
        });
    return this;
  }

  /** Takes a number over, or shows again what stands where it does not fit other settings. */
  private void accept(double chosen) {
    edit.accept(chosen);
    double standing = value.applyAsDouble(experiment.get());
    if (standing != chosen) {
      Platform.runLater(() -> show(standing));
    }
  }

  /** A step of the arrow keys: one for small whole numbers, else a twentieth of the way. */
  private double increment() {
    double steps = scale == SliderScale.WHOLE && range.max() - range.min() <= 100 ? 1 : 0;
    return steps > 0 ? steps : (slider.getMax() - slider.getMin()) / 40;
  }

  private void show(double number) {
    field.show(number);
    double place = scale.toPlace(number, range);
    boolean sameStop = range.clamp(scale.round(scale.toValue(slider.getValue(), range))) == number;
    if (!sameStop) {
      showing = true;
      slider.setValue(place);
      showing = false;
    }
  }
}
