package playground.app.view.menu;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;

/**
 * Chooses the first item of a menu that is opened by keys. JavaFX does so the first time alone that
 * a menu is opened: from the second on the menu itself takes the focus back, and Enter does
 * nothing.
 */
final class FirstItem {
  private FirstItem() {}

  /** Chooses it in the menu that is open, unless one of its items is chosen already. */
  static void choose() {
    Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(menu -> menu.getScene().getRoot())
        .forEach(FirstItem::chooseIn);
  }

  private static void chooseIn(Parent menu) {
    var items = menu.lookupAll(".menu-item");
    if (items.stream().noneMatch(Node::isFocused)) {
      items.stream().filter(item -> !item.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }
  }
}
