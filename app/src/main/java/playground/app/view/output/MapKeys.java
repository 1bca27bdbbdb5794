package playground.app.view.output;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map that the keys move, in place of the pointer: the arrows, with Shift by large
 * steps. Enter does there what a click does.
 */
final class MapKeys {
  /** What an arrow moves by, as a fraction of the map's side, and what it does with Shift. */
  private static final double STEP = 1.0 / 60;

  private static final double LARGE_STEP = 1.0 / 6;

  private final OutputMap map;
  private Point2D place = new Point2D(0.5, 0.5);
  private Consumer<Point2D> onEnter = there -> {};

  MapKeys(OutputMap map) {
    this.map = map;
    map.setFocusTraversable(true);
    map.focusedProperty().subscribe((before, focused) -> map.point(focused ? place : null));
    map.setOnKeyPressed(this::press);
  }

  /** Where the keys are; null where the map does not have them. */
  @Nullable Point2D place() {
    return map.isFocused() ? place : null;
  }

  /** Calls {@code command} with the place at which Enter is pressed. */
  void onEnter(Consumer<Point2D> command) {
    onEnter = onEnter.andThen(command);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double step = event.isShiftDown() ? LARGE_STEP : STEP;
    switch (event.getCode()) {
      case LEFT -> move(-step, 0);
      case RIGHT -> move(step, 0);
      case UP -> move(0, -step);
      case DOWN -> move(0, step);
      case ENTER -> onEnter.accept(place);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(double across, double down) {
    place =
        new Point2D(Math.clamp(place.getX() + across, 0, 1), Math.clamp(place.getY() + down, 0, 1));
    map.point(place);
  }
}
