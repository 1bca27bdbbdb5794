package playground.app.view.output;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import playground.app.session.painting.PointPainter;

/** Paints on the map, with the pointer or by keys; a circle shows how far the brush reaches. */
final class PaintGesture {
  private static final double LEAST_PIXELS = 3;

  private final PointPainter painter;
  private final OutputMap map;
  private final Circle circle = new Circle();
  private final Circle rim = new Circle();
  private final Group brush = new Group(rim, circle);

  PaintGesture(PointPainter painter, OutputMap map) {
    this.painter = painter;
    this.map = map;
    brush.setManaged(false);
    brush.setMouseTransparent(true);
    brush.setVisible(false);
    outline(circle, Color.BLACK, 1.5);
    // Around the black line a white one: one of the two stands out from any colour of the map.
    outline(rim, Color.WHITE, 4);
    rim.centerXProperty().bind(circle.centerXProperty());
    rim.centerYProperty().bind(circle.centerYProperty());
    rim.radiusProperty().bind(circle.radiusProperty());
    map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    map.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> painter.release());
    map.pointedProperty().subscribe(this::showBrush);
    painter.activeProperty().subscribe(() -> brush.setVisible(false));
    map.keys()
        .onEnter(
            place -> {
              if (isPainting()) {
                painter.press(place.getX(), place.getY());
                painter.release();
              }
            });
  }

  private static void outline(Circle circle, Color color, double width) {
    circle.setFill(null);
    circle.setStroke(color);
    circle.setStrokeWidth(width);
  }

  /** The brush, to be laid over the map. */
  Node brush() {
    return brush;
  }

  private boolean isPainting() {
    return painter.activeProperty().get();
  }

  private void press(MouseEvent event) {
    Point2D place = map.placeOf(event);
    if (isPainting() && place != null && event.getButton() == MouseButton.PRIMARY) {
      painter.press(place.getX(), place.getY());
    }
  }

  private void drag(MouseEvent event) {
    Point2D place = map.placeOf(event);
    if (isPainting() && place != null) {
      painter.drag(place.getX(), place.getY());
    }
  }

  private void showBrush(@Nullable Point2D place) {
    brush.setVisible(isPainting() && place != null);
    if (brush.isVisible() && place != null) {
      Point2D centre = map.pixelOf(place);
      circle.setCenterX(centre.getX());
      circle.setCenterY(centre.getY());
      circle.setRadius(Math.max(LEAST_PIXELS, painter.reach() * map.side()));
    }
  }
}
