package playground.app.view.control;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;

/**
 * A canvas as large as the room it is given; calls {@code draw} when that changes. What is at the
 * pointer can be told beside it.
 */
public final class CanvasPane extends Region {
  private static final double FROM_POINTER = 14;

  private final Canvas canvas = new Canvas();
  private final CanvasSurface surface = new CanvasSurface(canvas);
  private final Label told = new Label();
  private final Runnable draw;
  private double pointerX;
  private double pointerY;
  private @Nullable Supplier<String> description;

  public CanvasPane(Runnable draw) {
    this.draw = draw;
    told.getStyleClass().add("told-at-pointer");
    told.setMouseTransparent(true);
    told.setManaged(false);
    told.setVisible(false);
    getChildren().addAll(canvas, told);
    setMinSize(0, 0);
  }

  public Canvas canvas() {
    return canvas;
  }

  /** What is drawn on, with nothing on it. */
  public CanvasSurface cleared() {
    surface.clear();
    return surface;
  }

  /** Says what it shows to those who do not see it. */
  public void describe(Supplier<String> newDescription) {
    description = newDescription;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT && description != null
        ? description.get()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /** Where the pointer is, beside which is told what is there. */
  public void point(double x, double y) {
    pointerX = x;
    pointerY = y;
  }

  /** Tells something beside the pointer; an empty text for nothing. */
  public void tell(String text) {
    told.setVisible(!text.isEmpty());
    if (text.isEmpty()) {
      return;
    }
    told.setText(text);
    told.autosize();
    double x = pointerX + FROM_POINTER;
    if (x + told.getWidth() > getWidth()) {
      x = Math.max(0, Math.min(pointerX - FROM_POINTER, getWidth()) - told.getWidth());
    }
    double y = Math.min(pointerY + FROM_POINTER, getHeight() - told.getHeight());
    told.relocate(Math.round(x), Math.round(Math.max(0, y)));
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
