package playground.app.view;

import javafx.application.Platform;
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
import org.jspecify.annotations.Nullable;
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
            if (handle(event, focus, session)) {
              event.consume();
            }
          }
        });
    // A click leaves the focus where keys mean the run again: after a click on a choice of the
    // data, space still plays. With Tab the buttons are reached and pressed as everywhere. A scroll
    // pane keeps the event for itself, so it is looked at before, and acted on after the click.
    scene.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> Platform.runLater(() -> leave(scene, event.getSceneX(), event.getSceneY())));
  }

  /** Takes the focus from the button at (x, y). */
  private static void leave(Scene scene, double x, double y) {
    if (scene.getFocusOwner() instanceof ButtonBase button
        && button.contains(button.sceneToLocal(x, y))) {
      scene.getRoot().requestFocus();
    }
  }

  private static boolean handle(KeyEvent event, @Nullable Node focus, SessionModel session) {
    if (PLAY.match(event) && !usesSpace(focus)) {
      session.playback().toggle();
    } else if (STEP_EPOCH.match(event) && !usesArrows(focus)) {
      session.playback().stepEpoch();
    } else if (STEP_BATCH.match(event) && !usesArrows(focus)) {
      session.playback().stepBatch();
    } else if (RESET.match(event) && !usesLetters(focus)) {
      session.playback().reset();
    } else if (NEW_WEIGHTS.match(event) && !usesLetters(focus)) {
      session.newWeights();
    } else {
      return false;
    }
    return true;
  }

  /**
   * Whether space means something to what has the focus. A list that is closed has no use for it,
   * nor has a number that was taken over.
   */
  static boolean usesSpace(@Nullable Node focus) {
    boolean numberStands = focus instanceof NumberField field && !field.isEdited();
    return focus instanceof ButtonBase || usesLetters(focus) && !numberStands;
  }

  /** Whether the arrows mean something to what has the focus. */
  static boolean usesArrows(@Nullable Node focus) {
    return focus instanceof Slider
        || focus instanceof ComboBoxBase<?>
        || focus instanceof MenuButton
        || focus instanceof ScrollPane
        || focus instanceof NetworkDiagram
        || usesLetters(focus);
  }

  /** Whether all keys are for what has the focus, or for the menu or list that is open. */
  static boolean usesLetters(@Nullable Node focus) {
    return focus instanceof TextInputControl
        || focus instanceof ComboBoxBase<?> box && box.isShowing()
        || Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }
}
