package playground.app.figure.gradient;

import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.inspection.GradientFactors;

/**
 * Draws what each layer multiplies the gradient by, in the rows of a {@link GradientChart}: through
 * the weights, through the activation, both, and the mean slope. A factor is a bar from the line of
 * 1, leftwards where it makes less and rightwards where it makes more, on a logarithmic scale.
 */
final class FactorColumns {
  /** log₁₀ of the factor that fills half a column. */
  private static final double REACH = 2;

  private static final int LESS_ON_LIGHT = 0xff7c5fc4;
  private static final int LESS_ON_DARK = 0xff9d83e0;

  private FactorColumns() {}

  static void draw(
      Surface g,
      Captions captions,
      GradientLayout layout,
      GradientFactors factors,
      GradientWords words,
      Ink ink) {
    int without = withoutGradient(factors);
    for (int k = 0; k < layout.factorColumns(); k++) {
      GradientFactor factor = GradientFactor.values()[k];
      double middle = middle(layout, k);
      grid(g, layout, middle, factors.hiddenLayers(), ink);
      if (layout.hasAxes()) {
        axes(g, captions, layout, k, words.factors().of(factor), ink);
      }
      for (int layer = 0; layer < factors.hiddenLayers(); layer++) {
        double value = factor.of(factors, layer);
        if (!Double.isNaN(value)) {
          bar(g, layout, middle, layer, value, ink);
        }
        boolean told = layer < without && factor != GradientFactor.MEAN_SLOPE;
        if (!told && layout.isLabelled(layer, factors.hiddenLayers() + 1)) {
          number(g, captions, layout, middle, layer, value, ink);
        }
      }
    }
    nothing(g, captions, layout, without, words, ink);
  }

  /** The column of factors at {@code x}; −1 beside them. */
  static int columnAt(GradientLayout layout, double x) {
    return layout.factors().contains(x) ? (int) ((x - layout.factors().x()) / width(layout)) : -1;
  }

  private static double width(GradientLayout layout) {
    return layout.factors().width() / layout.factorColumns();
  }

  private static double middle(GradientLayout layout, int column) {
    return layout.factors().x() + (column + 0.5) * width(layout);
  }

  /** How far a bar reaches at most. */
  private static double reach(GradientLayout layout) {
    return width(layout) / 2 - 3;
  }

  private static void grid(
      Surface g, GradientLayout layout, double one, int hiddenLayers, Ink ink) {
    double x = Math.round(one) + 0.5;
    double end = layout.top() + layout.row() * hiddenLayers;
    g.line(x, layout.top(), x, end, Pen.of(ink.grid(), 1));
  }

  private static void axes(
      Surface g, Captions captions, GradientLayout layout, int k, String name, Ink ink) {
    double middle = middle(layout, k);
    double left = middle - width(layout) / 2 - 1;
    double right = middle + width(layout) / 2 + 1;
    double room = width(layout) - 4;
    double fitting = layout.letters() * room / g.width(name, layout.letters());
    double letters = Math.min(layout.letters(), fitting);
    captions.write(name, middle, layout.titleLine(), Alignment.CENTER, letters, ink.muted());
    double axis = layout.axisLine();
    double small = layout.letters() * 0.8;
    captions.writeIfFree("1", middle, axis, Alignment.CENTER, small, ink.muted(), left, right);
    boolean least =
        captions.writeIfFree(
            Numbers.format(Math.pow(10, -REACH), 1),
            middle - reach(layout),
            axis,
            Alignment.LEFT,
            small,
            ink.muted(),
            left,
            right);
    if (least) {
      captions.writeIfFree(
          Numbers.format(Math.pow(10, REACH), 1),
          middle + reach(layout),
          axis,
          Alignment.RIGHT,
          small,
          ink.muted(),
          left,
          right);
    }
  }

  private static void bar(
      Surface g, GradientLayout layout, double one, int layer, double value, Ink ink) {
    double power = value > 0 ? Math.clamp(Math.log10(value) / REACH, -1, 1) : -1;
    double thickness = Math.clamp(layout.row() * 0.72, 1, 22);
    double length = Math.abs(power) * reach(layout);
    double left = power < 0 ? one - length : one;
    int color = power < 0 ? (ink.dark() ? LESS_ON_DARK : LESS_ON_LIGHT) : ink.test();
    g.rectangle(left, layout.middle(layer) - thickness / 2, length, thickness, color);
  }

  /** Numbers stand on the side of the line that the bar leaves free. */
  private static void number(
      Surface g,
      Captions captions,
      GradientLayout layout,
      double one,
      int layer,
      double value,
      Ink ink) {
    String text = Numbers.format(value, 2);
    if (Double.isNaN(value)) {
      captions.write(
          text,
          one,
          layout.captionMiddle(layer),
          Alignment.CENTER,
          layout.rowLetters(),
          ink.muted());
      return;
    }
    double letters =
        Math.min(
            layout.rowLetters(),
            layout.rowLetters() * (reach(layout) - 2) / g.width(text, layout.rowLetters()));
    boolean less = value < 1;
    captions.write(
        text,
        less ? one + 4 : one - 4,
        layout.captionMiddle(layer),
        less ? Alignment.LEFT : Alignment.RIGHT,
        letters,
        ink.text());
  }

  /** How many layers, from the first on, no gradient arrives at. */
  private static int withoutGradient(GradientFactors factors) {
    int layers = 0;
    while (layers < factors.hiddenLayers() && Double.isNaN(factors.factor(layers))) {
      layers++;
    }
    return layers;
  }

  /** Where no gradient arrives, nothing is multiplied: said once for all such layers. */
  private static void nothing(
      Surface g,
      Captions captions,
      GradientLayout layout,
      int layers,
      GradientWords words,
      Ink ink) {
    int columns = Math.min(layout.factorColumns(), GradientFactor.MEAN_SLOPE.ordinal());
    if (layers == 0 || columns == 0) {
      return;
    }
    double room = columns * width(layout);
    double letters = Math.min(layout.letters(), layers * layout.row() / Captions.LINE);
    double width = g.width(words.nothingArrives(), letters);
    captions.write(
        words.nothingArrives(),
        layout.factors().x() + room / 2,
        (layout.middle(0) + layout.middle(layers - 1)) / 2,
        Alignment.CENTER,
        letters * Math.min(1, (room - 8) / width),
        ink.text());
  }
}
