package playground.app.view.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.experiment.Limits;

/** The number of units of a hidden layer, with − and +, which a link can hide. */
public final class UnitCount extends HBox {
  private final ViewContext context;
  private final int layer;
  private final Label count = new Label();
  private final Button fewer;
  private final Button more;

  /**
   * Of a hidden layer.
   *
   * @param layer counted from 0
   */
  public UnitCount(ViewContext context, int layer) {
    super(1);
    this.context = context;
    this.layer = layer;
    count.getStyleClass().add("unit-count");
    count.setId("units." + layer);
    fewer = button("units.fewer", "−", -1);
    more = button("units.more", "+", 1);
    BooleanBinding offered =
        Bindings.createBooleanBinding(
            () -> !context.options().hiddenProperty().get().hidesUnits(layer),
            context.options().hiddenProperty());
    fewer.visibleProperty().bind(offered);
    more.visibleProperty().bind(offered);
    getChildren().addAll(fewer, count, more);
    setAlignment(Pos.CENTER);
  }

  private Button button(String key, String sign, int change) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("flat", "tiny");
    Named.control(context.texts(), key, button, layer + 1);
    button.setId(key + "." + layer);
    button.setOnAction(
        event ->
            context
                .session()
                .settings()
                .editNetwork(
                    network ->
                        network.withUnits(layer, network.hiddenUnits().get(layer) + change)));
    return button;
  }

  public void show(int units) {
    count.setText(Integer.toString(units));
    fewer.setDisable(units <= Limits.UNITS.min());
    more.setDisable(units >= Limits.UNITS.max());
  }
}
