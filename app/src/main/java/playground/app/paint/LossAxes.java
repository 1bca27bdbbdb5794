package playground.app.paint;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.text.Numbers;

/** Where losses and epochs are in a chart, linear or logarithmic, and its grid. */
final class LossAxes {
  static final double LEFT = 52;
  static final double BOTTOM = 20;
  static final double TOP = 6;
  static final double RIGHT = 10;

  /** Losses below are drawn at the foot of a logarithmic chart. */
  private static final double LEAST_LOG = -12;

  private final double width;
  private final double height;
  private final boolean logarithmic;
  private final double low;
  private final double high;
  private final long epochs;

  /** Axes that reach as far as {@code range}; linear ones begin at 0. */
  LossAxes(double width, double height, boolean logarithmic, LossRange range) {
    this.width = width;
    this.height = height;
    this.logarithmic = logarithmic;
    epochs = range.epochs();
    double top = range.most() == 0 ? 1 : range.most();
    if (logarithmic) {
      low = Math.floor(Math.max(LEAST_LOG, Math.log10(Math.max(range.least(), 1e-300))));
      high = Math.max(low + 1, Math.ceil(Math.log10(top)));
    } else {
      low = 0;
      high = Math.min(top * 1.05, Double.MAX_VALUE);
    }
  }

  /** Whether there is room for a chart. */
  static boolean fit(double width, double height) {
    return width >= LEFT + 40 && height >= BOTTOM + 30;
  }

  void draw(GraphicsContext g, Ink ink, double fontSize) {
    g.setFont(Font.font(fontSize * 0.85));
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
      String label = logarithmic ? Numbers.powerOfTen((int) level) : Numbers.format(level, 3);
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

  /** A dashed line where something was changed. */
  void mark(GraphicsContext g, List<ChartMark> marks, Ink ink) {
    g.setStroke(ink.muted());
    g.setLineWidth(1);
    g.setLineDashes(3, 3);
    for (ChartMark mark : marks) {
      double x = placeOf(mark);
      g.strokeLine(x, TOP, x, height - BOTTOM);
    }
    g.setLineDashes();
  }

  /**
   * Writes beside each mark what was changed, each label lower than the last, with the ground
   * around its letters: they stay legible over a curve.
   */
  void label(GraphicsContext g, List<ChartMark> marks, Ink ink, double fontSize) {
    // Clear of the dashes: letters that touch the line are hard to read.
    double gap = 7;
    double line = fontSize * 1.05;
    int rows = (int) Math.max(1, (height - BOTTOM - TOP) / line / 2);
    g.setTextBaseline(VPos.TOP);
    g.setFont(Font.font(fontSize * 0.8));
    g.setStroke(ink.ground());
    g.setLineWidth(4);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setFill(ink.text());
    for (int k = 0; k < marks.size(); k++) {
      double x = placeOf(marks.get(k));
      boolean right = x > (LEFT + width) / 2;
      g.setTextAlign(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
      double room = right ? x - LEFT - gap : width - RIGHT - x - gap;
      double at = right ? x - gap : x + gap;
      double y = TOP + k % rows * line;
      g.strokeText(marks.get(k).label(), at, y, room);
      g.fillText(marks.get(k).label(), at, y, room);
    }
  }

  private double placeOf(ChartMark mark) {
    return Math.round(xOf(mark.epoch())) + 0.5;
  }

  double xOf(double epoch) {
    return LEFT + epoch / epochs * (width - LEFT - RIGHT);
  }

  double yOf(double loss) {
    return yOfLevel(logarithmic ? Math.max(low, Math.log10(Math.max(loss, 1e-300))) : loss);
  }

  private double yOfLevel(double level) {
    return height - BOTTOM - (level - low) / (high - low) * (height - BOTTOM - TOP);
  }

  /** The epoch at {@code x}; −1 beside the chart. */
  double epochAt(double x) {
    double share = (x - LEFT) / (width - LEFT - RIGHT);
    return share < -0.02 || share > 1.02 ? -1 : Math.clamp(share, 0, 1) * epochs;
  }
}
