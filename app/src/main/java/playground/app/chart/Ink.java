package playground.app.chart;

import javafx.scene.paint.Color;

/**
 * The colours that canvases draw with, since style sheets do not reach into a canvas.
 *
 * @param dark whether the ground is dark
 * @param ground behind everything
 * @param text labels
 * @param muted labels that stand back
 * @param grid lines of a chart
 * @param train the training loss
 * @param test the test loss
 */
public record Ink(
    boolean dark, Color ground, Color text, Color muted, Color grid, Color train, Color test) {

  /** On a light ground. */
  public static final Ink ON_LIGHT =
      new Ink(
          false,
          Color.web("#ffffff"),
          Color.web("#24292f"),
          Color.web("#57606a"),
          Color.web("#d8dee4"),
          Color.web("#0b62b0"),
          Color.web("#c2410c"));

  /** On a dark ground. */
  public static final Ink ON_DARK =
      new Ink(
          true,
          Color.web("#0d1117"),
          Color.web("#e6edf3"),
          Color.web("#9da7b1"),
          Color.web("#2b323b"),
          Color.web("#58a6ff"),
          Color.web("#ffa657"));

  /** The ink for a ground. */
  public static Ink on(boolean dark) {
    return dark ? ON_DARK : ON_LIGHT;
  }
}
