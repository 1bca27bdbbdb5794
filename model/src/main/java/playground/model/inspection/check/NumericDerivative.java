package playground.model.inspection.check;

/**
 * ∂J/∂w by central differences, (J(w + ε) − J(w − ε)) / 2ε.
 *
 * @param epsilon ε
 * @param above J(w + ε)
 * @param below J(w − ε)
 */
public record NumericDerivative(double epsilon, double above, double below) {
  /** By how many times what rounding leaves of it a difference is known well. */
  private static final double WELL_KNOWN = 1e6;

  /** ∂J/∂w. */
  public double value() {
    return (above - below) / (2 * epsilon);
  }

  /**
   * |analytic − numeric| / max(|analytic|, |numeric|). Where both are smaller than what a
   * difference of this ε tells to six digits, J being rounded, the error is relative to that.
   * Infinite where J is not finite.
   */
  public double relativeError(double analytic) {
    double numeric = value();
    if (!Double.isFinite(numeric)) {
      return Double.POSITIVE_INFINITY;
    }
    double error = Math.abs(analytic - numeric);
    return error == 0 ? 0 : error / scale(analytic);
  }

  /** What the relative error is relative to. */
  public double scale(double analytic) {
    return Math.max(Math.max(Math.abs(analytic), Math.abs(value())), resolution());
  }

  /** The smallest derivative that a difference of this ε tells to six digits. */
  public double resolution() {
    double size = Math.max(Math.abs(above), Math.abs(below));
    // Outputs are rounded too: a J that is nearly 0, as their squared distance, is known to √J.
    double rounding = Math.ulp(1.0) * Math.max(size, Math.sqrt(size)) / epsilon;
    return WELL_KNOWN * rounding;
  }
}
