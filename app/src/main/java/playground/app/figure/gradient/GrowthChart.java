package playground.app.figure.gradient;

import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.NormGrowth;

/**
 * Draws how the norms of a layer's gradient grew over the last steps before training broke: a row a
 * layer, a cell a step, darker to brighter over the powers of ten that occur; first and last norm
 * beside it. The layer that broke is marked.
 */
public final class GrowthChart {
  private static final int BROKEN = 0xffcf222e;
  private static final int MOST_ROWS = 9;

  /** Room for a layer's first and last norm, in sizes of letters. */
  private static final double NUMBERS = 13;

  private final Surface g;
  private final Captions captions;
  private final Ink ink;
  private final double fontSize;
  private final double letters;

  /** Draws on {@code surface} with letters of the window's size. */
  public GrowthChart(Surface surface, Ink ink, double fontSize) {
    g = surface;
    captions = new Captions(surface);
    this.ink = ink;
    this.fontSize = fontSize;
    letters = fontSize * 0.85;
  }

  /** Height that shows every row with its numbers. */
  public static double height(Divergence divergence, double fontSize) {
    return Math.min(divergence.depth(), MOST_ROWS) * fontSize * 1.35 + fontSize * 1.6;
  }

  /** Draws over a width and a height. */
  public void draw(
      double width, double height, Divergence divergence, String stepsLabel, String outputLabel) {
    NormGrowth growth = divergence.growth();
    double label = Math.max(2.2 * letters, g.width(outputLabel, letters) + 8);
    double bottom = height - 1.6 * fontSize;
    double row = bottom / growth.depth();
    double cells = width - label - NUMBERS * letters;
    double cell = cells / growth.steps();
    double[] span = span(growth);
    double nextText = 0;
    for (int layer = 0; layer < growth.depth(); layer++) {
      double top = layer * row;
      boolean broken = layer == divergence.layer();
      for (int step = 0; step < growth.steps(); step++) {
        int argb = color(growth.gradients(step, layer), span);
        double left = label + step * cell;
        g.rectangle(left, top + 1, Math.max(1, cell - 1), Math.max(1, row - 1.5), argb);
      }
      if (broken) {
        frame(label, top + 1, cells - 1, Math.max(2, row - 2));
      }
      double middle = Math.max(top + row / 2, letters * 0.6);
      if (middle >= nextText || broken) {
        nextText = middle + letters * 1.2;
        String name = layer == growth.depth() - 1 ? outputLabel : Integer.toString(layer + 1);
        int argb = broken ? BROKEN : ink.text();
        captions.write(name, label - 6, middle, Alignment.RIGHT, letters, argb);
        String norms =
            Numbers.format(growth.gradients(0, layer), 2)
                + " → "
                + Numbers.format(growth.gradients(growth.steps() - 1, layer), 2);
        captions.write(norms, label + cells + 6, middle, Alignment.LEFT, letters, ink.text());
      }
    }
    double below = bottom + 4 + 0.65 * letters;
    captions.write(stepsLabel, label, below, Alignment.LEFT, letters, ink.muted());
  }

  private void frame(double x, double y, double width, double height) {
    double[] xs = {x, x + width, x + width, x, x};
    double[] ys = {y, y, y + height, y + height, y};
    g.polyline(xs, ys, xs.length, Pen.of(BROKEN, 2));
  }

  /** The smallest and largest power of ten that occurs. */
  private static double[] span(NormGrowth growth) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < growth.steps(); step++) {
      for (int layer = 0; layer < growth.depth(); layer++) {
        double power = Math.log10(growth.gradients(step, layer));
        if (Double.isFinite(power)) {
          least = Math.min(least, power);
          most = Math.max(most, power);
        }
      }
    }
    return new double[] {least, Math.max(most, least + 1)};
  }

  private static int color(double norm, double[] span) {
    if (!Double.isFinite(norm)) {
      return BROKEN;
    }
    double fraction = norm > 0 ? (Math.log10(norm) - span[0]) / (span[1] - span[0]) : 0;
    return HeatScale.color(
        Math.pow(10, HeatScale.LOWEST + fraction * (HeatScale.HIGHEST - HeatScale.LOWEST)));
  }
}
