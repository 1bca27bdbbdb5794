package playground.app.figure.sweep;

import java.util.List;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;

/** Draws a {@link SweepFigure}: title, map, axes, key. */
final class SweepRenderer {
  private static final double TEXT = 2.4;
  private static final double MARGIN = 2.5;
  private static final double TICK = 0.9;
  private static final double LINE = 0.2;

  /** Below the map: numbers, the name of the axis, the key. */
  private static final double BELOW = 17;

  private final SweepFigure figure;
  private final SweepMap map;
  private final Surface surface;
  private final Captions captions;
  private final Ink ink;
  private final double left;
  private final double top;
  private final double right = SweepFigure.WIDTH - MARGIN;
  private final double bottom;

  SweepRenderer(SweepFigure figure, Surface surface) {
    this.figure = figure;
    this.surface = surface;
    map = figure.map();
    ink = figure.ink();
    captions = new Captions(surface);
    double widest =
        map.y().stream()
            .flatMap(axis -> axis.ticks().stream())
            .mapToDouble(tick -> surface.width(tick.label(), TEXT))
            .max()
            .orElse(0);
    left = MARGIN + (map.y().isPresent() ? widest + 2 * TICK : 0);
    double heading = MARGIN + Heading.HEIGHT * TEXT;
    top = heading + (map.y().isPresent() ? 1.5 * TEXT : 0);
    bottom = figure.height() - BELOW;
  }

  void draw() {
    surface.rectangle(0, 0, figure.width(), figure.height(), ink.ground());
    SweepFigure.Words words = figure.words();
    new Heading(words.title(), List.of(), words.epochs())
        .draw(surface, captions, MARGIN, right, MARGIN + TEXT, ink, TEXT);
    new SweepCells(map, surface, ink).draw(left, top, right - left, bottom - top);
    frame();
    xAxis();
    map.y().ifPresent(this::yAxis);
    new SweepKey(figure, surface, captions, TEXT)
        .draw(MARGIN, right, figure.height() - MARGIN - 1.6 * TEXT);
  }

  private void frame() {
    double[] xs = {left, right, right, left, left};
    double[] ys = {top, top, bottom, bottom, top};
    surface.polyline(xs, ys, xs.length, Pen.of(ink.text(), LINE));
  }

  private void xAxis() {
    double below = bottom + 1.4 * TICK + TEXT / 2;
    for (AxisTick tick : map.x().ticks()) {
      double x = left + tick.fraction() * (right - left);
      double half = surface.width(tick.label(), TEXT) / 2;
      double inside = Math.clamp(x, MARGIN / 2 + half, figure.width() - MARGIN / 2 - half);
      boolean written =
          captions.writeIfFree(
              tick.label(), inside, below, Alignment.CENTER, TEXT, ink.text(), 0, figure.width());
      if (written) {
        surface.line(x, bottom, x, bottom + TICK, Pen.of(ink.text(), LINE));
      }
    }
    captions.write(
        map.x().title(),
        (left + right) / 2,
        below + 1.4 * TEXT,
        Alignment.CENTER,
        TEXT,
        ink.text());
  }

  /** From below upwards, its name above it. */
  private void yAxis(MapAxis axis) {
    for (AxisTick tick : axis.ticks()) {
      double y = bottom - tick.fraction() * (bottom - top);
      boolean written =
          captions.writeIfFree(
              tick.label(),
              left - 1.4 * TICK,
              y,
              Alignment.RIGHT,
              TEXT,
              ink.text(),
              0,
              figure.width());
      if (written) {
        surface.line(left - TICK, y, left, y, Pen.of(ink.text(), LINE));
      }
    }
    captions.write(axis.title(), MARGIN, top - 0.9 * TEXT, Alignment.LEFT, TEXT, ink.text());
  }
}
