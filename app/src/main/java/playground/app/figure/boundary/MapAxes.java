package playground.app.figure.boundary;

import java.util.List;
import playground.app.figure.Ink;
import playground.app.figure.Mark;
import playground.app.figure.PlaneAxis;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.model.data.Plane;

/**
 * The frame and the axes of a map in the window, whose numbers stay apart however small it is.
 *
 * @param surface what is drawn on
 * @param x left edge of the map
 * @param y upper edge of the map
 * @param side of the map
 * @param letters size of the numbers' letters
 * @param ink the colours
 */
public record MapAxes(Surface surface, double x, double y, double side, double letters, Ink ink) {
  private static final double TICK = 3;

  /** Width of the ring around a place, and of the ground around that. */
  private static final double RING = 2.5;

  private static final double AROUND_RING = 5;

  /** Draws the frame, and the numbers of both axes. */
  public void draw(Plane plane) {
    Pen pen = Pen.of(ink.muted(), 1);
    double left = x - 0.5;
    double top = y - 0.5;
    double right = x + side + 0.5;
    double bottom = y + side + 0.5;
    surface.polyline(
        new double[] {left, right, right, left, left},
        new double[] {top, top, bottom, bottom, top},
        5,
        pen);
    Captions captions = new Captions(surface);
    List<PlaneAxis.Tick> labels = PlaneAxis.x1(plane);
    double widest = labels.stream().mapToDouble(tick -> width(tick)).max().orElse(0);
    for (PlaneAxis.Tick tick : PlaneAxis.apart(labels, (widest + 0.6 * letters) / side)) {
      double across = x + tick.fraction() * side;
      surface.line(across, y + side + 1, across, y + side + TICK, pen);
      double middle = y + side + TICK + 1 + 0.65 * letters;
      captions.write(tick.label(), across, middle, Alignment.CENTER, letters, ink.muted());
    }
    // Those at the edges are moved inwards by half a line.
    for (PlaneAxis.Tick tick : PlaneAxis.apart(PlaneAxis.x2(plane), 1.6 * letters / side)) {
      double down = y + tick.fraction() * side;
      surface.line(x - TICK, down, x - 1, down, pen);
      double inside = Math.max(y + letters / 2, Math.min(down, y + side - letters / 2));
      double end = x - 2 * TICK;
      double start = Math.max(0, end - width(tick));
      surface.text(tick.label(), start, inside, letters, end - start, ink.muted());
    }
  }

  private double width(PlaneAxis.Tick tick) {
    return surface.width(tick.label(), letters);
  }

  /**
   * Draws a ring of this size around a place.
   *
   * @param across fraction of the map's width, from the left
   * @param down fraction of its height, from above
   */
  public void ring(double across, double down, double size) {
    double left = x + across * side;
    double top = y + down * side;
    surface.mark(Mark.DISC, left, top, size / 2, 0, Pen.of(ink.ground(), AROUND_RING));
    surface.mark(Mark.DISC, left, top, size / 2, 0, Pen.of(ink.text(), RING));
  }
}
