package playground.app.figure.boundary;

import playground.app.figure.ClassColors;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Surface;

/**
 * What the colours of a map in the window mean, in a row below it.
 *
 * @param surface what is drawn on
 * @param x left edge of the map
 * @param top upper edge of the row
 * @param side of the map
 * @param letters size of the letters
 * @param ink the colours
 */
public record MapKey(Surface surface, double x, double top, double side, double letters, Ink ink) {
  private static final int STEPS = 64;

  /** Draws the colours of all values, between the names of the least and the largest. */
  public void scale(MapColors colors, String lowest, String highest) {
    double width = side - 4 * letters;
    double left = x + 2 * letters;
    double thickness = letters * 0.8;
    int[] cells = new int[STEPS];
    for (int step = 0; step < STEPS; step++) {
      cells[step] = colors.color(2.0 * (step + 0.5) / STEPS - 1);
    }
    surface.cells(cells, STEPS, STEPS, 1, left, top, width, thickness);
    Captions captions = new Captions(surface);
    double middle = top + thickness / 2;
    captions.write(lowest, left - 5, middle, Alignment.RIGHT, letters, ink.muted());
    captions.write(highest, left + width + 5, middle, Alignment.LEFT, letters, ink.muted());
  }

  /** Draws a patch of colour for each class, above its number. */
  public void classes(int classes) {
    Captions captions = new Captions(surface);
    double width = side / classes;
    for (int index = 0; index < classes; index++) {
      surface.rectangle(x + index * width + 1, top, width - 2, letters, ClassColors.color(index));
      captions.write(
          Integer.toString(index),
          x + (index + 0.5) * width,
          top + 1.65 * letters,
          Alignment.CENTER,
          letters,
          ink.muted());
    }
  }
}
