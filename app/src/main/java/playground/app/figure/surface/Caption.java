package playground.app.figure.surface;

/**
 * A text on a chart and the room that it takes, in pixels from the chart's upper left corner.
 *
 * @param text what it says
 * @param x left edge
 * @param y upper edge
 * @param width from its first to its last letter
 * @param height of a line
 */
public record Caption(String text, double x, double y, double width, double height) {
  /** What two may share without being hard to read. */
  private static final double TOUCHING = 0.5;

  /** Whether the two would be written over each other. */
  public boolean overlaps(Caption other) {
    return x + TOUCHING < other.x + other.width
        && other.x + TOUCHING < x + width
        && y + TOUCHING < other.y + other.height
        && other.y + TOUCHING < y + height;
  }

  /** Whether all of it is on a chart of this size. */
  public boolean isWithin(double chartWidth, double chartHeight) {
    return x >= 0 && y >= 0 && x + width <= chartWidth && y + height <= chartHeight;
  }
}
