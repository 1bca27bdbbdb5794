package playground.app.figure.diagram;

import playground.app.figure.Mark;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.NeuronHealth.Condition;

/**
 * Badges on the tiles of units that no longer learn: a cross where dead, a flat line where
 * saturated.
 */
public final class HealthMarks {
  private static final int DEAD = 0xffcf222e;
  private static final int SATURATED = 0xffbc5b00;
  private static final int WHITE = 0xffffffff;

  private HealthMarks() {}

  /**
   * Draws them.
   *
   * @param saturated whether saturated units get a badge too: those of a network that has learned
   *     often are
   * @return how many there are
   */
  public static int draw(
      Surface g, NeuronHealth health, boolean saturated, NetworkGeometry geometry) {
    int badges = 0;
    double radius = Math.clamp(geometry.tile() / 5, 5, 9);
    for (int layer = 0; layer < health.depth(); layer++) {
      for (int unit = 0; unit < health.units(layer); unit++) {
        Condition condition = health.of(layer, unit);
        if (condition == Condition.DEAD || saturated && condition == Condition.SATURATED) {
          double x = geometry.tileX(layer) + geometry.tile() - radius * 0.6;
          badge(g, x, geometry.tileY(unit) + radius * 0.6, radius, condition);
          badges++;
        }
      }
    }
    return badges;
  }

  private static void badge(Surface g, double x, double y, double radius, Condition condition) {
    boolean dead = condition == Condition.DEAD;
    Pen pen = Pen.of(WHITE, Math.max(1.4, radius / 4)).rounded();
    g.mark(Mark.DISC, x, y, radius, dead ? DEAD : SATURATED, pen);
    double reach = radius * 0.45;
    if (dead) {
      g.line(x - reach, y - reach, x + reach, y + reach, pen);
      g.line(x - reach, y + reach, x + reach, y - reach, pen);
    } else {
      g.line(x - reach * 1.2, y, x + reach * 1.2, y, pen);
    }
  }
}
