package playground.app.view.network;

import java.util.Objects;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.diagram.HealthMarks;
import playground.model.inspection.NeuronHealth;

/**
 * Badges on the tiles of units that no longer learn: a cross where dead, a flat line where
 * saturated.
 */
final class HealthBadges extends Canvas {
  private final CanvasSurface surface = new CanvasSurface(this);
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
    surface.clear();
    int badges = health == null ? 0 : HealthMarks.draw(surface, health, saturated, geometry);
    // Without badges it would still be drawn with each frame.
    setVisible(badges > 0);
  }
}
