package playground.app.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import playground.app.figure.HeatScale;
import playground.app.text.Numbers;

/** The key to the colours of {@link HeatScale}: a strip of them between its ends. */
public final class HeatKey {
  private static final int STEPS = 24;

  private HeatKey() {}

  /** Draws the colours alone. */
  private static void draw(GraphicsContext g, double x, double y, double width, double height) {
    double step = width / STEPS;
    for (int k = 0; k < STEPS; k++) {
      double share = (k + 0.5) / STEPS;
      double power = HeatScale.LOWEST + share * (HeatScale.HIGHEST - HeatScale.LOWEST);
      int argb = HeatScale.color(Math.pow(10, power));
      g.setFill(FxColor.of(argb));
      // Each reaches under the next: between two edges the ground would shine through.
      g.fillRect(x + k * step, y, width - k * step, height);
    }
  }

  /** Draws the colours with the ends' values; as wide as {@link #width} says. */
  public static void draw(
      GraphicsContext g, Captions captions, double right, double middle, double letters, Ink ink) {
    String least = Numbers.powerOfTen((int) HeatScale.LOWEST);
    String most = Numbers.powerOfTen((int) HeatScale.HIGHEST);
    double x = right - TextWidth.of(most, letters);
    captions.write(most, x, middle, TextAlignment.LEFT, letters, ink.muted());
    x -= 4 + strip(letters);
    draw(g, x, middle - letters * 0.35, strip(letters), letters * 0.7);
    captions.write(least, x - 4, middle, TextAlignment.RIGHT, letters, ink.muted());
  }

  /** How wide the key is with its values. */
  public static double width(double letters) {
    return strip(letters)
        + 8
        + TextWidth.of(Numbers.powerOfTen((int) HeatScale.LOWEST), letters)
        + TextWidth.of(Numbers.powerOfTen((int) HeatScale.HIGHEST), letters);
  }

  private static double strip(double letters) {
    return 4 * letters;
  }
}
