package playground.app.view;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.Activations;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.OptimizerChoice;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.optimization.Clipping;

/**
 * Remedies for a network that is stuck, switched in the middle of its run. Each can be undone, and
 * then the network is as it was.
 */
final class RemedyMenu extends MenuButton {
  private static final List<Clipping> CLIPPINGS =
      List.of(Clipping.NONE, new Clipping(10), new Clipping(1), new Clipping(0.1));

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
            choices(
                "activation",
                Activations.forHiddenLayers(),
                e -> e.network().activation(),
                (e, chosen) -> e.withNetwork(e.network().withActivation(chosen))),
            choices(
                "initializer",
                List.of(Initializer.values()),
                e -> e.network().initializer(),
                (e, chosen) -> e.withNetwork(e.network().withInitializer(chosen))),
            choices(
                "normalization",
                List.of(Normalization.values()),
                e -> e.network().options().normalization(),
                (e, chosen) -> options(e, o -> o.withNormalization(chosen))),
            choices(
                "residual",
                List.of(false, true),
                e -> e.network().options().residual(),
                (e, chosen) -> options(e, o -> o.withResidual(chosen))),
            choices(
                "remedies.clipping",
                CLIPPINGS,
                e -> e.training().clipping(),
                (e, chosen) -> e.withTraining(e.training().withClipping(chosen))),
            choices(
                "optimizer",
                List.of(OptimizerChoice.values()),
                e -> e.training().optimizerChoice(),
                (e, chosen) -> e.withTraining(e.training().withOptimizerChoice(chosen))));
  }

  /** The picture alone is for where there is no room for the name. */
  void showName(boolean shown) {
    setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
  }

  private static Experiment options(Experiment e, UnaryOperator<NetworkOptions> edit) {
    return e.withNetwork(e.network().withOptions(edit.apply(e.network().options())));
  }

  private <T> Menu choices(
      String key,
      List<T> values,
      Function<Experiment, T> present,
      BiFunction<Experiment, T, Experiment> edit) {
    Menu menu = new Menu();
    menu.textProperty().bind(context.texts().bind(key));
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId("remedy." + key + "." + value);
      context
          .texts()
          .languageProperty()
          .subscribe(language -> item.setText(DifferenceText.value(value, context.texts())));
      context
          .session()
          .experimentProperty()
          .subscribe(now -> item.setSelected(present.apply(now).equals(value)));
      item.setOnAction(
          event -> {
            context.session().remedy(now -> edit.apply(now, value));
            // A remedy that was refused leaves the mark where it was.
            Experiment now = context.session().experimentProperty().get();
            item.setSelected(present.apply(now).equals(value));
          });
      menu.getItems().add(item);
    }
    return menu;
  }
}
