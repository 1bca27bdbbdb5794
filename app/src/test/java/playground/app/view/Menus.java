package playground.app.view;

import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import playground.app.PlaygroundWindow;

/** Chooses from the menus. */
public final class Menus {
  private Menus() {}

  /** Chooses an item of a menu, or of a menu in one. */
  public static void choose(PlaygroundWindow playground, String id) {
    playground.onFx(() -> item(playground, id).fire());
  }

  /** An item of a menu, or of a menu in one. */
  public static MenuItem item(PlaygroundWindow playground, String id) {
    return bar(playground).getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  /** Shows what is in a menu. */
  static void open(PlaygroundWindow playground, String id) {
    playground.onFx(
        () ->
            bar(playground).getMenus().stream()
                .filter(menu -> id.equals(menu.getId()))
                .findFirst()
                .orElseThrow()
                .show());
  }

  private static MenuBar bar(PlaygroundWindow playground) {
    return playground.robot.lookup(MenuBar.class::isInstance).query();
  }
}
