package playground.app.figure.network;

import java.util.List;
import playground.app.figure.Argb;
import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.diagram.DiagramEdges;
import playground.app.figure.diagram.HealthMarks;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.ShiftedSurface;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.training.snapshot.Snapshot;

/**
 * A picture of the network: the diagram of the window with its heading; above each layer its
 * activation, below it how many units it has, and ‖∂L/∂W‖ as a bar and as a number.
 *
 * @param snapshot the network
 * @param colors how values become colours
 * @param gradients whether edges show |∂L/∂w| in place of weights
 * @param heading above it
 * @param output what the output layer is called
 * @param activations what the activation of each layer is called, that of the output last
 */
public record NetworkFigure(
    Snapshot snapshot,
    MapColors colors,
    boolean gradients,
    Heading heading,
    String output,
    List<String> activations)
    implements Figure {
  private static final double MARGIN = 14;
  private static final double TEXT = 14;
  private static final double TOP = MARGIN + Heading.HEIGHT * TEXT;
  private static final double LEAST_WIDTH = 560;

  /** How far apart columns and rows are where there are few of them. */
  private static final double COLUMN = 110;

  private static final double ROW = 40;
  private static final int MOST_HIGH_ROWS = 16;
  private static final double WIDEST = 1500;
  private static final double BAR = 6;

  @Override
  public double width() {
    return geometry().width() + 2 * MARGIN;
  }

  @Override
  public double height() {
    return TOP + geometry().height() + MARGIN;
  }

  private NetworkGeometry geometry() {
    List<Integer> units = NetworkGeometry.unitsOf(snapshot.architecture());
    int rows = units.stream().mapToInt(n -> n).max().orElse(1);
    double least = NetworkGeometry.leastWidth(units, TEXT);
    double wished = Math.min(WIDEST, COLUMN * (units.size() + 1));
    return new NetworkGeometry(
        units,
        Math.max(LEAST_WIDTH, Math.max(least, wished)),
        Math.max(
            NetworkGeometry.leastHeight(units, TEXT), ROW * (Math.min(rows, MOST_HIGH_ROWS) + 2)),
        TEXT);
  }

  @Override
  public int ground() {
    return Ink.on(colors.dark()).ground();
  }

  @Override
  public void draw(Surface surface, double scale) {
    Ink ink = Ink.on(colors.dark());
    surface.rectangle(0, 0, width(), height(), ground());
    double middle = MARGIN + 0.6 * TEXT;
    heading.draw(surface, new Captions(surface), MARGIN, width() - MARGIN, middle, ink, TEXT);
    NetworkGeometry geometry = geometry();
    Surface diagram = new ShiftedSurface(surface, MARGIN, TOP);
    new DiagramEdges(snapshot, geometry, gradients, colors, ink.muted()).draw(new Edges(diagram));
    DiagramTiles tiles = new DiagramTiles(snapshot, geometry, colors, ink);
    tiles.features(diagram, new Captions(diagram), scale);
    tiles.units(surface, MARGIN, TOP, scale);
    snapshot
        .readings()
        .health()
        .ifPresent(health -> HealthMarks.draw(diagram, health, gradients, geometry));
    Captions captions = new Captions(diagram);
    for (int layer = 0; layer < geometry.units().size(); layer++) {
      footer(diagram, captions, geometry, layer, ink);
    }
  }

  /** Edges as curves of their opacity. */
  private record Edges(Surface surface) implements DiagramEdges.Sink {
    @Override
    public void edge(
        double x1, double y1, double x2, double y2, double width, int argb, double opacity) {
      surface.curve(x1, y1, x2, y2, Pen.of(Argb.withOpacity(argb, opacity), width));
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int argb) {
      surface.rectangle(x, y, width, height, argb);
    }
  }

  private void footer(Surface g, Captions captions, NetworkGeometry geometry, int layer, Ink ink) {
    double letters = geometry.footerText();
    double middle = geometry.columnX(layer);
    double width = geometry.footerWidth() - 0.8 * letters;
    double bar = geometry.footerY() + 2 * letters;
    double norm = snapshot.gradientFlow().norm(layer);
    g.rectangle(middle - width / 2, bar, width, BAR, ink.grid());
    double length = Math.max(1, HeatScale.fraction(norm) * width);
    g.rectangle(middle - width / 2, bar, length, BAR, HeatScale.color(norm));
    if (!geometry.isFooterReadable()) {
      return;
    }
    double head = geometry.headY() + geometry.head() / 2;
    captions.write(
        activations.get(layer), middle, head, Alignment.CENTER, 0.85 * letters, ink.muted());
    boolean last = layer == geometry.units().size() - 1;
    String name = last ? output : Integer.toString(geometry.units().get(layer));
    captions.write(name, middle, bar - letters, Alignment.CENTER, letters, ink.text());
    String number = Numbers.format(norm, 2);
    double below = bar + BAR + 0.8 * letters;
    captions.write(number, middle, below, Alignment.CENTER, 0.85 * letters, ink.muted());
  }
}
