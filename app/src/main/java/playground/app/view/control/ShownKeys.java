package playground.app.view.control;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that a menu item shows and screen readers read out with it, but that it does not listen to:
 * somebody else does, who knows when they mean something else.
 */
final class ShownKeys extends KeyCombination {
  private final KeyCodeCombination keys;
  private final String text;

  /**
   * Of {@code keys}.
   *
   * @param text that is shown, in the user's language
   */
  ShownKeys(KeyCodeCombination keys, String text) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    this.text = text;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  /** As screen readers are told. */
  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public String getDisplayText() {
    return text;
  }

  // Of its superclass all combinations with the same modifiers are equal.
  @Override
  public boolean equals(Object other) {
    return other instanceof ShownKeys shown && shown.keys.equals(keys) && shown.text.equals(text);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
