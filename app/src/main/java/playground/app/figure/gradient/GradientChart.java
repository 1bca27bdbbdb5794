package playground.app.figure.gradient;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.app.figure.Argb;
import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.figure.Ticks;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.inspection.GradientFactors;
import playground.model.inspection.GradientFlow;
import playground.model.training.history.RunHistory;

/**
 * Draws ‖∂L/∂W‖ of each layer, a row a layer, first layer on top: its number, a bar on a
 * logarithmic scale, a strip of colours for the epochs up to now, and, where they are wanted, the
 * factors that made the gradient.
 */
public final class GradientChart {
  private static final String A_NUMBER = "8.8×10⁻¹⁰";

  /** What the bars show, in brief. */
  private static final String NORM = "‖∂L/∂W‖";

  private final GradientStrip strip = new GradientStrip();
  private @Nullable GradientLayout layout;
  private int depth;
  private List<Caption> captions = List.of();

  /**
   * Draws the chart anew over the whole of a surface, which is empty.
   *
   * @param marks the lines across the history
   * @param factors the factors to show beside the history; null for none
   */
  public void draw(
      Surface g,
      double width,
      double height,
      GradientFlow flow,
      RunHistory history,
      StripMarks marks,
      @Nullable GradientFactors factors,
      GradientWords words,
      Ink ink,
      double fontSize) {
    layout = null;
    captions = List.of();
    if (width < 100 || height < 24) {
      return;
    }
    depth = flow.depth();
    // Without hidden layers there are no factors.
    boolean showsFactors =
        factors != null && factors.hiddenLayers() > 0 && factors.hiddenLayers() == depth - 1;
    GradientLayout now = layout(g, width, height, flow, words, showsFactors, fontSize);
    layout = now;
    Captions writing = new Captions(g);
    rows(g, now, ink);
    if (now.hasAxes()) {
      axes(g, writing, now, words, ink);
    }
    for (int layer = 0; layer < depth; layer++) {
      bar(g, now, layer, flow.norm(layer), ink);
      if (now.isLabelled(layer, depth)) {
        name(writing, now, layer, flow.norm(layer), words, ink);
      }
    }
    if (now.strip().width() > 0) {
      strip.draw(g, writing, now, depth, history, marks, words, ink);
    }
    if (showsFactors) {
      FactorColumns.draw(g, writing, now, factors, words, ink);
    }
    captions = writing.written();
  }

  private GradientLayout layout(
      Surface g,
      double width,
      double height,
      GradientFlow flow,
      GradientWords words,
      boolean showsFactors,
      double fontSize) {
    double numbers = g.width(A_NUMBER, 1);
    double names = Math.max(g.width(words.output(), 1), g.width("88", 1));
    for (int layer = 0; layer < depth; layer++) {
      numbers = Math.max(numbers, g.width(Numbers.format(flow.norm(layer), 2), 1));
    }
    return GradientLayout.of(
        width, height, depth, fontSize, names, g.width(words.layer(), 1), numbers, showsFactors);
  }

  /** Every other row has a ground, which leads the eye from the number to the strip. */
  private void rows(Surface g, GradientLayout now, Ink ink) {
    if (now.row() < 8) {
      return;
    }
    double right = Math.max(now.bars().end(), Math.max(now.strip().end(), now.factors().end()));
    int ground = Argb.withOpacity(ink.grid(), 0.35);
    for (int layer = 0; layer < depth; layer += 2) {
      g.rectangle(0, now.top() + layer * now.row(), right, now.row(), ground);
    }
  }

