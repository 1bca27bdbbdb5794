package playground.app.paint;

import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.text.Numbers;
import playground.model.inspection.Histogram;

/** Draws a histogram: bars from a line up, the values at its ends and middle below. */
public final class HistogramChart {
  private HistogramChart() {}

  /**
   * Draws over the whole of a canvas.
   *
   * @param label writes a place on the axis
   */
  public static void draw(
      GraphicsContext g,
      double width,
      double height,
      Histogram histogram,
      DoubleFunction<String> label,
      Color color,
      Ink ink,
      double fontSize) {
    g.clearRect(0, 0, width, height);
    double font = fontSize * 0.85;
    double bottom = height - 1.8 * font;
    int most = 1;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      most = Math.max(most, histogram.count(bin));
    }
    double bar = width / histogram.bins();
    g.setFill(color);
    for (int bin = 0; bin < histogram.bins(); bin++) {
      if (histogram.count(bin) > 0) {
        double size = Math.max(1, (bottom - 2) * histogram.count(bin) / most);
        g.fillRect(bin * bar + 0.5, bottom - size, Math.max(1, bar - 1), size);
      }
    }
    g.setStroke(ink.grid());
    g.setLineWidth(1);
    g.strokeLine(0, Math.round(bottom) + 0.5, width, Math.round(bottom) + 0.5);
    g.setFont(Font.font(font));
    g.setFill(ink.muted());
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(label.apply(histogram.least()), 0, bottom + 4);
    g.setTextAlign(TextAlignment.CENTER);
    double middle = (histogram.least() + histogram.most()) / 2;
    g.fillText(label.apply(middle), width / 2, bottom + 4);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(label.apply(histogram.most()), width, bottom + 4);
  }

  /** A place on an axis of values. */
  public static String value(double place) {
    return Numbers.format(place, 2);
  }

  /** A place on an axis of powers of ten. */
  public static String power(double place) {
    return Numbers.format(Math.pow(10, place), 1);
  }
}
