package playground.app.view.walk;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Lines that may be higher than there is room for. The keys up and down scroll them while the focus
 * is beside them or on no control at all, since no key takes the focus to each line.
 */
final class WalkScroll extends ScrollPane {
  /** What a key scrolls by, as a part of what is shown at a time. */
  private static final double PART = 0.5;

  private final Node pane;

  /**
   * Shows {@code lines}.
   *
   * @param pane in which the focus can be
   */
  WalkScroll(Region lines, Node pane) {
    super(lines);
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
        && keysAreOurs(getScene().getFocusOwner())
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      setVvalue(Math.clamp(getVvalue() + direction * PART * shown / beyond, 0, 1));
      event.consume();
    }
  }

  private boolean keysAreOurs(@Nullable Node focus) {
    return focus == getScene().getRoot() || isInPane(focus);
  }

  private boolean isInPane(@Nullable Node node) {
    return node != null && (node == pane || isInPane(node.getParent()));
  }
}
