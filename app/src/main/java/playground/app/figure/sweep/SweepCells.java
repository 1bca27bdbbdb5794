package playground.app.figure.sweep;

import playground.app.figure.Ink;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;

/**
 * The cells of a map, the first row at the bottom: coloured by their values, hatched where the
 * network diverged, and left empty where there is no value.
 */
record SweepCells(SweepMap map, Surface surface, Ink ink) {
  private static final double LINE = 0.18;

  /** Lines of a hatching are at least so far apart. */
  private static final double LEAST_BETWEEN = 0.9;

  /** Draws them into a rectangle. */
  void draw(double left, double top, double width, double height) {
    int columns = map.columns();
    int rows = map.rows();
    int[] colors = new int[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        colors[(rows - 1 - row) * columns + column] = color(row * columns + column);
      }
    }
    surface.cells(colors, columns, columns, rows, left, top, width, height);
    double wide = width / columns;
    double high = height / rows;
    // Lines of neighbours go on in each other; where cells are small, not each has one.
    int every = (int) Math.ceil(LEAST_BETWEEN / Math.min(wide, high));
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (map.diverged()[row * columns + column] && Math.floorMod(row - column, every) == 0) {
          hatch(left + column * wide, top + height - (row + 1) * high, wide, high);
        }
      }
    }
  }

  /** A line from the lower left of a cell to its upper right. */
  void hatch(double x, double y, double wide, double high) {
    surface.line(x, y + high, x + wide, y, Pen.of(ink.text(), LINE));
  }

  private int color(int cell) {
    double value = map.values()[cell];
    return map.diverged()[cell]
        ? ink.grid()
        : Double.isNaN(value) ? ink.ground() : map.scale().color(value);
  }
}
