package playground.app.figure.surface;

import playground.app.figure.Mark;

/**
 * What charts and figures are drawn on: a canvas of the window, or a {@link java.awt.Graphics2D}.
 * What is drawn on it looks alike on both, and is written once.
 *
 * <p>Places are in units of the surface, from its upper left corner, y downwards. Colours are ARGB.
 */
public interface Surface {

  /** Fills a rectangle. */
  void rectangle(double x, double y, double width, double height, int argb);

  /** Draws a straight line. */
  void line(double x1, double y1, double x2, double y2, Pen pen);

  /** Draws straight lines through the first {@code count} places. */
  void polyline(double[] xs, double[] ys, int count, Pen pen);

  /** Fills what the lines through the first {@code count} places and back to the first enclose. */
  void polygon(double[] xs, double[] ys, int count, int argb);

  /** Draws the curve that leaves the first place level and arrives level at the second. */
  void curve(double x1, double y1, double x2, double y2, Pen pen);

  /** Draws a mark, first its inside, then its rim. */
  void mark(Mark mark, double x, double y, double radius, int argb, Pen rim);

  /**
   * Writes {@code text} from {@code x} on, around the height {@code middle}.
   *
   * @param letters size of its letters
   * @param most width that it must not exceed; its letters are made narrower where it would
   */
  void text(String text, double x, double middle, double letters, double most, int argb);

  /** Lays {@code argb} around the letters of a text that is then written at the same place. */
  void halo(String text, double x, double middle, double letters, double most, int argb);

  /** Writes {@code text} as wide as it is. */
  default void text(String text, double x, double middle, double letters, int argb) {
    text(text, x, middle, letters, Double.MAX_VALUE, argb);
  }

  /** How wide {@code text} is in letters of this size. */
  double width(String text, double letters);

  /**
   * Fills a rectangle with cells of equal size, without blending neighbours.
   *
   * @param argb the colour of the cell in column i of row j at {@code j * stride + i}
   */
  void cells(
      int[] argb,
      int stride,
      int columns,
      int rows,
      double x,
      double y,
      double width,
      double height);
}
