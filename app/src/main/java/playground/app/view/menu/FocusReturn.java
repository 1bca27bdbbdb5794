package playground.app.view.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import playground.app.view.context.FrameClock;
import playground.app.view.control.number.NumberField;

/**
 * Gives the focus back to the window as a whole, where keys mean the run: after a click or a drag,
 * after a choice from a list or a menu, or Esc in one that the mouse opened, after Enter in a
 * field, after Esc where nothing else has a use for it, and where what had it is gone. A field that
 * is being edited keeps it, and so does what was reached with Tab. Tab goes on from the control
 * that was left.
 */
public final class FocusReturn {
  private final Scene scene;

  /** What had the focus when the mouse was pressed. */
  private @Nullable Node focusBeforePress;

  private @Nullable EventTarget pressed;

  /**
   * The control that had the focus last and what it lies in, from the inside out. Tab goes on from
   * the first that is still there: a control can be gone, as the button that closes what it is on.
   */
  private List<Node> left = List.of();

  /** Whether what was used last is the mouse; else it is the keyboard. */
  private boolean byMouse;

  /** Whether the list or the menu that is open was opened by mouse. */
  private boolean openedByMouse;

  /** Whether the list or the menu that is open is closed by a key that leaves all as it was. */
  private boolean escaped;

  private final EventHandler<KeyEvent> keyOfList =
      event -> escaped = event.getCode() == KeyCode.ESCAPE;

  private FocusReturn(Scene scene) {
    this.scene = scene;
  }

  public static void install(Scene scene, FrameClock clock) {
    FocusReturn focus = new FocusReturn(scene);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, focus::press);
    // A scroll pane keeps the event for itself, so it is looked at before, and acted on after the
    // click.
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(focus::afterMouse));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, focus::key);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, focus::unusedKey);
    scene.focusOwnerProperty().subscribe(focus::remember);
    // Frames come before the scene looks for another control.
    clock.everyFrame(now -> focus.frame());
    scene.addEventHandler(ComboBoxBase.ON_SHOWN, focus::shown);
    scene.addEventHandler(MenuButton.ON_SHOWN, focus::shown);
    scene.addEventHandler(ComboBoxBase.ON_HIDDEN, focus::hidden);
    scene.addEventHandler(MenuButton.ON_HIDDEN, focus::hidden);
  }

  private void press(MouseEvent event) {
    focusBeforePress = scene.getFocusOwner();
    pressed = event.getTarget();
    escaped = false;
    byMouse = true;
  }

  private void afterMouse() {
    Node owner = scene.getFocusOwner();
    boolean opened =
        owner instanceof ComboBoxBase<?> box && box.isShowing()
            || owner instanceof MenuButton menu && menu.isShowing();
    boolean typing =
        owner instanceof TextInputControl && (owner != focusBeforePress || isIn(owner, pressed));
    if (!opened && !typing && !Shortcuts.menuIsOpen()) {
      leave(owner);
    }
  }

  private static boolean isIn(Node whole, @Nullable EventTarget target) {
    Node node = target instanceof Node pressed ? pressed : null;
    while (node != null && node != whole) {
      node = node.getParent();
    }
    return node != null;
  }

  /** The keys of an open list are its own; this window does not see them. */
  private void shown(Event event) {
    openedByMouse = byMouse;
    Platform.runLater(
        () ->
            Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(list -> list.addEventFilter(KeyEvent.KEY_PRESSED, keyOfList)));
    if (!byMouse && event.getTarget() instanceof MenuButton) {
      Platform.runLater(FirstItem::choose);
    }
  }

  private void hidden(Event event) {
    if (event.getTarget() == scene.getFocusOwner() && (openedByMouse || !escaped)) {
      Node owner = scene.getFocusOwner();
      // The list still has to take over what was chosen.
      Platform.runLater(() -> leaveIfFocused(owner));
    }
    escaped = false;
  }

  private void key(KeyEvent event) {
    byMouse = false;
    Node owner = scene.getFocusOwner();
    if (event.getCode() == KeyCode.UP && Shortcuts.barIsChosen(scene)) {
      // The bar has no use for it; the focus would walk away behind it.
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && owner instanceof TextInputControl) {
      Platform.runLater(
          () -> {
            if (!owner.getPseudoClassStates().contains(NumberField.REFUSED)) {
              leaveIfFocused(owner);
            }
          });
    } else if (owner == scene.getRoot() && !Shortcuts.usesLetters(owner)) {
      keyOfTheRun(event);
    }
  }

  /** A key that neither a control nor the window has a use for. */
  private void unusedKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave(scene.getFocusOwner());
    }
  }

  /**
   * What can no longer have the focus would lose it to the control that comes next, as if one had
   * gone there: a space would press it.
   */
  private void frame() {
    Node owner = scene.getFocusOwner();
    if (owner != null && owner != scene.getRoot() && !canHaveFocus(owner)) {
      leave(owner);
    }
  }

  private boolean canHaveFocus(Node node) {
    return node.getScene() == scene && isShown(node) && !node.isDisabled();
  }

  private static boolean isShown(@Nullable Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  /** Arrows step the run; the focus does not walk away with those that it has no use for. */
  private void keyOfTheRun(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP, DOWN, LEFT -> event.consume();
      case TAB -> {
        Optional<Node> from = left.stream().filter(node -> node.getScene() == scene).findFirst();
        if (from.isPresent()) {
          from.get()
              .requestFocusTraversal(
                  event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          event.consume();
        }
      }
      default -> {
        // Shortcuts has the others.
      }
    }
  }

  private void leaveIfFocused(@Nullable Node owner) {
    if (scene.getFocusOwner() == owner) {
      leave(owner);
    }
  }

  private void leave(@Nullable Node owner) {
    if (owner != scene.getRoot()) {
      scene.getRoot().requestFocus();
    }
  }

  private void remember(@Nullable Node owner) {
    if (owner != null && owner != scene.getRoot()) {
      List<Node> around = new ArrayList<>();
      for (Node node = owner; node != null && node != scene.getRoot(); node = node.getParent()) {
        around.add(node);
      }
      left = around;
    }
  }
}
