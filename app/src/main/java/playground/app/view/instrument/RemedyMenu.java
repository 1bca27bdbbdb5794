package playground.app.view.instrument;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.naming.DifferenceText;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.NetworkSetting;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingValues;
import playground.model.experiment.table.TrainingSetting;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/**
 * Remedies for a network that is stuck, switched in the middle of its run. Each can be undone, and
 * then the network is as it was.
 */
final class RemedyMenu extends MenuButton {
  private final ViewContext context;

  RemedyMenu(ViewContext context) {
    this.context = context;
    setGraphic(new FontIcon(Feather.LIFE_BUOY));
    Named.control(context.texts(), "remedies", this);
    textProperty().bind(context.texts().bind("remedies"));
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("small-icon");
    getItems()
        .addAll(
            activations(),
            choices("initializer", NetworkSetting.INITIALIZER),
            choices("normalization", NetworkSetting.NORMALIZATION),
            choices("residual", NetworkSetting.RESIDUAL, List.of(false, true)),
            choices("remedies.clipping", TrainingSetting.CLIPPING, List.of(0.0, 10.0, 1.0, 0.1)),
            choices("optimizer", TrainingSetting.OPTIMIZER));
  }

  /** The picture alone is for where there is no room for the name. */
  void showName(boolean shown) {
    setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
  }

  /** One for all hidden layers. */
  private Menu activations() {
    Setting<HiddenActivations> setting = NetworkSetting.ACTIVATION;
    return switch (setting.values(Experiment.first())) {
      case SettingValues.Activations values ->
          choices(
              "activation",
              setting,
              values.each().offered().stream().map(HiddenActivations::of).toList());
    };
  }

  private <E extends Enum<E>> Menu choices(String key, Setting<E> setting) {
    return switch (setting.values(Experiment.first())) {
      case SettingValues.Choice<E> choice -> choices(key, setting, choice.offered());
    };
  }

  private <T> Menu choices(String key, Setting<T> setting, List<T> values) {
    Menu menu = new Menu();
    menu.textProperty().bind(context.texts().bind(key));
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId("remedy." + key + "." + name(value));
      context
          .texts()
          .languageProperty()
          .subscribe(
              language -> item.setText(DifferenceText.value(setting, value, context.texts())));
      context
          .session()
          .experimentProperty()
          .subscribe(now -> item.setSelected(setting.of(now).equals(value)));
      item.setOnAction(
          event -> {
            context.session().settings().remedy(now -> setting.with(now, value));
            // A remedy that was refused leaves the mark where it was.
            Experiment now = context.session().experimentProperty().get();
            item.setSelected(setting.of(now).equals(value));
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private static String name(Object value) {
    return switch (value) {
      case HiddenActivations(List<Activation> each) -> each.getFirst().name();
      default -> value.toString();
    };
  }
}
