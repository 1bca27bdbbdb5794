package playground.app.figure;

/**
 * The colours that charts and figures are drawn with, as opaque ARGB; style sheets do not reach
 * into them.
 *
 * @param dark whether the ground is dark
 * @param ground behind everything
 * @param text labels
 * @param muted labels that stand back
 * @param grid lines of a chart
 * @param train the training loss
 * @param test the test loss
 */
public record Ink(boolean dark, int ground, int text, int muted, int grid, int train, int test) {

  /** On a light ground. */
  public static final Ink ON_LIGHT =
      new Ink(false, 0xffffffff, 0xff24292f, 0xff57606a, 0xffd8dee4, 0xff0b62b0, 0xffc2410c);

  /** On a dark ground. */
  public static final Ink ON_DARK =
      new Ink(true, 0xff0d1117, 0xffe6edf3, 0xff9da7b1, 0xff2b323b, 0xff58a6ff, 0xffffa657);

  /** On paper, where colours may come out as shades of grey. */
  public static final Ink ON_PAPER =
      new Ink(false, 0xffffffff, 0xff000000, 0xff404040, 0xffd0d0d0, 0xff0b2f66, 0xffe07b39);

  /** The ink for a ground. */
  public static Ink on(boolean dark) {
    return dark ? ON_DARK : ON_LIGHT;
  }
}
