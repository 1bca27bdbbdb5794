package playground.app.figure.loss;

import java.util.List;
import playground.app.figure.Ink;
import playground.app.figure.Ticks;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.ChartMark;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;

/** Where losses and epochs are in a chart, linear or logarithmic, and its grid. */
final class LossAxes {
  private static final double RIGHT = 10;

  /** Height of the letters, of the window's font size. */
  private static final double LETTERS = 0.85;

  /** What the widest of the usual labels needs, in letters. */
  private static final String A_LEVEL = "0.0005";

  /** Losses below are drawn at the foot of a logarithmic chart. */
  private static final double LEAST_LOG = -12;

  private final double width;
  private final double height;
  private final boolean logarithmic;
  private final double low;
  private final double high;
  private final long epochs;
  private final double letters;
  private final double left;
  private final double top;
  private final double bottom;
  private List<Caption> captions = List.of();

  /** Axes that reach as far as {@code range}; linear ones begin at 0. */
  LossAxes(
      Surface g,
      double width,
      double height,
      boolean logarithmic,
      LossRange range,
      double fontSize) {
    letters = fontSize * LETTERS;
    left = g.width(A_LEVEL, letters) + 14;
    top = letters * 0.6;
    bottom = 2.4 * letters;
    this.width = width;
    this.height = height;
    this.logarithmic = logarithmic;
    epochs = range.epochs();
    double most = range.most() == 0 ? 1 : range.most();
    if (logarithmic) {
      low = Math.floor(Math.max(LEAST_LOG, Math.log10(Math.max(range.least(), 1e-300))));
      high = Math.max(low + 1, Math.ceil(Math.log10(most)));
    } else {
      low = 0;
      high = Math.min(most * 1.05, Double.MAX_VALUE);
    }
  }

  /** Whether there is room for a chart. */
  static boolean fit(double width, double height, double fontSize) {
    return width >= 7 * fontSize && height >= 4 * fontSize;
  }

  /**
   * Draws the grid and what its lines stand for.
   *
   * @param epoch what the epochs' axis is called
   */
  void draw(Surface g, String epoch, Ink ink) {
    Captions writing = new Captions(g);
    Pen grid = Pen.of(ink.grid(), 1);
    for (double level : levels()) {
      double y = Math.round(yOfLevel(level)) + 0.5;
      g.line(left, y, width - RIGHT, y, grid);
      String label = logarithmic ? Numbers.powerOfTen((int) level) : Numbers.format(level, 3);
      double fitting = Math.min(1, (left - 8) / g.width(label, letters));
      writing.write(label, left - 6, y, Alignment.RIGHT, letters * fitting, ink.muted());
    }
    int columns = (int) Math.max(2, (width - left - RIGHT) / (10 * letters));
    double axis = height - bottom / 2;
    List<Double> ticks =
        Ticks.linear(0, epochs, columns).stream().filter(tick -> tick == Math.rint(tick)).toList();
    for (double tick : ticks) {
      String label = Numbers.count((long) tick);
      double half = g.width(label, letters) / 2;
      double x = Math.min(xOf(tick), width - half - 1);
      writing.writeIfFree(label, x, axis, Alignment.CENTER, letters, ink.muted(), 0, width);
    }
    nameEpochs(writing, epoch, ticks, axis, ink);
    captions = writing.written();
  }

  /** What has a line: as many as are easily read, and at least two, which make a scale. */
  private List<Double> levels() {
    int rows = (int) Math.max(2, (height - bottom - top) / (2.8 * letters));
    List<Double> levels = levels(rows);
    // Round numbers can be too far apart for a second one.
    for (int more = rows + 1; levels.size() < 2 && more <= 2 * rows; more++) {
      levels = levels(more);
    }
    return levels;
  }

  private List<Double> levels(int count) {
    return logarithmic
        ? Ticks.exponents(low, high, count).stream().map(Integer::doubleValue).toList()
        : Ticks.linear(low, high, count);
  }

  /** Between the last two numbers where there is room, or else between others. */
  private void nameEpochs(
      Captions writing, String epoch, List<Double> ticks, double axis, Ink ink) {
    for (int k = ticks.size() - 1; k > 0; k--) {
      double x = xOf((ticks.get(k - 1) + ticks.get(k)) / 2);
      if (writing.writeIfFree(
          epoch, x, axis, Alignment.CENTER, letters, ink.muted(), left, width)) {
        return;
      }
    }
  }

  /** A line where the epoch is that the window shows. */
  void show(Surface g, long epoch, Ink ink) {
    double x = Math.round(xOf(epoch)) + 0.5;
    g.line(x, top, x, height - bottom, Pen.of(ink.text(), 1.5));
  }

  /** How many epochs they span. */
  long epochs() {
    return epochs;
  }

  /** What the axes say. */
  List<Caption> captions() {
    return captions;
  }

  /** A dashed line where something was changed. */
  void mark(Surface g, List<ChartMark> marks, Ink ink) {
    Pen dashes = Pen.of(ink.muted(), 1).dashed(List.of(3.0, 3.0));
    for (ChartMark mark : marks) {
      double x = placeOf(mark);
      g.line(x, top, x, height - bottom, dashes);
    }
  }

  /**
   * Writes beside each mark what was changed, each label lower than the last, with the ground
   * around its letters: they stay legible over a curve.
   */
  void label(Surface g, List<ChartMark> marks, Ink ink, double fontSize) {
    // Clear of the dashes: letters that touch the line are hard to read.
    double gap = 7;
    double line = fontSize * 1.05;
    int rows = (int) Math.max(1, (height - bottom - top) / line / 2);
    double size = fontSize * 0.8;
    for (int k = 0; k < marks.size(); k++) {
      double x = placeOf(marks.get(k));
      boolean right = x > (left + width) / 2;
      String label = marks.get(k).label();
      double room = right ? x - left - gap : width - RIGHT - x - gap;
      double at = right ? x - gap - Math.min(room, g.width(label, size)) : x + gap;
      double middle = top + k % rows * line + size * 0.6;
      g.halo(label, at, middle, size, room, ink.ground());
      g.text(label, at, middle, size, room, ink.text());
    }
  }

  private double placeOf(ChartMark mark) {
    return Math.round(xOf(mark.epoch())) + 0.5;
  }

  double xOf(double epoch) {
    return left + epoch / epochs * (width - left - RIGHT);
  }

  double yOf(double loss) {
    return yOfLevel(logarithmic ? Math.max(low, Math.log10(Math.max(loss, 1e-300))) : loss);
  }

  /** As {@link #yOf}, at the upper edge for losses above it. */
  double yWithin(double loss) {
    return Math.max(top, yOf(loss));
  }

  private double yOfLevel(double level) {
    return yAt((level - low) / (high - low));
  }

  /** The height at {@code fraction} of the chart, from 0 at its foot to 1. */
  double yAt(double fraction) {
    return height - bottom - fraction * (height - bottom - top);
  }

  /** The epoch at {@code x}; −1 beside the chart. */
  double epochAt(double x) {
    double fraction = (x - left) / (width - left - RIGHT);
    return fraction < -0.02 || fraction > 1.02 ? -1 : Math.clamp(fraction, 0, 1) * epochs;
  }
}
