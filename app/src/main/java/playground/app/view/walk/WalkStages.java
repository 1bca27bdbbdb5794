package playground.app.view.walk;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import playground.app.session.walk.StepWalk;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.inspection.trace.TraceStage;

/** The four stages of a training step; a click on one goes to where it begins. */
final class WalkStages extends HBox {
  private final Map<TraceStage, ToggleButton> tabs = new EnumMap<>(TraceStage.class);

  WalkStages(ViewContext context, StepWalk walk) {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("pane-tabs");
    for (TraceStage stage : TraceStage.values()) {
      String key = Texts.nameKey(stage);
      ToggleButton tab = Named.control(context.texts(), key, new ToggleButton());
      tab.textProperty().bind(context.texts().bind(key));
      tab.getStyleClass().addAll("flat", "pane-tab");
      tab.setMinWidth(USE_PREF_SIZE);
      tab.setOnAction(
          event -> {
            walk.goTo(stage);
            show(walk.viewProperty().get());
          });
      tabs.put(stage, tab);
    }
    getChildren().addAll(tabs.values());
    walk.viewProperty().subscribe(this::show);
  }

  private void show(@Nullable WalkView view) {
    TraceStage present = view == null || view.place() == null ? null : view.place().stage();
    tabs.forEach((stage, tab) -> tab.setSelected(stage == present));
  }
}
