package playground.app.view.layout;

import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The room between two panes, which is dragged, or moved with the arrows, to divide them anew. */
public final class PaneDivider extends Region {
  private static final double STEP = 20;

  private final Orientation orientation;
  private final DoubleConsumer move;
  private double grip;

  /**
   * A divider.
   *
   * @param orientation vertical between panes side by side
   * @param name what screen readers call it
   * @param move takes the place of its left or upper edge in its parent
   * @param reset puts it back where it was at first
   */
  PaneDivider(
      Orientation orientation, ObservableValue<String> name, DoubleConsumer move, Runnable reset) {
    this.orientation = orientation;
    this.move = move;
    getStyleClass().add("pane-divider");
    setCursor(orientation == Orientation.VERTICAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    accessibleTextProperty().bind(name);
    setOnMousePressed(event -> grip = along(event) - start());
    setOnMouseDragged(event -> move.accept(along(event) - grip));
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            reset.run();
          }
        });
    setOnKeyPressed(this::handle);
  }

  private boolean isVertical() {
    return orientation == Orientation.VERTICAL;
  }

  private double start() {
    return isVertical() ? getLayoutX() : getLayoutY();
  }

  /** Where the pointer is in the parent, across the divider. */
  private double along(MouseEvent event) {
    Point2D place = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
    return isVertical() ? place.getX() : place.getY();
  }

  private void handle(KeyEvent event) {
    KeyCode back = isVertical() ? KeyCode.LEFT : KeyCode.UP;
    KeyCode on = isVertical() ? KeyCode.RIGHT : KeyCode.DOWN;
    if (event.getCode() == back || event.getCode() == on) {
      move.accept(start() + (event.getCode() == on ? STEP : -STEP));
      event.consume();
    }
  }
}
