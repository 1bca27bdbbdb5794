package playground.app.view.output;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.training.snapshot.Losses;

/** How many of the training and of the test points are put into their own class, in percent. */
public final class AccuracyReading extends Label {
  private final ViewContext context;
  private final Readings readings;

  AccuracyReading(ViewContext context, Readings readings) {
    this.context = context;
    this.readings = readings;
    setId("accuracy");
    getStyleClass().add("reading");
    setMinWidth(0);
    setTooltip(Named.tooltip(context.texts(), "accuracy.help"));
    readings.snapshotProperty().subscribe(snapshot -> show());
    context.texts().languageProperty().subscribe(() -> show());
  }

  private void show() {
    setText(Unbroken.of(text(readings.snapshotProperty().get().losses(), context.texts())));
  }

  /** In words; empty where labels are values. */
  public static String text(Losses losses, Texts texts) {
    OptionalDouble train = losses.trainAccuracy();
    OptionalDouble test = losses.testAccuracy();
    if (train.isEmpty()) {
      return "";
    }
    String right = Numbers.percent(train.getAsDouble());
    return test.isEmpty()
        ? texts.get("accuracy.train", right)
        : texts.get("accuracy.both", right, Numbers.percent(test.getAsDouble()));
  }
}
