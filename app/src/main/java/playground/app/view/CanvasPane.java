package playground.app.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** A canvas as large as the room it is given; calls {@code draw} when that changes. */
final class CanvasPane extends Region {
  private final Canvas canvas = new Canvas();
  private final Runnable draw;

  CanvasPane(Runnable draw) {
    this.draw = draw;
    getChildren().add(canvas);
    setMinSize(0, 0);
  }

  Canvas canvas() {
    return canvas;
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      draw.run();
    }
  }
}
