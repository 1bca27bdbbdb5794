package playground.app.view.menu;

import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import playground.app.session.ViewOptions;

/**
 * The keys for larger and smaller text, which work whatever the window shows. Menu items only show
 * them: an item has but one key, and plus is shifted on one keyboard, has a key of its own on
 * another and stands in the block of numbers on most.
 */
public final class TextSizeKeys {
  static final KeyCodeCombination LARGER = withShortcut(KeyCode.PLUS);
  static final KeyCodeCombination SMALLER = withShortcut(KeyCode.MINUS);
  static final KeyCodeCombination USUAL = withShortcut(KeyCode.DIGIT0);

  private static final Set<KeyCombination> ALL_LARGER =
      Set.of(
          LARGER,
          withShortcut(KeyCode.ADD),
          withShortcut(KeyCode.EQUALS),
          new KeyCodeCombination(
              KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
  private static final Set<KeyCombination> ALL_SMALLER =
      Set.of(SMALLER, withShortcut(KeyCode.SUBTRACT));
  private static final Set<KeyCombination> ALL_USUAL = Set.of(USUAL, withShortcut(KeyCode.NUMPAD0));

  private TextSizeKeys() {}

  public static void install(Scene scene, ViewOptions options) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (oneOf(ALL_LARGER, event)) {
            options.enlarge(1);
          } else if (oneOf(ALL_SMALLER, event)) {
            options.enlarge(-1);
          } else if (oneOf(ALL_USUAL, event)) {
            options.usualFontSize();
          } else {
            return;
          }
          event.consume();
        });
  }

  private static boolean oneOf(Set<KeyCombination> keys, KeyEvent event) {
    return keys.stream().anyMatch(each -> each.match(event));
  }

  private static KeyCodeCombination withShortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
