package playground.app.figure;

/**
 * The colours of values from −1 to +1: negative, neutral, positive.
 *
 * <p>The neutral colour is light on a light ground and dark on a dark one, so that "nothing"
 * recedes.
 */
public enum Palette {
  /** Orange – blue, as TensorFlow Playground. */
  ORANGE_BLUE(0xf59322, 0xe8eaeb, 0x30363d, 0x0877bd),

  /** Purple – green, of lightness that red-green colour-blind viewers can tell apart. */
  PURPLE_GREEN(0x9333b5, 0xf1efe8, 0x33343a, 0x3fa34d),

  /** Dark blue – yellow, told apart by lightness alone, also without any colour vision. */
  BLUE_YELLOW(0x1b3a8c, 0x9a9a97, 0x77777a, 0xfee838);

  /** Number of steps from −1 to +1. */
  private static final int STEPS = 256;

  private final int negative;
  private final int positive;
  private final int[] onLight;
  private final int[] onDark;

  Palette(int negative, int neutralOnLight, int neutralOnDark, int positive) {
    this.negative = 0xff000000 | negative;
    this.positive = 0xff000000 | positive;
    onLight = ramp(negative, neutralOnLight, positive);
    onDark = ramp(negative, neutralOnDark, positive);
  }

  private static int[] ramp(int negative, int neutral, int positive) {
    int[] colors = new int[STEPS];
    for (int k = 0; k < STEPS; k++) {
      double value = 2.0 * k / (STEPS - 1) - 1;
      colors[k] = Argb.mix(neutral, value < 0 ? negative : positive, Math.abs(value));
    }
    return colors;
  }

  /** The ARGB colour of −1. */
  public int negative() {
    return negative;
  }

  /** The ARGB colour of +1. */
  public int positive() {
    return positive;
  }

  /** The opaque ARGB colour of {@code value}; beyond ±1 as at ±1. */
  public int color(double value, boolean dark) {
    double place = (value + 1) * 0.5 * (STEPS - 1) + 0.5;
    int step = place <= 0 ? 0 : place >= STEPS ? STEPS - 1 : (int) place;
    return (dark ? onDark : onLight)[step];
  }
}
