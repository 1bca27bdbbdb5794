package playground.app.view;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Events of the mouse and the keyboard that are sent to nodes; on the JavaFX thread. The platform's
 * own robot knows neither drags that leave a node nor windows that close meanwhile.
 */
final class SentEvents {
  private SentEvents() {}

  /** The window that is in front. */
  static Window front() {
    return Window.getWindows().getLast();
  }

  /** What is in front at a place of the window that is in front. */
  static Node at(Point2D place) {
    Parent root = front().getScene().getRoot();
    Node found = at(root, place);
    return found == null ? root : found;
  }

  private static @Nullable Node at(Node node, Point2D place) {
    if (!node.isVisible() || node.isMouseTransparent() || node.isDisabled()) {
      return null;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable().reversed()) {
        Node found = at(child, place);
        if (found != null) {
          return found;
        }
      }
    }
    return node.contains(node.sceneToLocal(place)) ? node : null;
  }

  /** Sends an event of the mouse to {@code target}, if it is still in a window. */
  static void mouse(
      EventType<MouseEvent> type, Node target, Point2D at, MouseButton button, int clicks) {
    Window window = target.getScene() == null ? null : target.getScene().getWindow();
    if (window == null) {
      return;
    }
    boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
    Event.fireEvent(
        target,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            window.getX() + target.getScene().getX() + at.getX(),
            window.getY() + target.getScene().getY() + at.getY(),
            button,
            clicks,
            false,
            false,
            false,
            false,
            down && button == MouseButton.PRIMARY,
            false,
            down && button == MouseButton.SECONDARY,
            false,
            button == MouseButton.SECONDARY && type == MouseEvent.MOUSE_PRESSED,
            type != MouseEvent.MOUSE_DRAGGED,
            null));
  }

  /** Turns the wheel over {@code target}. */
  static void wheel(Node target, Point2D at, double turned) {
    Event.fireEvent(
        target,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            turned,
            0,
            turned,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /**
   * Presses and releases a key in the window that was opened last, {@code otherwise} where there is
   * none. Popups are left out: their window hears of the keys and tells them.
   */
  static void key(Stage otherwise, KeyCode key, boolean control, boolean shift) {
    for (EventType<KeyEvent> type :
        List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      Scene scene =
          Window.getWindows().stream()
              .filter(Stage.class::isInstance)
              .reduce((first, second) -> second)
              .orElse(otherwise)
              .getScene();
      Node focus = scene.getFocusOwner();
      boolean typed = type == KeyEvent.KEY_TYPED;
      String text = control || key.getChar().isEmpty() ? "" : key.getChar().toLowerCase();
      if (!typed || !text.isEmpty()) {
        Event.fireEvent(
            focus == null ? scene : focus,
            new KeyEvent(
                type,
                typed ? text : KeyEvent.CHAR_UNDEFINED,
                text,
                typed ? KeyCode.UNDEFINED : key,
                shift,
                control,
                false,
                false));
      }
    }
  }
}
