package playground.app.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.text.Numbers;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.NormGrowth;

/**
 * Draws how the norms of a layer's gradient grew over the last steps before training broke: a row a
 * layer, a cell a step, darker to brighter over the powers of ten that occur; first and last norm
 * beside it. The layer that broke is marked.
 */
public final class GrowthChart {
  private static final Color BROKEN = Color.web("#cf222e");

  private GrowthChart() {}

  /** Height that shows every row with its numbers. */
  public static double height(Divergence divergence, double fontSize) {
    return Math.min(divergence.depth(), 9) * fontSize * 1.35 + fontSize * 1.6;
  }

  /** Draws over the whole of a canvas. */
  public static void draw(
      GraphicsContext g,
      double width,
      double height,
      Divergence divergence,
      String stepsLabel,
      String outputLabel,
      Ink ink,
      double fontSize) {
    NormGrowth growth = divergence.growth();
    g.clearRect(0, 0, width, height);
    double font = fontSize * 0.85;
    g.setFont(Font.font(font));
    double label = Math.max(2.2 * font, TextWidth.of(outputLabel, font) + 8);
    double numbers = 13 * font;
    double bottom = height - 1.6 * fontSize;
    double row = bottom / growth.depth();
    double cells = width - label - numbers;
    double cell = cells / growth.steps();
    double[] span = span(growth);
    double nextText = 0;
    for (int layer = 0; layer < growth.depth(); layer++) {
      double top = layer * row;
      boolean broken = layer == divergence.layer();
      for (int step = 0; step < growth.steps(); step++) {
        double norm = growth.gradients(step, layer);
        g.setFill(color(norm, span));
        g.fillRect(label + step * cell, top + 1, Math.max(1, cell - 1), Math.max(1, row - 1.5));
      }
      if (broken) {
        g.setStroke(BROKEN);
        g.setLineWidth(2);
        g.strokeRect(label, top + 1, cells - 1, Math.max(2, row - 2));
      }
      double middle = Math.max(top + row / 2, font * 0.6);
      if (middle >= nextText || broken) {
        nextText = middle + font * 1.2;
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFill(broken ? BROKEN : FxColor.of(ink.text()));
        boolean output = layer == growth.depth() - 1;
        g.fillText(output ? outputLabel : Integer.toString(layer + 1), label - 6, middle);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(FxColor.of(ink.text()));
        g.fillText(
            Numbers.format(growth.gradients(0, layer), 2)
                + " → "
                + Numbers.format(growth.gradients(growth.steps() - 1, layer), 2),
            label + cells + 6,
            middle);
      }
    }
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(FxColor.of(ink.muted()));
    g.fillText(stepsLabel, label, bottom + 4);
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

  private static Color color(double norm, double[] span) {
    if (!Double.isFinite(norm)) {
      return BROKEN;
    }
    double fraction = norm > 0 ? (Math.log10(norm) - span[0]) / (span[1] - span[0]) : 0;
    int argb =
        HeatScale.color(
            Math.pow(10, HeatScale.LOWEST + fraction * (HeatScale.HIGHEST - HeatScale.LOWEST)));
    return FxColor.of(argb);
  }
}
