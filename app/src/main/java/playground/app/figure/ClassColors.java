package playground.app.figure;

/**
 * The colours of many classes: those of Okabe and Ito, which colour-blind viewers tell apart, and
 * two more.
 */
public final class ClassColors {
  private static final int[] COLORS = {
    0xff0072b2,
    0xffe69f00,
    0xff009e73,
    0xffcc79a7,
    0xff56b4e9,
    0xffd55e00,
    0xfff0e442,
    0xff8a8a8a,
    0xff7f4f24,
    0xff4b2e83
  };

  private ClassColors() {}

  /** The opaque ARGB colour of class {@code index}, 0 to 9. */
  public static int color(int index) {
    return COLORS[index];
  }

  /** The colour of a class between {@code neutral} (share 0) and its own (share 1). */
  static int color(int index, double fraction, int neutral) {
    return Argb.mix(neutral, COLORS[index], fraction);
  }
}
