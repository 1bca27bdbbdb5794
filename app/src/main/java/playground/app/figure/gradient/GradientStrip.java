package playground.app.figure.gradient;

import java.util.Arrays;
import java.util.List;
import playground.app.figure.Argb;
import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.ChartMark;
import playground.app.figure.surface.HeatKey;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.training.history.RunHistory;

/**
 * Draws ‖∂L/∂W‖ of each layer over the epochs as colours, in the rows of a {@link GradientChart},
 * and a line where something was changed, and where the epoch is that the window shows.
 */
final class GradientStrip {
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;
  private static final int LABEL_GROUND = Argb.withOpacity(BLACK, 0.72);

  /** Least width of the frame around the epoch that is shown. */
  private static final double FRAME = 7;

  private int[] pixels = new int[0];

  void draw(
      Surface g,
      Captions captions,
      GradientLayout layout,
      int depth,
      RunHistory history,
      StripMarks marks,
      GradientWords words,
      Ink ink) {
    double x = layout.strip().x();
    double width = layout.strip().width();
    double height = layout.bottom() - layout.top();
    fill(depth, history);
    int columns = Math.max(1, history.size());
    g.cells(pixels, RunHistory.BUCKETS, columns, depth, x, layout.top(), width, height);
    mark(g, layout, history, marks.changes());
    marks.shown().ifPresent(epoch -> show(g, layout, history, epoch));
    if (layout.hasAxes()) {
      axes(g, captions, layout, history, words, ink);
    }
  }

  private static void axes(
      Surface g,
      Captions captions,
      GradientLayout layout,
      RunHistory history,
      GradientWords words,
      Ink ink) {
    double left = layout.strip().x();
    double right = layout.strip().end();
    double letters = layout.letters();
    double key = letters * Math.min(1, layout.strip().width() / HeatKey.width(g, letters));
    HeatKey.draw(g, captions, right, layout.titleLine(), key, ink);
    captions.writeIfFree(
        words.history(),
        left,
        layout.titleLine(),
        Alignment.LEFT,
        letters,
        ink.muted(),
        left,
        right);
    long epochs = Math.max(0, (history.size() - 1) * history.epochsPerBucket());
    double axis = layout.axisLine();
    captions.write(Numbers.count(epochs), right, axis, Alignment.RIGHT, letters, ink.muted());
    captions.writeIfFree("0", left, axis, Alignment.LEFT, letters, ink.muted(), left, right);
    captions.writeIfFree(
        words.epoch(),
        (left + right) / 2,
        axis,
        Alignment.CENTER,
        letters,
        ink.muted(),
        left,
        right);
  }

  private void fill(int depth, RunHistory history) {
    if (pixels.length != RunHistory.BUCKETS * depth) {
      pixels = new int[RunHistory.BUCKETS * depth];
    }
    Arrays.fill(pixels, 0);
    int known = -1;
    for (int bucket = 0; bucket < history.size(); bucket++) {
      if (history.layers(bucket) == depth) {
        known = bucket;
      }
      for (int layer = 0; known >= 0 && layer < depth; layer++) {
        pixels[layer * RunHistory.BUCKETS + bucket] = HeatScale.color(history.norm(known, layer));
      }
    }
  }

  /** The bucket at {@code x}. */
  static int bucketAt(GradientLayout layout, double x, RunHistory history) {
    double fraction = (x - layout.strip().x()) / layout.strip().width();
    return Math.clamp((long) (fraction * history.size()), 0, Math.max(0, history.size() - 1));
  }

  /**
   * A line where something was changed, and beside it what; each label higher than the last, for
   * the first layers on top are those to look at.
   */
  private static void mark(
      Surface g, GradientLayout layout, RunHistory history, List<ChartMark> marks) {
    double epochs = Math.max(1, history.size()) * (double) history.epochsPerBucket();
    double x = layout.strip().x();
    double width = layout.strip().width();
    for (ChartMark mark : marks) {
      double at = x + mark.epoch() / epochs * width;
      // White on black, so that it shows on every colour of the scale.
      g.line(at, layout.top(), at, layout.bottom(), Pen.of(BLACK, 3));
      g.line(at, layout.top(), at, layout.bottom(), Pen.of(WHITE, 1));
    }
    double line = layout.letters() * 1.5;
    int rows = (int) Math.max(1, (layout.bottom() - layout.top()) / line);
    for (int k = 0; k < marks.size(); k++) {
      double at = x + marks.get(k).epoch() / epochs * width;
      double y = layout.bottom() - (k % rows + 1) * line;
      label(g, layout, marks.get(k).label(), at, y, line);
    }
  }

  /** A frame around the colours of {@code epoch}: a line is where something was changed. */
  private static void show(Surface g, GradientLayout layout, RunHistory history, long epoch) {
    int buckets = Math.max(1, history.size());
    double column = layout.strip().width() / buckets;
    long bucket = Math.min(epoch / history.epochsPerBucket(), buckets - 1);
    double middle = layout.strip().x() + (bucket + 0.5) * column;
    double half = Math.max(FRAME, column) / 2;
    frame(g, layout, middle - half, middle + half, Pen.of(BLACK, 3.5));
    frame(g, layout, middle - half, middle + half, Pen.of(WHITE, 1.5));
  }

  private static void frame(Surface g, GradientLayout layout, double left, double right, Pen pen) {
    double top = layout.top() + 1;
    double bottom = layout.bottom() - 1;
    double[] xs = {left, right, right, left, left};
    double[] ys = {top, top, bottom, bottom, top};
    g.polyline(xs, ys, xs.length, pen);
  }

  private static void label(
      Surface g, GradientLayout layout, String label, double at, double y, double height) {
    double left = layout.strip().x();
    double right = layout.strip().end();
    boolean before = at > (left + right) / 2;
    double room = (before ? at - left : right - at) - 10;
    double letters = layout.letters() * 0.94;
    double width = Math.min(room, g.width(label, letters));
    double x = before ? at - 6 - width : at + 6;
    g.rectangle(x - 3, y + 1, width + 6, height - 1, LABEL_GROUND);
    g.text(label, x, y + height / 2, letters, width, WHITE);
  }
}
