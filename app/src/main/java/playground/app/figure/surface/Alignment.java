package playground.app.figure.surface;

/** Which part of a text is at the place that it is written at. */
public enum Alignment {
  /** Its left edge. */
  LEFT(0),
  /** Its middle. */
  CENTER(0.5),
  /** Its right edge. */
  RIGHT(1);

  private final double fraction;

  Alignment(double fraction) {
    this.fraction = fraction;
  }

  /** The left edge of a text of this width that is written at {@code x}. */
  double left(double x, double width) {
    return x - fraction * width;
  }
}
