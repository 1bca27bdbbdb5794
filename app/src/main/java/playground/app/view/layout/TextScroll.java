package playground.app.view.layout;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Text that may be higher than there is room for. The keys up and down scroll it while the focus is
 * in its pane or on no control at all, since no key takes the focus to each line.
 */
public final class TextScroll extends ScrollPane {
  /** What a key scrolls by, as a part of what is shown at a time. */
  private static final double PART = 0.5;

  private final Node pane;

  /**
   * Shows {@code text}.
   *
   * @param pane in which the focus can be
   */
  public TextScroll(Region text, Node pane) {
    super(text);
    this.pane = pane;
    getStyleClass().add("lesson-scroll");
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    EventHandler<KeyEvent> keys = this::key;
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
              }
              if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
              }
            });
  }

  private void key(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    double shown = getViewportBounds().getHeight();
    double beyond = getContent().getLayoutBounds().getHeight() - shown;
    if (direction != 0
        && beyond > 0
        && pane.isManaged()
        && pane.isVisible()
        && keysAreOurs(getScene().getFocusOwner())
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      setVvalue(Math.clamp(getVvalue() + direction * PART * shown / beyond, 0, 1));
      event.consume();
    }
  }

  private boolean keysAreOurs(@Nullable Node focus) {
    // Between answers to choose from, the keys go from one to the next.
    return focus == getScene().getRoot() || isInPane(focus) && !(focus instanceof RadioButton);
  }

  private boolean isInPane(@Nullable Node node) {
    return node != null && (node == pane || isInPane(node.getParent()));
  }
}
