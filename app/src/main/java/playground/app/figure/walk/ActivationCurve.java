package playground.app.figure.walk;

import playground.app.figure.Ink;
import playground.app.figure.Mark;
import playground.app.figure.Ticks;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.network.activation.Activation;

/**
 * f and f′ over z, with the tangent at a unit's z, whose slope is what the gradient is multiplied
 * by.
 */
public final class ActivationCurve {
  /** Half the width of the axis, where the unit is not beyond it. */
  private static final double SPAN = 4;

  private static final int STEPS = 160;

  private final Surface g;
  private final double width;
  private final double height;
  private final Ink ink;
  private final double letters;
  private final double span;
  private double least;
  private double most;

  private ActivationCurve(
      Surface g, double width, double height, double z, Ink ink, double fontSize) {
    this.g = g;
    this.width = width;
    this.height = height;
    this.ink = ink;
    letters = 0.85 * fontSize;
    span = Math.max(SPAN, 1.25 * Math.abs(z));
  }

  /**
   * Draws over the whole of a surface, which is empty.
   *
   * @param z pre-activation of the unit, finite
   */
  public static void draw(
      Surface g,
      double width,
      double height,
      Activation activation,
      double z,
      Ink ink,
      double fontSize) {
    new ActivationCurve(g, width, height, z, ink, fontSize).draw(activation, z);
  }

  private void draw(Activation activation, double z) {
    double[] xs = new double[STEPS + 1];
    double[] values = new double[STEPS + 1];
    double[] slopes = new double[STEPS + 1];
    least = 0;
    most = 0;
    for (int k = 0; k <= STEPS; k++) {
      double at = span * (2.0 * k / STEPS - 1);
      xs[k] = x(at);
      values[k] = activation.value(at);
      slopes[k] = activation.derivative(at, values[k]);
      least = Math.min(least, Math.min(values[k], slopes[k]));
      most = Math.max(most, Math.max(values[k], slopes[k]));
    }
    double margin = 0.08 * Math.max(most - least, 1e-9);
    least -= margin;
    most += margin;
    axes();
    curve(xs, slopes, Pen.of(ink.test(), 1.5));
    curve(xs, values, Pen.of(ink.train(), 2));
    tangent(activation, z);
    names();
  }

  private double x(double z) {
    return width * (z + span) / (2 * span);
  }

  private double y(double value) {
    double bottom = height - 1.3 * letters;
    return bottom * (most - value) / (most - least);
  }

  private void axes() {
    Pen grid = Pen.of(ink.grid(), 1);
    g.line(0, y(0), width, y(0), grid);
    g.line(x(0), 0, x(0), height - 1.3 * letters, grid);
    Captions captions = new Captions(g);
    for (double tick : Ticks.linear(-span, span, 4)) {
      captions.writeIfFree(
          Numbers.format(tick, 3),
          x(tick),
          height - 0.6 * letters,
          Alignment.CENTER,
          letters,
          ink.muted(),
          0,
          width);
    }
  }

  private void curve(double[] xs, double[] values, Pen pen) {
    double[] ys = new double[values.length];
    for (int k = 0; k < ys.length; k++) {
      ys[k] = y(values[k]);
    }
    g.polyline(xs, ys, ys.length, pen);
  }

  private void tangent(Activation activation, double z) {
    double a = activation.value(z);
    double slope = activation.derivative(z, a);
    double reach = 0.3 * span;
    g.line(
        x(z - reach),
        y(a - slope * reach),
        x(z + reach),
        y(a + slope * reach),
        Pen.of(ink.text(), 1.5));
    Pen rim = Pen.of(ink.ground(), 1.5);
    g.mark(Mark.DISC, x(z), y(slope), 0.3 * letters, ink.test(), rim);
    g.mark(Mark.DISC, x(z), y(a), 0.36 * letters, ink.train(), rim);
  }

  private void names() {
    g.text("f", 0.3 * letters, 0.8 * letters, letters, ink.train());
    g.text("f′", 1.5 * letters, 0.8 * letters, letters, ink.test());
  }
}
