package playground.app.view.network;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.NeuronHealth.Condition;

/** The switch from weights to gradients on the edges, and how many units no longer learn. */
final class GradientMode extends VBox {
  private final ViewContext context;
  private final Label ill = new Label();

  GradientMode(ViewContext context, FrameClock clock) {
    super(4);
    this.context = context;
    setAlignment(Pos.TOP_LEFT);
    CheckBox box =
        Named.box(
            context.texts(), "network.gradientMode", context.options().gradientModeProperty());
    // A long name ends with an ellipsis where the layers begin.
    box.setMinWidth(0);
    context
        .options()
        .gradientModeProperty()
        .subscribe(on -> context.session().watch(seen -> seen.withWeightGradients(on)));
    ill.setId("network.ill");
    ill.getStyleClass().add("unit-count");
    ill.setTooltip(Named.tooltip(context.texts(), "network.dead.help"));
    ill.setMinWidth(USE_PREF_SIZE);
    ill.managedProperty().bind(ill.textProperty().isNotEmpty());
    ill.visibleProperty().bind(ill.managedProperty());
    getChildren().addAll(box, ill);
    Runnable wantCount = clock.atMost(5, this::count);
    context.session().snapshotProperty().subscribe(snapshot -> wantCount.run());
    context.texts().languageProperty().subscribe(language -> wantCount.run());
    context.options().gradientModeProperty().subscribe((before, now) -> wantCount.run());
  }

  /** Saturated units are counted where they have a badge. */
  private String text(int dead, int saturated) {
    if (dead + saturated == 0) {
      return "";
    }
    return saturated == 0
        ? context.texts().get("network.dead", dead)
        : context.texts().get("network.ill", dead, saturated);
  }

  private void count() {
    NeuronHealth health =
        context.session().snapshotProperty().get().readings().health().orElse(null);
    if (health == null) {
      return;
    }
    int dead = 0;
    int saturated = 0;
    for (int layer = 0;
        layer < context.session().snapshotProperty().get().architecture().depth();
        layer++) {
      dead += health.count(layer, Condition.DEAD);
      saturated += health.count(layer, Condition.SATURATED);
    }
    ill.setText(text(dead, context.options().gradientModeProperty().get() ? saturated : 0));
  }
}
