package playground.app.view;

import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * What stands between the menu and the status line: as large as the window has room for. Where text
 * has been enlarged beyond that room, it is as large as the text needs, and scrolls.
 */
final class WindowBody extends ScrollPane {

  /**
   * Shows {@code content}, whose least size is so many times that of text.
   *
   * @param panes what in {@code content} takes the room that is left
   */
  WindowBody(
      Region content, Region panes, DoubleBinding fontSize, double leastWidth, double leastHeight) {
    super(content);
    getStyleClass().add("window-body");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    panes.minWidthProperty().bind(fontSize.multiply(leastWidth));
    panes.minHeightProperty().bind(fontSize.multiply(leastHeight));
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

  /**
   * A scroll pane keeps a picture of its content, which is drawn anew as a whole whenever part of
   * it changes: of no use where something changes with each frame.
   */
  static void drawDirectly(ScrollPane scroll) {
    Node viewport = scroll.lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }
}
