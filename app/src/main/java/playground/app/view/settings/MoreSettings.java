package playground.app.view.settings;

import java.util.List;
import javafx.scene.layout.Region;
import playground.app.view.context.ViewContext;
import playground.app.view.layout.FlowGrid;
import playground.app.view.layout.FlowGrid.Columns;

/** The settings that are usually left as they are: a second bar that can be folded away. */
public final class MoreSettings {
  private static final List<Columns> COLUMNS =
      List.of(
          new Columns(56, List.of(25.0, 25.0, 25.0, 25.0)), new Columns(0, List.of(50.0, 50.0)));

  private MoreSettings() {}

  /** Their controls alone, in their order. */
  public static List<Region> controls(ViewContext context) {
    return SettingControls.usuallyLeft(context);
  }

  public static FlowGrid of(ViewContext context) {
    FlowGrid settings =
        new FlowGrid(context.appearance().fontSizeProperty(), COLUMNS, controls(context));
    settings.getStyleClass().add("top-bar");
    settings.visibleProperty().bind(context.options().moreSettingsProperty());
    settings.managedProperty().bind(settings.visibleProperty());
    return settings;
  }
}
