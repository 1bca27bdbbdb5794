package playground.app.view.control;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;

/** Makes menus and their items, named by the key of their text. */
public final class MenuMaker {
  private MenuMaker() {}

  public static Menu menu(ViewContext context, String key, MenuItem... items) {
    Menu menu = new Menu("", null, items);
    menu.textProperty().bind(context.texts().bind(key));
    menu.setId(key);
    return menu;
  }

  /**
   * An item.
   *
   * @param keys the keys that do the same, as {@link KeyCombination#valueOf} reads them
   */
  public static MenuItem item(
      ViewContext context, String key, @Nullable String keys, Runnable command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(context.texts().bind(key));
    item.setId(key);
    item.setOnAction(event -> command.run());
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }

  /**
   * An item that shows its keys and does not listen to them: the window does, because what they
   * mean depends on what has the focus.
   */
  public static MenuItem itemWithPlainKey(
      ViewContext context, String key, KeyCodeCombination keys, Runnable command) {
    MenuItem item = item(context, key, null, command);
    context
        .texts()
        .languageProperty()
        .subscribe(
            language -> item.setAccelerator(new ShownKeys(keys, text(context.texts(), keys))));
    return item;
  }

  private static String text(Texts texts, KeyCodeCombination keys) {
    return keys.getCode() == KeyCode.SPACE ? texts.get("key.space") : keys.getDisplayText();
  }
}
