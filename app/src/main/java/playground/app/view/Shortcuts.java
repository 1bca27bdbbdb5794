package playground.app.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import playground.app.session.SessionModel;

/**
 * The keys that work without Ctrl: space, arrow and R. Menu items only show them, because whether
 * they mean the run depends on what has the focus: typing, a slider, a button, an open menu.
 */
final class Shortcuts {
  static final KeyCodeCombination PLAY = new KeyCodeCombination(KeyCode.SPACE);
  static final KeyCodeCombination STEP_EPOCH = new KeyCodeCombination(KeyCode.RIGHT);
  static final KeyCodeCombination STEP_BATCH =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN);
  static final KeyCodeCombination RESET = new KeyCodeCombination(KeyCode.R);
  static final KeyCodeCombination NEW_WEIGHTS =
      new KeyCodeCombination(KeyCode.R, KeyCombination.SHIFT_DOWN);

  private Shortcuts() {}

  static void install(Scene scene, SessionModel session) {
    Parent panes = scene.getRoot();
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (scene.getRoot() == panes) {
            Node focus = scene.getFocusOwner();
            boolean forOther = focus instanceof TextInputControl || isListOpen(focus);
            if (!forOther && handle(event, focus, session)) {
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

  /** Whether a menu or a list of choices lies over the window, whose keys they then are. */
  private static boolean isListOpen(Node focus) {
    return focus instanceof ComboBoxBase<?> box && box.isShowing()
        || Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  private static boolean handle(KeyEvent event, Node focus, SessionModel session) {
    boolean usesSpace = focus instanceof ButtonBase || focus instanceof ComboBoxBase<?>;
    boolean usesArrows =
        focus instanceof Slider
            || focus instanceof ComboBoxBase<?>
            || focus instanceof MenuButton
            || focus instanceof ScrollPane
            || focus instanceof NetworkDiagram;
    if (PLAY.match(event) && !usesSpace) {
      session.playback().toggle();
    } else if (STEP_EPOCH.match(event) && !usesArrows) {
      session.playback().stepEpoch();
    } else if (STEP_BATCH.match(event) && !usesArrows) {
      session.playback().stepBatch();
    } else if (RESET.match(event)) {
      session.playback().reset();
    } else if (NEW_WEIGHTS.match(event)) {
      session.newWeights();
    } else {
      return false;
    }
    return true;
  }
}
