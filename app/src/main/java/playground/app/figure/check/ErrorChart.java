package playground.app.figure.check;

import java.util.OptionalInt;
import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.HeatKey;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.inspection.check.GradientComparison;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

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

  private final Architecture network;
  private final ParameterLayout layout;
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
    layout = new ParameterLayout(network);
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
          double error = comparison.relativeError(index(layer, unit, column));
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

  private int index(int layer, int unit, int column) {
    return column == network.fanIn(layer)
        ? layout.bias(layer, unit)
        : layout.weight(layer, unit, column);
  }

  /** The index of the parameter at a place, in {@link ParameterLayout}; empty beside them. */
  public OptionalInt parameterAt(double x, double y) {
    int layer = (int) Math.floor((y - top) / row);
    if (layer < 0 || layer >= network.depth()) {
      return OptionalInt.empty();
    }
    double across = (x - left) / (right() - left - 8);
    double down = (y - top - layer * row) / Math.max(1, row - GAP);
    if (across < 0 || across >= 1 || down < 0 || down >= 1) {
      return OptionalInt.empty();
    }
    int unit = (int) (down * network.units(layer));
    return OptionalInt.of(index(layer, unit, (int) (across * columns(layer))));
  }
}
