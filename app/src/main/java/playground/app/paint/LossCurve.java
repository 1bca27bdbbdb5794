package playground.app.paint;

import java.util.function.IntToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import playground.model.training.RunHistory;

/**
 * Draws a loss over the epochs. A bucket's smallest and largest loss are both drawn, so that spikes
 * show at any width.
 */
final class LossCurve {
  private final double[] xs = new double[2 * RunHistory.BUCKETS];
  private final double[] ys = new double[2 * RunHistory.BUCKETS];

  void draw(
      GraphicsContext g,
      LossAxes axes,
      RunHistory history,
      IntToDoubleFunction least,
      IntToDoubleFunction most,
      Color color) {
    int count = 0;
    for (int k = 0; k < history.size(); k++) {
      double low = least.applyAsDouble(k);
      if (!Double.isNaN(low)) {
        double x = axes.xOf((double) k * history.epochsPerBucket());
        xs[count] = x;
        ys[count++] = axes.yOf(most.applyAsDouble(k));
        xs[count] = x;
        ys[count++] = axes.yOf(low);
      }
    }
    g.setStroke(color);
    g.setLineWidth(1.8);
    g.strokePolyline(xs, ys, count);
  }
}
