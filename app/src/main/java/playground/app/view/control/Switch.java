package playground.app.view.control;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Experiment;

/** Something of the experiment that is on or off. */
public final class Switch extends CheckBox {

  /**
   * @param key of the name
   * @param value reads it from the experiment
   * @param edit takes what the user switches to
   */
  public Switch(
      ViewContext context, String key, Predicate<Experiment> value, Consumer<Boolean> edit) {
    Named.control(context.texts(), key, this);
    textProperty().bind(context.texts().bind(key));
    setMinWidth(USE_PREF_SIZE);
    var experiment = context.settings().experimentProperty();
    setOnAction(
        event -> {
          edit.accept(isSelected());
          setSelected(value.test(experiment.get()));
        });
    experiment.subscribe(now -> setSelected(value.test(now)));
  }
}
