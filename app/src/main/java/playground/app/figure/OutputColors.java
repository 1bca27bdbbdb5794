package playground.app.figure;

import playground.model.network.ClassDecision;

/**
 * How what a network answers becomes a colour: one output from −1 to +1 (from 0 to 1 spread over
 * that), two outputs as the difference of the second class and the first, more as the colour of the
 * class that is ahead, the stronger the surer.
 *
 * @param decision which class outputs name
 * @param colors from −1 to +1, and whether only the class shows
 */
public record OutputColors(ClassDecision decision, MapColors colors) {

  /**
   * The opaque ARGB colour of one answer.
   *
   * @param outputs holds output o at {@code first + o * stride}
   */
  public int color(float[] outputs, int first, int stride) {
    int count = decision.outputs();
    int ahead = decision.of(outputs, first, stride);
    if (count <= 2) {
      double said =
          colors.discretize()
              ? 2 * ahead - 1
              : signed(outputs[first], outputs[first + (count - 1) * stride]);
      return colors.palette().color(said, colors.dark());
    }
    double fraction = colors.discretize() ? 1 : sureness(outputs[first + ahead * stride]);
    return ClassColors.color(ahead, fraction, colors.palette().color(0, colors.dark()));
  }

  /** The opaque ARGB colour of the class that one of several outputs stands for. */
  public int colorOfClass(int output) {
    return decision.outputs() == 2
        ? output == 0 ? colors.palette().negative() : colors.palette().positive()
        : ClassColors.color(output);
  }

  /**
   * The opaque ARGB colour of one of several outputs: that of its class, the stronger the larger
   * the output is, or where it is the largest.
   *
   * @param output which one
   * @param outputs holds output o at {@code first + o * stride}
   */
  public int colorOfClass(int output, float[] outputs, int first, int stride) {
    double answer = outputs[first + output * stride];
    double fraction =
        colors.discretize()
            ? (decision.of(outputs, first, stride) == output ? 1 : 0)
            : Math.clamp(decision.fromZero() ? answer : (answer + 1) / 2, 0, 1);
    return decision.outputs() == 2
        ? colors.palette().color(output == 0 ? -fraction : fraction, colors.dark())
        : ClassColors.color(output, fraction, colors.palette().color(0, colors.dark()));
  }

  /**
   * What one or two outputs say, from −1 to +1.
   *
   * @param first the first output
   * @param last the last, which is the first where there is one
   */
  public double signed(double first, double last) {
    boolean fromZero = decision.fromZero();
    if (decision.outputs() == 1) {
      return fromZero ? 2 * first - 1 : first;
    }
    double difference = last - first;
    return fromZero ? difference : difference / 2;
  }

  /** The number that stands at the lower end of the scale of {@link #signed}. */
  public String lowest() {
    return sharesOfOne() ? "0" : "−1";
  }

  /** The number that stands at the upper end of the scale of {@link #signed}. */
  public String highest() {
    return sharesOfOne() ? "1" : "+1";
  }

  /** Whether the scale is that of one output between 0 and 1, and not of a difference. */
  private boolean sharesOfOne() {
    return decision.outputs() == 1 && decision.fromZero();
  }

  /** How sure an output is, 0 for chance and 1 for certain. */
  private double sureness(double output) {
    double fraction = decision.fromZero() ? output : (output + 1) / 2;
    double chance = 1.0 / decision.outputs();
    return Math.clamp((fraction - chance) / (1 - chance), 0, 1);
  }
}
