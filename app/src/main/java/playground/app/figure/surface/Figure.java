package playground.app.figure.surface;

/** A picture that can be drawn at any size, in units of its own. */
public interface Figure {
  /** Its width in its units. */
  double width();

  /** Its height in its units. */
  double height();

  /** The colour behind it, as opaque ARGB; also beside it, where a picture has another shape. */
  int ground();

  /**
   * Draws all of it, its ground first.
   *
   * @param surface whose units are the figure's
   * @param scale how many pixels a unit is: what is computed for each pixel goes by it
   */
  void draw(Surface surface, double scale);
}
