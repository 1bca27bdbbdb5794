package playground.app.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import playground.app.paint.Ink;
import playground.app.paint.MapColors;
import playground.app.session.ViewOptions;
import playground.app.session.ViewOptions.Theme;
import playground.resources.UiResources;

/** Light or dark, as the user has chosen or else as the system is; and the size of text. */
public final class Appearance {
  private final ViewOptions options;
  private final BooleanBinding dark;

  /** Follows {@code options} and the system. */
  public Appearance(ViewOptions options) {
    this.options = options;
    var system = Platform.getPreferences().colorSchemeProperty();
    dark =
        Bindings.createBooleanBinding(
            () ->
                options.themeProperty().get() == Theme.DARK
                    || options.themeProperty().get() == Theme.SYSTEM
                        && system.get() == ColorScheme.DARK,
            options.themeProperty(),
            system);
  }

  /** Whether the ground is dark. */
  public BooleanBinding darkProperty() {
    return dark;
  }

  /** What canvases draw with. */
  public Ink ink() {
    return Ink.on(dark.get());
  }

  /** How values become colours. */
  public MapColors mapColors() {
    return new MapColors(
        options.paletteProperty().get(), dark.get(), options.discretizeProperty().get());
  }

  /** Dresses {@code root}, now and whenever something changes. */
  public void dress(Parent root) {
    root.getStylesheets().setAll(UiResources.styleSheet().toExternalForm());
    dark.subscribe(
        isDark ->
            Application.setUserAgentStylesheet(
                (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet()));
    options
        .fontSizeProperty()
        .subscribe(size -> root.setStyle("-fx-font-size: " + size.intValue() + "px;"));
  }

  /** Calls {@code redraw} whenever something that canvases draw with changes. */
  public void onChange(Runnable redraw) {
    dark.subscribe((before, now) -> redraw.run());
    options.paletteProperty().subscribe((before, now) -> redraw.run());
    options.discretizeProperty().subscribe((before, now) -> redraw.run());
    options.fontSizeProperty().subscribe((before, now) -> redraw.run());
  }
}
