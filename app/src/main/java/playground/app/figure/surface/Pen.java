package playground.app.figure.surface;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param argb its colour
 * @param width its width
 * @param dashes lengths of its dashes and of the gaps between them in turn; empty for none
 * @param round whether its ends are round
 */
public record Pen(int argb, double width, List<Double> dashes, boolean round) {

  /** An unbroken line. */
  public static Pen of(int argb, double width) {
    return new Pen(argb, width, List.of(), false);
  }

  /** The same, broken up. */
  public Pen dashed(List<Double> newDashes) {
    return new Pen(argb, width, newDashes, round);
  }

  /** The same with round ends. */
  public Pen rounded() {
    return new Pen(argb, width, dashes, true);
  }
}
