package playground.app.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import playground.app.session.SessionModel;

/**
 * The keys that work without Ctrl: space, arrow and R. They are not accelerators of menu items,
 * because those would also act while one types a number.
 */
final class Shortcuts {
  private Shortcuts() {}

  static void install(Scene scene, SessionModel session) {
    Parent panes = scene.getRoot();
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (scene.getRoot() == panes
              && !event.isControlDown()
              && !event.isMetaDown()
              && !event.isAltDown()) {
            Node focus = scene.getFocusOwner();
            if (!(focus instanceof TextInputControl) && handle(event, focus, session)) {
              event.consume();
            }
          }
        });
    // A click leaves the focus where keys mean the run again: after a click on a choice of the
    // data, space still plays. With Tab the buttons are reached and pressed as everywhere.
    scene.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (scene.getFocusOwner() instanceof ButtonBase button
              && button.contains(button.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            scene.getRoot().requestFocus();
          }
        });
  }

  private static boolean handle(KeyEvent event, Node focus, SessionModel session) {
    boolean usesSpace = focus instanceof ButtonBase || focus instanceof ComboBoxBase<?>;
    boolean usesArrows =
        focus instanceof Slider
            || focus instanceof ComboBoxBase<?>
            || focus instanceof ScrollPane
            || focus instanceof NetworkDiagram;
    if (event.getCode() == KeyCode.SPACE && !usesSpace) {
      session.playback().toggle();
    } else if (event.getCode() == KeyCode.RIGHT && !usesArrows) {
      if (event.isShiftDown()) {
        session.playback().stepBatch();
      } else {
        session.playback().stepEpoch();
      }
    } else if (event.getCode() == KeyCode.R) {
      if (event.isShiftDown()) {
        session.newWeights();
      } else {
        session.playback().reset();
      }
    } else {
      return false;
    }
    return true;
  }
}
