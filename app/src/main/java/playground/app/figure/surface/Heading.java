package playground.app.figure.surface;

import java.util.List;
import playground.app.figure.Ink;

/**
 * The line above a figure: what it shows, the numbers that go with it, and of which epoch it is.
 *
 * @param title what it shows
 * @param readings the numbers
 * @param epoch the epoch, with its number
 */
public record Heading(String title, List<Reading> readings, String epoch) {
  /** Its height, in sizes of text. */
  public static final double HEIGHT = 2;

  private static final double TITLE = 1.2;
  private static final double GAP = 1;

  /**
   * A number with what it is of.
   *
   * @param argb the colour of what it belongs to in the figure
   */
  public record Reading(String text, int argb) {}

  /** Copies the list. */
  public Heading {
    readings = List.copyOf(readings);
  }

  /** Writes it from {@code left} to {@code right}, in smaller letters where it is too long. */
  public void draw(
      Surface g,
      Captions captions,
      double left,
      double right,
      double middle,
      Ink ink,
      double size) {
    double natural = g.width(title, TITLE * size) + g.width(epoch, size) + GAP * size;
    for (Reading reading : readings) {
      natural += g.width(reading.text(), size) + GAP * size;
    }
    double fitting = size * Math.min(1, (right - left) / natural);
    captions.write(title, left, middle, Alignment.LEFT, TITLE * fitting, ink.text());
    double x = left + g.width(title, TITLE * fitting) + GAP * fitting;
    for (Reading reading : readings) {
      captions.write(reading.text(), x, middle, Alignment.LEFT, fitting, reading.argb());
      x += g.width(reading.text(), fitting) + GAP * fitting;
    }
    captions.write(epoch, right, middle, Alignment.RIGHT, fitting, ink.muted());
  }
}
