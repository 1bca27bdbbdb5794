package playground.model.inspection.check;

/**
 * A place where J is not smooth by one parameter, as where a ReLU has z = 0: its slope from the one
 * side is another than from the other, and there is no derivative. Where δ is 0 there, both are the
 * same, and the curve bends on one side alone: then a difference of ε is off by as much as ε.
 *
 * @param left (J(w) − J(w − ε)) / ε
 * @param right (J(w + ε) − J(w)) / ε
 */
public record Kink(double left, double right) {
  /** How far the slopes are apart. */
  double jump() {
    return Math.abs(right - left);
  }
}
