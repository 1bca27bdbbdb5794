package playground.app.figure;

/** Colours as ARGB numbers. */
public final class Argb {
  private Argb() {}

  /**
   * A colour between two.
   *
   * @param fraction 0 for the first, 1 for the second
   */
  public static int mix(int from, int to, double fraction) {
    int color = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = from >> shift & 0xff;
      int b = to >> shift & 0xff;
      color = color << 8 | (int) Math.round(a + fraction * (b - a));
    }
    return color;
  }

  /** The same colour, {@code opacity} (0 to 1) of what covers all. */
  public static int withOpacity(int argb, double opacity) {
    return (int) Math.round(255 * opacity) << 24 | argb & 0xffffff;
  }
}
