package playground.app.paint;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.text.Numbers;
import playground.model.training.RunHistory;

/**
 * Draws training and test loss over the epochs, linear or logarithmic.
 *
 * <p>A bucket's smallest and largest loss are both drawn, so that spikes show at any width.
 */
public final class LossChart {
  private static final double LEFT = 52;
  private static final double BOTTOM = 20;
  private static final double TOP = 6;
  private static final double RIGHT = 10;

  /** Losses below are drawn at the foot of a logarithmic chart. */
  private static final double LEAST_LOG = -12;

  private final double[] xs = new double[2 * RunHistory.BUCKETS];
  private final double[] ys = new double[2 * RunHistory.BUCKETS];

  private double width;
  private double height;
  private boolean logarithmic;
  private double low;
  private double high;
  private long epochs = 1;

  /** Draws the chart anew over the whole of a canvas. */
  public void draw(
      GraphicsContext g,
      double canvasWidth,
      double canvasHeight,
      RunHistory history,
      boolean logScale,
      Ink ink,
      double fontSize) {
    width = canvasWidth;
    height = canvasHeight;
    logarithmic = logScale;
    epochs = Math.max(1, (history.size() - 1) * history.epochsPerBucket());
    g.clearRect(0, 0, width, height);
    if (width < LEFT + 40 || height < BOTTOM + 30) {
      return;
    }
    fitVertically(history);
    g.setFont(Font.font(fontSize * 0.85));
    grid(g, ink, fontSize);
    curve(g, history, history::leastTest, history::mostTest, ink.test());
    curve(g, history, history::leastTrain, history::mostTrain, ink.train());
  }

  private void fitVertically(RunHistory history) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int k = 0; k < history.size(); k++) {
      least = smallest(least, history.leastTrain(k), history.leastTest(k));
      most = Math.max(most, -smallest(0, -history.mostTrain(k), -history.mostTest(k)));
    }
    if (most == 0) {
      most = 1;
    }
    if (logarithmic) {
      low = Math.floor(Math.max(LEAST_LOG, Math.log10(Math.max(least, 1e-300))));
      high = Math.max(low + 1, Math.ceil(Math.log10(most)));
    } else {
      low = 0;
      high = most * 1.05;
    }
  }

  private static double smallest(double a, double b, double c) {
    double first = Double.isNaN(b) ? a : Math.min(a, b);
    return Double.isNaN(c) ? first : Math.min(first, c);
  }

  private void grid(GraphicsContext g, Ink ink, double fontSize) {
    g.setLineWidth(1);
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    int rows = (int) Math.max(2, (height - BOTTOM - TOP) / (2.4 * fontSize));
    List<Double> levels =
        logarithmic
            ? Ticks.exponents(low, high, rows).stream().map(Integer::doubleValue).toList()
            : Ticks.linear(low, high, rows);
    for (double level : levels) {
      double y = Math.round(yOfLevel(level)) + 0.5;
      g.setStroke(ink.grid());
      g.strokeLine(LEFT, y, width - RIGHT, y);
      g.setFill(ink.muted());
      String label = Numbers.format(logarithmic ? Math.pow(10, level) : level, 3);
      g.fillText(label, LEFT - 6, y);
    }
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.CENTER);
    int columns = (int) Math.max(2, (width - LEFT - RIGHT) / (9 * fontSize));
    for (double epoch : Ticks.linear(0, epochs, columns)) {
      if (epoch == Math.rint(epoch)) {
        double x = Math.min(xOf(epoch), width - RIGHT - 12);
        g.fillText(Numbers.count((long) epoch), x, height - BOTTOM + 4);
      }
    }
  }

  private void curve(
      GraphicsContext g,
      RunHistory history,
      IntToDoubleFunction least,
      IntToDoubleFunction most,
      Color color) {
    int count = 0;
    for (int k = 0; k < history.size(); k++) {
      double low = least.applyAsDouble(k);
      if (!Double.isNaN(low)) {
        double x = xOf((double) k * history.epochsPerBucket());
        xs[count] = x;
        ys[count++] = yOf(most.applyAsDouble(k));
        xs[count] = x;
        ys[count++] = yOf(low);
      }
    }
    g.setStroke(color);
    g.setLineWidth(1.8);
    g.strokePolyline(xs, ys, count);
  }

  private double xOf(double epoch) {
    return LEFT + epoch / epochs * (width - LEFT - RIGHT);
  }

  private double yOf(double loss) {
    return yOfLevel(logarithmic ? Math.max(low, Math.log10(Math.max(loss, 1e-300))) : loss);
  }

  private double yOfLevel(double level) {
    return height - BOTTOM - (level - low) / (high - low) * (height - BOTTOM - TOP);
  }

  /** The bucket of the latest drawing at {@code x}, or −1 where there is none. */
  public int bucketAt(double x, RunHistory history) {
    double share = (x - LEFT) / (width - LEFT - RIGHT);
    int bucket = (int) Math.round(share * epochs / history.epochsPerBucket());
    return share < -0.02 || share > 1.02 || history.size() == 0
        ? -1
        : Math.clamp(bucket, 0, history.size() - 1);
  }
}
