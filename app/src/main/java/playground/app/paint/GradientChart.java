package playground.app.paint;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import playground.app.text.Numbers;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.GradientLadder;
import playground.model.training.RunHistory;

/**
 * Draws ‖∂L/∂W‖ of each layer, a row a layer, first layer on top: its number, a bar on a
 * logarithmic scale for now, and a strip of colours for the epochs up to now. In place of the strip
 * it can show the factors that made the gradient.
 */
public final class GradientChart {
  /** Height of the letters, of the window's font size. */
  static final double LETTERS = 0.85;

  private static final double LABEL = 26;
  private static final double NUMBER = 62;
  private static final double BOTTOM = 20;
  private static final double GAP = 10;
  private static final Color LABEL_GROUND = Color.rgb(0, 0, 0, 0.72);

  private int[] strip = new int[0];
  private PixelImage stripImage = new PixelImage(1, 1);

  /**
   * Draws the chart anew over the whole of a canvas.
   *
   * @param marks what was changed when, for lines across the history
   * @param ladder the factors to show in place of the history; null for the history
   */
  public void draw(
      GraphicsContext g,
      double width,
      double height,
      GradientFlow flow,
      RunHistory history,
      List<ChartMark> marks,
      @Nullable GradientLadder ladder,
      Ink ink,
      double fontSize) {
    g.clearRect(0, 0, width, height);
    if (width < LABEL + NUMBER + 20 || height < 40) {
      return;
    }
    double room = width - LABEL - NUMBER - GAP;
    // Where it is narrow, there is no room for what stands beside the bars.
    double bars = room < 110 ? room : Math.max(60, room * 0.42);
    double stripX = LABEL + bars + NUMBER + GAP;
    double row = (height - BOTTOM) / flow.depth();
    g.setFont(Font.font(fontSize * LETTERS));
    scale(g, bars, height, ink, fontSize);
    double nextLabel = 0;
    g.setTextBaseline(VPos.CENTER);
    for (int layer = 0; layer < flow.depth(); layer++) {
      double top = layer * row;
      double middle = top + row / 2;
      double norm = flow.norm(layer);
      Color color = color(norm);
      double thickness = Math.max(1, Math.min(row * 0.72, 22));
      double length = Math.max(1, HeatScale.share(norm) * bars);
      // A rectangle in a larger one: drawing an outline takes many times as long.
      g.setFill(ink.muted());
      g.fillRect(LABEL - 0.25, middle - thickness / 2 - 0.25, length + 0.5, thickness + 0.5);
      g.setFill(color);
      g.fillRect(LABEL + 0.25, middle - thickness / 2 + 0.25, length - 0.5, thickness - 0.5);
      // Where the chart is lower than a line of text, the last line counts.
      double place = Math.min(Math.max(middle, fontSize / 2), height - BOTTOM - fontSize / 2);
      boolean last = layer == flow.depth() - 1;
      double roomForLast = height - BOTTOM - fontSize * 1.6;
      if (last || place >= nextLabel && place <= roomForLast) {
        nextLabel = place + fontSize * 1.15;
        g.setFill(ink.text());
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(Integer.toString(layer + 1), LABEL - 6, place);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(Numbers.format(norm, 2), LABEL + bars + 6, place);
      }
    }
    // Without hidden layers there are no factors, and the history stays.
    if (ladder != null && ladder.rungs() > 0 && ladder.rungs() == flow.depth() - 1) {
      LadderColumns.draw(
          g, stripX, width - stripX - 8, row, height - BOTTOM, ladder, ink, fontSize);
      return;
    }
    strip(g, stripX, width - stripX - 8, height - BOTTOM, flow.depth(), history, ink);
    mark(g, stripX, width - stripX - 8, height - BOTTOM, history, marks, fontSize);
  }

