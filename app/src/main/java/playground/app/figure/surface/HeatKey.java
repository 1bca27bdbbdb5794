package playground.app.figure.surface;

import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
import playground.app.text.Numbers;

/** The key to the colours of {@link HeatScale}: a strip of them between its ends. */
public final class HeatKey {
  private static final int STEPS = 24;

  private HeatKey() {}

  /** Draws the colours alone. */
  private static void draw(Surface g, double x, double y, double width, double height) {
    double step = width / STEPS;
    for (int k = 0; k < STEPS; k++) {
      double fraction = (k + 0.5) / STEPS;
      double power = HeatScale.LOWEST + fraction * (HeatScale.HIGHEST - HeatScale.LOWEST);
      // Each reaches under the next: between two edges the ground would shine through.
      g.rectangle(x + k * step, y, width - k * step, height, HeatScale.color(Math.pow(10, power)));
    }
  }

  /** Draws the colours with the ends' values; as wide as {@link #width} says. */
  public static void draw(
      Surface g, Captions captions, double right, double middle, double letters, Ink ink) {
    String least = Numbers.powerOfTen((int) HeatScale.LOWEST);
    String most = Numbers.powerOfTen((int) HeatScale.HIGHEST);
    double x = right - g.width(most, letters);
    captions.write(most, x, middle, Alignment.LEFT, letters, ink.muted());
    x -= 4 + strip(letters);
    draw(g, x, middle - letters * 0.35, strip(letters), letters * 0.7);
    captions.write(least, x - 4, middle, Alignment.RIGHT, letters, ink.muted());
  }

  /** How wide the key is with its values. */
  public static double width(Surface g, double letters) {
    return strip(letters)
        + 8
        + g.width(Numbers.powerOfTen((int) HeatScale.LOWEST), letters)
        + g.width(Numbers.powerOfTen((int) HeatScale.HIGHEST), letters);
  }

  private static double strip(double letters) {
    return 4 * letters;
  }
}
