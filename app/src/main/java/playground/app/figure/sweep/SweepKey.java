package playground.app.figure.sweep;

import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;

/** What the colours of a map mean: the scale with its numbers, hatched cells, empty cells. */
record SweepKey(SweepFigure figure, Surface surface, Captions captions, double text) {
  private static final int STEPS = 256;
  private static final double LINE = 0.2;
  private static final double SCALE_WIDTH = 42;
  private static final double TICK = 0.7;
  private static final double GAP = 1;

  /** Between two parts of it. */
  private static final double BETWEEN = 4;

  /** Draws it between two edges; {@code y} is the upper edge of its colours. */
  void draw(double left, double right, double y) {
    Ink ink = figure.ink();
    double height = 0.8 * text;
    double middle = y + height / 2;
    // The first number is written around the beginning of the scale.
    double start = left + 2 * text;
    int[] colors = new int[STEPS];
    for (int step = 0; step < STEPS; step++) {
      colors[step] = HeatScale.at((step + 0.5) / STEPS);
    }
    surface.cells(colors, STEPS, STEPS, 1, start, y, SCALE_WIDTH, height);
    for (AxisTick tick : figure.map().scale().ticks()) {
      double x = start + tick.fraction() * SCALE_WIDTH;
      boolean written =
          captions.writeIfFree(
              tick.label(),
              x,
              y + height + TICK + 0.6 * text,
              Alignment.CENTER,
              text,
              ink.text(),
              0,
              right);
      if (written) {
        surface.line(x, y + height, x, y + height + TICK, Pen.of(ink.text(), LINE));
      }
    }
    double x = start + SCALE_WIDTH + BETWEEN;
    if (figure.map().hasDiverged()) {
      surface.rectangle(x, y, 2 * height, height, ink.grid());
      SweepCells cells = new SweepCells(figure.map(), surface, ink);
      cells.hatch(x, y, height, height);
      cells.hatch(x + height, y, height, height);
      x = patch(x, middle, height, figure.words().diverged());
    }
    if (figure.map().hasGaps()) {
      patch(x, middle, height, figure.words().none());
    }
  }

  /** The frame of a patch and the words beside it; returns where the next one begins. */
  private double patch(double x, double middle, double height, String words) {
    Ink ink = figure.ink();
    double top = middle - height / 2;
    double end = x + 2 * height;
    double[] xs = {x, end, end, x, x};
    double[] ys = {top, top, top + height, top + height, top};
    surface.polyline(xs, ys, xs.length, Pen.of(ink.muted(), LINE));
    captions.write(words, end + GAP, middle, Alignment.LEFT, text, ink.text());
    return end + GAP + surface.width(words, text) + BETWEEN;
  }
}
