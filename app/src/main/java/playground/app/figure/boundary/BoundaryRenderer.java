package playground.app.figure.boundary;

import java.util.List;
import playground.app.figure.Ink;
import playground.app.figure.OutputColors;
import playground.app.figure.PlaneAxis;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.PointMarks;
import playground.app.figure.surface.Surface;
import playground.app.raster.FieldMap;
import playground.app.raster.PointSample;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.Split;
import playground.model.training.snapshot.Snapshot;

/**
 * Draws a {@link BoundaryFigure}: the network is run at every pixel of the map, marks and text are
 * drawn as large as the picture asks for, so nothing is scaled up.
 */
final class BoundaryRenderer {
  /** Most points of a set that are drawn; more would only hide the map. */
  private static final int MOST_POINTS = 20_000;

  /** Room for the numbers and the name of the axis below the map. */
  private static final double BELOW = 8.5;

  /** Room for those of the axis beside it. */
  private static final double BESIDE = 9;

  private static final double MARGIN = 2;
  private static final double TICK = 1;
  private static final double TEXT = 2.6;
  private static final String X1 = "x₁";
  private static final String X2 = "x₂";

  private final BoundaryFigure figure;
  private final Surface surface;
  private final double scale;
  private final Captions captions;
  private final Ink ink;
  private final BoundaryLegend legend;

  /** Pixels of the map's side, and the same in units. */
  private final int pixels;

  private final double side;
  private final double left;
  private final double top;

  /** Without axes and legend the map fills the picture; they take room at the left and below. */
  BoundaryRenderer(BoundaryFigure figure, Surface surface, double scale) {
    this.figure = figure;
    this.surface = surface;
    this.scale = scale;
    captions = new Captions(surface);
    ink = Ink.on(figure.colors().dark());
    legend = new BoundaryLegend(figure, surface, captions, ink, TEXT);
    double bottom = (figure.axes() ? BELOW : 0) + (figure.legend() ? legend.height() : 0);
    double margin = figure.axes() || figure.legend() ? MARGIN : 0;
    double reserved = Math.max(bottom + margin, figure.axes() ? BESIDE + margin : 0);
    pixels = (int) Math.round((BoundaryFigure.SIDE - reserved) * scale);
    side = pixels / scale;
    double before = figure.axes() ? BESIDE : (BoundaryFigure.SIDE - side) / 2;
    double rest = BoundaryFigure.SIDE - side - before;
    left = whole(before + Math.max(0, rest - margin) / 2);
    top = whole(margin);
  }

  /** The place of the nearest whole pixel. */
  private double whole(double place) {
    return Math.round(place * scale) / scale;
  }

  void draw() {
    surface.rectangle(0, 0, BoundaryFigure.SIDE, BoundaryFigure.SIDE, ink.ground());
    map();
    Split split = figure.snapshot().split();
    if (figure.testPoints()) {
      points(split.test(), true);
    }
    if (figure.points()) {
      points(split.train(), false);
    }
    if (figure.axes()) {
      axes();
    }
    if (figure.legend()) {
      double y = top + side + (figure.axes() ? BELOW + 0.5 : 1.5);
      legend.draw(left, left + side, y);
    }
  }

  private void map() {
    Snapshot snapshot = figure.snapshot();
    OutputColors colors = new OutputColors(snapshot.experiment().decision(), figure.colors());
    FieldMap field =
        new FieldMap(
            snapshot.architecture(), snapshot.experiment().network().features(), plane(), pixels);
    float[] answers = field.answers(snapshot.architecture().depth() - 1);
    int[] map = new int[pixels * pixels];
    field.run(
        snapshot.parameters().toArray(),
        (pixel, count) -> {
          for (int k = 0; k < count; k++) {
            map[pixel + k] = colors.color(answers, k, field.stride());
          }
        });
    surface.cells(map, pixels, pixels, pixels, left, top, side, side);
  }

  /** What the map shows. */
  private Plane plane() {
    return figure.snapshot().experiment().data().plane();
  }

  private void points(Samples all, boolean test) {
    PointMarks.draw(
        surface,
        PointSample.of(all, MOST_POINTS),
        figure.snapshot().experiment().data(),
        left,
        top,
        side,
        BoundaryLegend.marks(figure),
        test,
        figure.colors());
  }

  private void axes() {
    Pen pen = Pen.of(ink.text(), 0.2);
    double right = left + side;
    double lower = top + side;
    double[] xs = {left, right, right, left, left};
    double[] ys = {top, top, lower, lower, top};
    surface.polyline(xs, ys, xs.length, pen);
    double below = lower + 1.4 * TICK + TEXT / 2;
    for (PlaneAxis.Tick mark : PlaneAxis.x1(plane())) {
      double x = left + mark.fraction() * side;
      surface.line(x, lower, x, lower + TICK, pen);
      double half = surface.width(mark.label(), TEXT) / 2;
      double inside = Math.clamp(x, half, BoundaryFigure.SIDE - half);
      captions.write(mark.label(), inside, below, Alignment.CENTER, TEXT, ink.text());
    }
    List<PlaneAxis.Tick> marks = PlaneAxis.x2(plane());
    double widest = 0;
    for (PlaneAxis.Tick mark : marks) {
      double y = top + mark.fraction() * side;
      surface.line(left - TICK, y, left, y, pen);
      widest = Math.max(widest, surface.width(mark.label(), TEXT));
      captions.write(mark.label(), left - 1.4 * TICK, y, Alignment.RIGHT, TEXT, ink.text());
    }
    double title = below + 1.25 * TEXT;
    captions.write(X1, left + side / 2, title, Alignment.CENTER, TEXT, ink.text());
    double beside = Math.max(surface.width(X2, TEXT), left - 2.2 * TICK - widest);
    captions.write(X2, beside, top + side / 2, Alignment.RIGHT, TEXT, ink.text());
  }
}
