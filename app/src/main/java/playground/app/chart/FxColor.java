package playground.app.chart;

import javafx.scene.paint.Color;

/** Colours of the figures as JavaFX has them. */
public final class FxColor {
  private FxColor() {}

  /** An ARGB colour. */
  public static Color of(int argb) {
    double opacity = (argb >>> 24) / 255.0;
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, opacity);
  }
}
