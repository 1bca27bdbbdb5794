package playground.app.view.network;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be seen of a diagram that may be larger than the pane through which it scrolls. */
final class DiagramWindow {
  private final Region diagram;
  private @Nullable ScrollPane scroll;

  /** All of {@code diagram} is seen, until it {@link #scrolls}. */
  DiagramWindow(Region diagram) {
    this.diagram = diagram;
  }

  /** The diagram is seen through {@code pane}; {@code moved} is run when it shows another part. */
  void scrolls(ScrollPane pane, Runnable moved) {
    scroll = pane;
    pane.hvalueProperty().subscribe(place -> moved.run());
    pane.vvalueProperty().subscribe(place -> moved.run());
    pane.viewportBoundsProperty().subscribe(bounds -> moved.run());
  }

  /** What can be seen, in whole pixels of the diagram. */
  Rectangle2D seen() {
    Bounds all = diagram.getLayoutBounds();
    Bounds seen =
        scroll == null ? all : diagram.sceneToLocal(scroll.localToScene(scroll.getLayoutBounds()));
    double x = Math.floor(Math.max(0, seen.getMinX()));
    double y = Math.floor(Math.max(0, seen.getMinY()));
    double right = Math.ceil(Math.min(all.getMaxX(), seen.getMaxX()));
    double bottom = Math.ceil(Math.min(all.getMaxY(), seen.getMaxY()));
    return new Rectangle2D(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
  }

  /** How much of the height is seen at a time; all of it where it does not scroll. */
  double height() {
    double shown = scroll == null ? 0 : scroll.getViewportBounds().getHeight();
    return shown > 0 ? Math.min(shown, diagram.getHeight()) : diagram.getHeight();
  }

  /** The lower edge of what is seen. */
  double bottom() {
    double above = scroll == null ? 0 : -scroll.getViewportBounds().getMinY();
    return above + height();
  }

  /** Scrolls as far as needed to show {@code part}, of which {@code covered} pixels are hidden. */
  void reveal(Region part, double covered) {
    double beyond = diagram.getHeight() - height();
    if (scroll == null || beyond <= 0) {
      return;
    }
    double top = part.getLayoutY();
    double least = top + part.getHeight() + covered - height();
    double place = Math.clamp(bottom() - height(), Math.min(least, top), top);
    scroll.setVvalue(Math.clamp(place / beyond, 0, 1));
  }
}
