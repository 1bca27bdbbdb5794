package playground.app.preference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stood when the program ended, to open it there again: its place and size while
 * it is neither maximized nor fills the screen, and whether it was maximized.
 */
public final class WindowPlace {
  /** What must be seen of its upper edge to drag it by. */
  private static final double LEAST_WIDTH = 120;

  private static final double LEAST_HEIGHT = 24;

  /** What title bar and borders take at most; how much, is known only once it is open. */
  private static final double FRAME_WIDTH = 20;

  private static final double FRAME_HEIGHT = 50;

  private WindowPlace() {}

  /**
   * Opens {@code stage} where it was, and remembers where it is from then on. At the first start it
   * takes its scene's size, or all of a screen that is too small for that.
   */
  public static void remember(Stage stage, Preferences preferences) {
    of(preferences)
        .map(place -> onScreen(place, visibleScreens()))
        .or(
            () ->
                onSmallScreen(
                    stage.getScene().getWidth(),
                    stage.getScene().getHeight(),
                    Screen.getPrimary().getVisualBounds()))
        .ifPresent(
            place -> {
              stage.setX(place.getMinX());
              stage.setY(place.getMinY());
              stage.setWidth(place.getWidth());
              stage.setHeight(place.getHeight());
            });
    stage.setMaximized(preferences.text("windowMaximized").filter("true"::equals).isPresent());
    stage.maximizedProperty().subscribe(is -> preferences.set("windowMaximized", is));
    Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(side -> side.subscribe((before, now) -> changed(stage, preferences)));
  }

  private static void changed(Stage stage, Preferences preferences) {
    // A window that is maximized gets its size first and says that it is maximized afterwards.
    Platform.runLater(
        () -> {
          if (stage.isShowing()
              && !stage.isMaximized()
              && !stage.isFullScreen()
              && !stage.isIconified()) {
            preferences.set("windowX", stage.getX());
            preferences.set("windowY", stage.getY());
            preferences.set("windowWidth", stage.getWidth());
            preferences.set("windowHeight", stage.getHeight());
          }
        });
  }

  private static Optional<Rectangle2D> of(Preferences preferences) {
    OptionalDouble x = preferences.number("windowX");
    OptionalDouble y = preferences.number("windowY");
    OptionalDouble width = preferences.number("windowWidth");
    OptionalDouble height = preferences.number("windowHeight");
    boolean all = x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent();
    return all && width.getAsDouble() > 0 && height.getAsDouble() > 0
        ? Optional.of(
            new Rectangle2D(
                x.getAsDouble(), y.getAsDouble(), width.getAsDouble(), height.getAsDouble()))
        : Optional.empty();
  }

  private static List<Rectangle2D> visibleScreens() {
    return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
  }

  /**
   * {@code window}, moved and made smaller as far as needed where its upper edge could not be
   * reached on any of {@code screens}, or where it is larger than all of them: the one on which it
   * was may no longer be there.
   */
  static Rectangle2D onScreen(Rectangle2D window, List<Rectangle2D> screens) {
    if (screens.isEmpty()
        || fits(window, screens)
            && screens.stream().anyMatch(screen -> canBeDragged(window, screen))) {
      return window;
    }
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(each -> overlap(window, each)))
            .orElseThrow();
    double width = Math.min(window.getWidth(), screen.getWidth());
    double height = Math.min(window.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }

  /**
   * Where a window with room for this size fits on {@code screen} if it has to be made smaller;
   * empty if there is room enough for its frame too, and the platform can choose the place.
   */
  static Optional<Rectangle2D> onSmallScreen(double width, double height, Rectangle2D screen) {
    if (width + FRAME_WIDTH <= screen.getWidth() && height + FRAME_HEIGHT <= screen.getHeight()) {
      return Optional.empty();
    }
    double fittingWidth = Math.min(width, screen.getWidth());
    double fittingHeight = Math.min(height, screen.getHeight());
    return Optional.of(
        new Rectangle2D(
            screen.getMinX() + (screen.getWidth() - fittingWidth) / 2,
            screen.getMinY() + (screen.getHeight() - fittingHeight) / 2,
            fittingWidth,
            fittingHeight));
  }

  /** Whether it is no larger than all screens together, over which it can have been drawn. */
  private static boolean fits(Rectangle2D window, List<Rectangle2D> screens) {
    return window.getWidth() <= span(screens, Rectangle2D::getMinX, Rectangle2D::getMaxX)
        && window.getHeight() <= span(screens, Rectangle2D::getMinY, Rectangle2D::getMaxY);
  }

  private static double span(
      List<Rectangle2D> screens,
      ToDoubleFunction<Rectangle2D> from,
      ToDoubleFunction<Rectangle2D> to) {
    return screens.stream().mapToDouble(to).max().orElseThrow()
        - screens.stream().mapToDouble(from).min().orElseThrow();
  }

  private static boolean canBeDragged(Rectangle2D window, Rectangle2D screen) {
    return window.getMinY() >= screen.getMinY()
        && window.getMinY() + LEAST_HEIGHT <= screen.getMaxY()
        && overlap(window.getMinX(), window.getMaxX(), screen.getMinX(), screen.getMaxX())
            >= LEAST_WIDTH;
  }

  private static double overlap(Rectangle2D window, Rectangle2D screen) {
    return overlap(window.getMinX(), window.getMaxX(), screen.getMinX(), screen.getMaxX())
        * overlap(window.getMinY(), window.getMaxY(), screen.getMinY(), screen.getMaxY());
  }

  private static double overlap(double min, double max, double otherMin, double otherMax) {
    return Math.max(0, Math.min(max, otherMax) - Math.max(min, otherMin));
  }
}
