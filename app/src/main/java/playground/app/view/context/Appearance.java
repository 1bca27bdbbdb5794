package playground.app.view.context;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.session.ViewOptions;
import playground.app.session.ViewOptions.Theme;
import playground.resources.UiResources;

/** Light or dark, as the user has chosen or else as the system is; and the size of text. */
public final class Appearance {
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 800;

  /** Sides of an icon, in sizes of text. */
  private static final double ICON_SIZE = 1.3;

  private static final double GROWTH = 0.8;
  private static final double MOST_SCALE = 2.3;

  private final ViewOptions options;
  private final BooleanBinding dark;
  private final DoubleProperty windowScale = new SimpleDoubleProperty(1);
  private final DoubleBinding fontSize;

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
    fontSize =
        Bindings.createDoubleBinding(
            () -> Math.rint(options.fontSizeProperty().get() * windowScale.get()),
            options.fontSizeProperty(),
            windowScale);
  }

  /**
   * Lets text grow with the window, though less than the window does: a large one is looked at from
   * farther away, and should also show more.
   */
  public void fit(double windowWidth, double windowHeight) {
    double growth = Math.min(windowWidth / USUAL_WIDTH, windowHeight / USUAL_HEIGHT);
    windowScale.set(Math.clamp(Math.pow(growth, GROWTH), 1, MOST_SCALE));
  }

  /** The size of text in pixels, as the user and the window ask for. */
  public DoubleBinding fontSizeProperty() {
    return fontSize;
  }

  public double fontSize() {
    return fontSize.get();
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
    dark.subscribe(isDark -> wear(isDark));
    fontSize.subscribe(
        size -> {
          root.getStylesheets()
              .setAll(UiResources.styleSheet().toExternalForm(), iconSheet(size.intValue()));
          // Under X11 without a compositor.
          if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            root.getStylesheets().add(UiResources.opaquePopups().toExternalForm());
          }
          root.setStyle("-fx-font-size: " + size.intValue() + "px;");
        });
  }

  /**
   * A style sheet in which icons are as large as text. Their size cannot be given in ems: an icon
   * is itself text, of a font that has its size.
   */
  private static String iconSheet(int fontSize) {
    return "data:text/css,.ikonli-font-icon%%7B-fx-icon-size:%dpx%%7D"
        .formatted(Math.round(ICON_SIZE * fontSize));
  }

  /**
   * What is open for a moment goes: its styles would be looked up in neither theme. All windows
   * have their new styles at once: a tooltip that the pointer asks for before the next frame looks
   * up its colours in what it describes, and those of the old theme have gone.
   */
  private static void wear(boolean isDark) {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
    Application.setUserAgentStylesheet(
        (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    Window.getWindows().forEach(window -> window.getScene().getRoot().applyCss());
  }

  /** Calls {@code redraw} whenever something that canvases draw with changes. */
  public void onChange(Runnable redraw) {
    dark.subscribe((before, now) -> redraw.run());
    options.paletteProperty().subscribe((before, now) -> redraw.run());
    options.discretizeProperty().subscribe((before, now) -> redraw.run());
    fontSize.subscribe((before, now) -> redraw.run());
  }
}
