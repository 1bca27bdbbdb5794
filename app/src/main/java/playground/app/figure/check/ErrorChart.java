package playground.app.figure.check;

import java.util.Optional;
import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.HeatKey;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.inspection.check.GradientComparison;
import playground.model.network.Architecture;

/**
 * Draws the relative error of every parameter's gradient: a row a layer, in it the matrix (W | b),
 * a unit a row, an input a column and the bias the last one, brighter the larger the error is;
 * beside it the layer's largest.
 */
public final class ErrorChart {
  private static final double LETTERS = 0.9;

  /** Room for a layer's largest error, in sizes of letters. */
  private static final double NUMBERS = 6;

  private static final double GAP = 4;

  /** The light line around a chosen parameter. */
  private static final double FRAME = 2;

  private final Architecture network;
  private final double width;
  private final double letters;
  private final double left;
  private final double top;
  private final double row;
  private final String output;

  /**
   * Measures a chart.
   *
   * @param output what the last layer is called
   */
  public ErrorChart(
      Surface surface,
      double width,
      double height,
      Architecture network,
      String output,
      double fontSize) {
    this.network = network;
    this.output = output;
    this.width = width;
    letters = LETTERS * fontSize;
    left = Math.max(surface.width(output, letters), 2 * letters) + 8;
    top = 2 * letters;
    row = (height - top) / network.depth();
  }

  private double right() {
    return width - NUMBERS * letters;
  }

  /** Draws all layers, and the key to the colours. */
  public void draw(Surface surface, GradientComparison comparison, Ink ink) {
    Captions captions = new Captions(surface);
    HeatKey.draw(surface, captions, width - 2, letters, letters, ink);
    double nextText = 0;
    for (int layer = 0; layer < network.depth(); layer++) {
      int columns = columns(layer);
      int[] cells = new int[columns * network.units(layer)];
      for (int unit = 0; unit < network.units(layer); unit++) {
        for (int column = 0; column < columns; column++) {
          double error =
              comparison.relativeError(new ErrorCell(layer, unit, column).index(network));
          cells[unit * columns + column] = HeatScale.color(error);
        }
      }
      double y = top + layer * row;
      double high = Math.max(1, row - GAP);
      surface.cells(
          cells, columns, columns, network.units(layer), left, y, right() - left - 8, high);
      double middle = y + high / 2;
      if (middle >= nextText) {
        nextText = middle + 1.2 * letters;
        captions.write(name(layer), left - 8, middle, Alignment.RIGHT, letters, ink.text());
        String largest = Numbers.format(comparison.largestError(layer), 2);
        captions.write(largest, right(), middle, Alignment.LEFT, letters, ink.text());
      }
    }
  }

  /** What a layer is called. */
  public String name(int layer) {
    return layer == network.depth() - 1 ? output : Integer.toString(layer + 1);
  }

  private int columns(int layer) {
    return network.fanIn(layer) + 1;
  }

  /** Draws a frame around {@code cell}. */
  public void frame(Surface surface, ErrorCell cell, Ink ink) {
    double x1 = x(cell.layer(), cell.column());
    double x2 = x(cell.layer(), cell.column() + 1);
    double y1 = y(cell.layer(), cell.unit());
    double y2 = y(cell.layer(), cell.unit() + 1);
    double[] xs = {x1, x2, x2, x1, x1};
    double[] ys = {y1, y1, y2, y2, y1};
    // A light line within a dark one is seen on every colour of the scale.
    surface.polyline(xs, ys, xs.length, Pen.of(ink.text(), FRAME + 2));
    surface.polyline(xs, ys, xs.length, Pen.of(ink.ground(), FRAME));
  }

  /** The middle of {@code cell}, from the left. */
  public double middleX(ErrorCell cell) {
    return (x(cell.layer(), cell.column()) + x(cell.layer(), cell.column() + 1)) / 2;
  }

  /** The middle of {@code cell}, from the top. */
  public double middleY(ErrorCell cell) {
    return (y(cell.layer(), cell.unit()) + y(cell.layer(), cell.unit() + 1)) / 2;
  }

  private double x(int layer, int column) {
    return left + (right() - left - 8) * column / columns(layer);
  }

  private double y(int layer, int unit) {
    return top + layer * row + Math.max(1, row - GAP) * unit / network.units(layer);
  }

  /** The parameter at a place; empty beside them. */
  public Optional<ErrorCell> cellAt(double x, double y) {
    int layer = (int) Math.floor((y - top) / row);
    if (layer < 0 || layer >= network.depth()) {
      return Optional.empty();
    }
    double across = (x - left) / (right() - left - 8);
    double down = (y - top - layer * row) / Math.max(1, row - GAP);
    if (across < 0 || across >= 1 || down < 0 || down >= 1) {
      return Optional.empty();
    }
    int unit = (int) (down * network.units(layer));
    return Optional.of(new ErrorCell(layer, unit, (int) (across * columns(layer))));
  }
}
