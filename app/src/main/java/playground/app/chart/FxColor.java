package playground.app.chart;

import javafx.scene.paint.Color;

/** Colours of the figures as JavaFX has them. */
public final class FxColor {
  private FxColor() {}

  /** An opaque ARGB colour; its alpha is not looked at. */
  public static Color of(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }
}