  private static Color color(double norm) {
    int argb = HeatScale.color(norm);
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  private static void scale(
      GraphicsContext g, double bars, double height, Ink ink, double fontSize) {
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.CENTER);
    int count = (int) Math.max(2, bars / (4 * fontSize));
    for (int exponent : Ticks.exponents(HeatScale.LOWEST, HeatScale.HIGHEST, count)) {
      double x =
          Math.round(
                  LABEL
                      + bars
                          * (exponent - HeatScale.LOWEST)
                          / (HeatScale.HIGHEST - HeatScale.LOWEST))
              + 0.5;
      g.setStroke(ink.grid());
      g.setLineWidth(1);
      g.strokeLine(x, 0, x, height - BOTTOM);
      g.setFill(ink.muted());
      g.fillText(Numbers.powerOfTen(exponent), x, height - BOTTOM + 4);
    }
  }

  /**
   * A line where something was changed, and beside it what; each label higher than the last, for
   * the first layers on top are those to look at.
   */
  private static void mark(
      GraphicsContext g,
      double x,
      double width,
      double height,
      RunHistory history,
      List<ChartMark> marks,
      double fontSize) {
    double epochs = Math.max(1, history.size()) * (double) history.epochsPerBucket();
    for (ChartMark mark : marks) {
      double at = x + mark.epoch() / epochs * width;
      // White on black, so that it shows on every colour of the scale.
      g.setStroke(Color.BLACK);
      g.setLineWidth(3);
      g.strokeLine(at, 0, at, height);
      g.setStroke(Color.WHITE);
      g.setLineWidth(1);
      g.strokeLine(at, 0, at, height);
    }
    double line = fontSize * 1.3;
    int rows = (int) Math.max(1, height / line);
    g.setFont(Font.font(fontSize * 0.8));
    for (int k = 0; k < marks.size(); k++) {
      double at = x + marks.get(k).epoch() / epochs * width;
      double y = height - (k % rows + 1) * line;
      label(g, marks.get(k).label(), at, x, x + width, y, line);
    }
  }

  private static void label(
      GraphicsContext g,
      String label,
      double at,
      double left,
      double right,
      double y,
      double height) {
    Text measured = new Text(label);
    measured.setFont(g.getFont());
    boolean before = at > (left + right) / 2;
    double room = (before ? at - left : right - at) - 10;
    double width = Math.min(room, measured.getLayoutBounds().getWidth());
    double x = before ? at - 6 - width : at + 6;
    g.setFill(LABEL_GROUND);
    g.fillRect(x - 3, y + 1, width + 6, height - 1);
    g.setFill(Color.WHITE);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(label, x, y + height / 2, width);
  }

  private void strip(
      GraphicsContext g,
      double x,
      double width,
      double height,
      int depth,
      RunHistory history,
      Ink ink) {
    int columns = Math.max(1, history.size());
    if (width < 20) {
      return;
    }
    if (!stripImage.hasSize(RunHistory.BUCKETS, depth)) {
      stripImage = new PixelImage(RunHistory.BUCKETS, depth);
      strip = new int[RunHistory.BUCKETS * depth];
    }
    Arrays.fill(strip, 0);
    int known = -1;
    for (int bucket = 0; bucket < history.size(); bucket++) {
      if (history.layers(bucket) == depth) {
        known = bucket;
      }
      for (int layer = 0; known >= 0 && layer < depth; layer++) {
        strip[layer * RunHistory.BUCKETS + bucket] = HeatScale.color(history.norm(known, layer));
      }
    }
    stripImage.set(strip);
    g.setImageSmoothing(false);
    g.drawImage(stripImage.image(), 0, 0, columns, depth, x, 0, width, height);
    g.setTextBaseline(VPos.TOP);
    g.setFill(ink.muted());
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText("0", x, height + 4);
    g.setTextAlign(TextAlignment.RIGHT);
    long epochs = Math.max(0, (history.size() - 1) * history.epochsPerBucket());
    g.fillText(Numbers.count(epochs), x + width, height + 4);
  }
}
