package playground.app.view.control.number;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import playground.app.session.Playback;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;

/** From one epoch a second, through one a frame, to as fast as the machine can. */
public final class SpeedSlider extends VBox {

  /** For the speed of the session. */
  public SpeedSlider(ViewContext context) {
    DoubleProperty speed = context.session().playback().speedProperty();
    Slider slider = new Slider(0, Math.log10(Playback.FLAT_OUT), 0);
    slider.setBlockIncrement(0.1);
    Named.control(context.texts(), "speed", slider);
    Label name = Named.label(context.texts(), "speed", slider);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label value = new Label();
    value.setId("speed.value");
    value.getStyleClass().add("slider-value");
    value
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    speed.get() >= Playback.FLAT_OUT
                        ? context.texts().get("speed.flatOut")
                        : speed(context.texts(), speed.get()),
                speed,
                context.texts().languageProperty()));
    HBox head = new HBox(6, name, value);
    head.setAlignment(Pos.BASELINE_LEFT);
    slider.setMinWidth(40);
    setMinWidth(0);
    getChildren().addAll(head, slider);
    getStyleClass().add("number-slider");
    speed.subscribe(
        now -> {
          double place = Math.log10(Math.min(now.doubleValue(), Playback.FLAT_OUT));
          if (Math.abs(place - slider.getValue()) > 1e-9) {
            slider.setValue(place);
          }
        });
    slider
        .valueProperty()
        .subscribe(
            (before, place) ->
                speed.set(
                    place.doubleValue() > slider.getMax() - 1e-9
                        ? Playback.FLAT_OUT
                        : Math.pow(10, place.doubleValue())));
  }

  private static String speed(Texts texts, double epochs) {
    String written = Numbers.format(epochs, 2);
    // What is written as 1 is read as one.
    return texts.counted("speed.epochs", written.equals("1") ? 1 : epochs, written);
  }
}
