package playground.app.view.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What stands between the menu and the status line: as large as the window has room for. Where text
 * has been enlarged beyond that room, it is as wide as the window and as high as the text needs,
 * and scrolls, in this one direction alone.
 */
public final class WindowBody extends ScrollPane {

  /** Shows {@code content}, whose least height is what its text needs. */
  public WindowBody(Region content) {
    super(content);
    getStyleClass().add("window-body");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    skinProperty().subscribe(skin -> drawDirectly(this));
    // A click beside the controls gives it the focus, in which the keys mean scrolling, not the
    // run.
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                getScene().getRoot().requestFocus();
              }
            });
  }

  /** Scrolls by what is shown at a time, with the keys for pages. */
  public void page(KeyEvent event) {
    double beyond = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    int direction =
        switch (event.getCode()) {
          case PAGE_DOWN -> 1;
          case PAGE_UP -> -1;
          default -> 0;
        };
    if (direction != 0 && beyond > 0) {
      double page = getViewportBounds().getHeight() / beyond;
      setVvalue(Math.clamp(getVvalue() + direction * page, 0, 1));
      event.consume();
    }
  }

  /**
   * A scroll pane keeps a picture of its content, which is drawn anew as a whole whenever part of
   * it changes: of no use where something changes with each frame.
   */
  public static void drawDirectly(ScrollPane scroll) {
    for (Node each = scroll.getContent(); each != null && each != scroll; each = each.getParent()) {
      each.setCache(false);
    }
  }
}
