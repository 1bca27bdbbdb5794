package playground.app.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;
import playground.app.paint.NetworkGeometry;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.NeuronHealth.Condition;

/**
 * Badges on the tiles of units that no longer learn: a cross where dead, a flat line where
 * saturated.
 */
final class HealthBadges extends Canvas {
  private static final Color DEAD = Color.web("#cf222e");
  private static final Color SATURATED = Color.web("#bc5b00");

  private boolean empty = true;

  HealthBadges() {
    setMouseTransparent(true);
    setVisible(false);
  }

  void fit(double width, double height) {
    setWidth(width);
    setHeight(height);
    getGraphicsContext2D().clearRect(0, 0, width, height);
    empty = true;
    setVisible(false);
  }

  /** Draws the badges anew; null for none. */
  void show(@Nullable NeuronHealth health, NetworkGeometry geometry) {
    if (health == null && empty) {
      return;
    }
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    empty = health == null;
    // Without badges it would still be drawn with each frame.
    setVisible(!empty);
    if (health == null) {
      return;
    }
    double radius = Math.clamp(geometry.tile() / 5, 5, 9);
    for (int layer = 0; layer < health.depth(); layer++) {
      for (int unit = 0; unit < health.units(layer); unit++) {
        Condition condition = health.of(layer, unit);
        if (condition != Condition.WELL) {
          double x = geometry.tileX(layer) + geometry.tile() - radius * 0.6;
          badge(g, x, geometry.tileY(unit) + radius * 0.6, radius, condition);
        }
      }
    }
  }

  private static void badge(
      GraphicsContext g, double x, double y, double radius, Condition condition) {
    boolean dead = condition == Condition.DEAD;
    g.setFill(dead ? DEAD : SATURATED);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setStroke(Color.WHITE);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineWidth(Math.max(1.4, radius / 4));
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    double reach = radius * 0.45;
    if (dead) {
      g.strokeLine(x - reach, y - reach, x + reach, y + reach);
      g.strokeLine(x - reach, y + reach, x + reach, y - reach);
    } else {
      g.strokeLine(x - reach * 1.2, y, x + reach * 1.2, y);
    }
  }
}
