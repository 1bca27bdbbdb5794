package playground.app.figure.loss;

import playground.app.figure.Argb;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Surface;

/**
 * What the parts of a fan are called.
 *
 * @param median the line
 * @param half the darker band
 * @param all the paler band
 */
public record FanKey(String median, String half, String all) {
  /** Its height, in sizes of text. */
  static final double HEIGHT = 1.6;

  /** Opacity of the band that all are in. */
  static final double ALL = 0.16;

  /** Opacity of the band of the middle half, which lies over the other. */
  static final double HALF = 0.34;

  static final double MEDIAN_WIDTH = 2.4;

  /** Draws as much of it as there is room for, in a line at the upper edge. */
  void draw(Surface g, double width, int color, Ink ink, double fontSize) {
    double letters = 0.85 * fontSize;
    double middle = 0.5 * HEIGHT * fontSize;
    int both = Argb.withOpacity(color, 1 - (1 - ALL) * (1 - HALF));
    Captions captions = new Captions(g);
    double x = 0;
    x = draw(g, captions, x, middle, MEDIAN_WIDTH, letters, width, color, median, ink);
    x = draw(g, captions, x, middle, letters, letters, width, both, half, ink);
    draw(g, captions, x, middle, letters, letters, width, Argb.withOpacity(color, ALL), all, ink);
  }

  /** Draws a part from {@code x} on, and returns where the next one begins. */
  private static double draw(
      Surface g,
      Captions captions,
      double x,
      double middle,
      double high,
      double letters,
      double width,
      int color,
      String name,
      Ink ink) {
    double text = x + 2.2 * letters;
    double end = text + g.width(name, letters);
    if (end <= width) {
      g.rectangle(x, middle - high / 2, 1.8 * letters, high, color);
      captions.write(name, text, middle, Alignment.LEFT, letters, ink.text());
    }
    return end + 1.4 * letters;
  }
}