  private static void bar(Surface g, GradientLayout now, int layer, double norm, Ink ink) {
    double thickness = Math.clamp(now.row() * 0.72, 1, 22);
    double length = Math.max(1, HeatScale.fraction(norm) * now.bars().width());
    double x = now.bars().x();
    double top = now.middle(layer) - thickness / 2;
    // A rectangle in a larger one: drawing an outline takes many times as long.
    g.rectangle(x - 0.25, top - 0.25, length + 0.5, thickness + 0.5, ink.muted());
    g.rectangle(x + 0.25, top + 0.25, length - 0.5, thickness - 0.5, HeatScale.color(norm));
    if (HeatScale.isAbove(norm) || HeatScale.isBelow(norm)) {
      offScale(g, now, layer, HeatScale.isAbove(norm), ink);
    }
  }

  /** An arrow beyond the end of the axis; the number beside it tells how far. */
  private static void offScale(Surface g, GradientLayout now, int layer, boolean above, Ink ink) {
    double side = Math.clamp(now.row() * 0.5, 3, now.letters() * 0.8);
    double y = now.middle(layer);
    double x = now.bars().x() + (above ? now.bars().width() + 2 : 2 + side);
    double point = above ? x + side * 0.7 : x - side * 0.7;
    Pen pen = Pen.of(ink.text(), 1.6);
    g.line(x, y - side / 2, point, y, pen);
    g.line(x, y + side / 2, point, y, pen);
  }

  /** The layer's name and its number, side by side before its bar. */
  private void name(
      Captions writing, GradientLayout now, int layer, double norm, GradientWords words, Ink ink) {
    double middle = now.captionMiddle(layer);
    double letters = now.rowLetters();
    writing.write(
        words.ofLayer(layer, depth), now.names(), middle, Alignment.RIGHT, letters, ink.muted());
    writing.write(
        Numbers.format(norm, 2), now.numbers(), middle, Alignment.RIGHT, letters, ink.text());
  }

  private static void axes(
      Surface g, Captions writing, GradientLayout now, GradientWords words, Ink ink) {
    double letters = now.letters();
    double title = now.titleLine();
    writing.write(words.layer(), now.names(), title, Alignment.RIGHT, letters, ink.muted());
    double right = now.bars().end() + letters;
    for (String norm : List.of(words.norm(), NORM)) {
      if (writing.writeIfFree(
          norm,
          now.names() + 1.5 * letters,
          title,
          Alignment.LEFT,
          letters,
          ink.muted(),
          0,
          right)) {
        break;
      }
    }
    int count = (int) Math.max(2, now.bars().width() / (3.4 * letters));
    for (int exponent : Ticks.exponents(HeatScale.LOWEST, HeatScale.HIGHEST, count)) {
      double fraction = (exponent - HeatScale.LOWEST) / (HeatScale.HIGHEST - HeatScale.LOWEST);
      double x = Math.round(now.bars().x() + now.bars().width() * fraction) + 0.5;
      g.line(x, now.top(), x, now.bottom(), Pen.of(ink.grid(), 1));
      writing.writeIfFree(
          Numbers.powerOfTen(exponent),
          x,
          now.axisLine(),
          Alignment.CENTER,
          letters,
          ink.muted(),
          0,
          right);
    }
  }

  /** What of the latest drawing is at a place, if anything. */
  public Optional<GradientPart> partAt(double x, double y, RunHistory history) {
    GradientLayout now = layout;
    if (now == null || y < now.top() || y >= now.bottom()) {
      return Optional.empty();
    }
    int layer = Math.min(depth - 1, (int) ((y - now.top()) / now.row()));
    if (now.strip().contains(x)) {
      return Optional.of(new GradientPart.Then(layer, GradientStrip.bucketAt(now, x, history)));
    }
    int column = FactorColumns.columnAt(now, x);
    if (column >= 0 && layer < depth - 1) {
      return Optional.of(new GradientPart.Factor(layer, GradientFactor.values()[column]));
    }
    return x < now.bars().end() ? Optional.of(new GradientPart.Now(layer)) : Optional.empty();
  }

  /** What the latest drawing wrote, the labels of marks apart. */
  public List<Caption> captions() {
    return captions;
  }
}
