package playground.app.view.network;

import java.util.Objects;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;
import playground.app.figure.NetworkGeometry;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.NeuronHealth.Condition;

/**
 * Badges on the tiles of units that no longer learn: a cross where dead, a flat line where
 * saturated.
 */
final class HealthBadges extends Canvas {
  private static final Color DEAD = Color.web("#cf222e");
  private static final Color SATURATED = Color.web("#bc5b00");

  private @Nullable NeuronHealth shown;
  private boolean shownSaturated;

  HealthBadges() {
    setId("healthBadges");
    setMouseTransparent(true);
    setVisible(false);
  }

  void fit(double width, double height) {
    setWidth(width);
    setHeight(height);
    shown = null;
    setVisible(false);
  }

  /**
   * Draws the badges anew where there are others than those that are shown.
   *
   * @param health how the units are; null while that is not known
   * @param saturated whether saturated units get a badge too: those of a network that has learned
   *     often are
   */
  void show(@Nullable NeuronHealth health, boolean saturated, NetworkGeometry geometry) {
    if (Objects.equals(health, shown) && saturated == shownSaturated) {
      return;
    }
    shown = health;
    shownSaturated = saturated;
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    int badges = 0;
    double radius = Math.clamp(geometry.tile() / 5, 5, 9);
    for (int layer = 0; health != null && layer < health.depth(); layer++) {
      for (int unit = 0; unit < health.units(layer); unit++) {
        Condition condition = health.of(layer, unit);
        if (condition == Condition.DEAD || saturated && condition == Condition.SATURATED) {
          double x = geometry.tileX(layer) + geometry.tile() - radius * 0.6;
          badge(g, x, geometry.tileY(unit) + radius * 0.6, radius, condition);
          badges++;
        }
      }
    }
    // Without badges it would still be drawn with each frame.
    setVisible(badges > 0);
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
