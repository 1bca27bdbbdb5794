package playground.model.optimization;

/**
 * Clipping by global norm (Pascanu et al., 2013): a gradient longer than c is shortened to it,
 *
 * <pre>  g ← g · min(1, c / (‖g‖ + 1e-6)) </pre>
 *
 * ‖g‖ being taken over all parameters.
 *
 * @param norm c, above 0; infinite for no clipping
 */
public record Clipping(double norm) {
  /** Leaves every gradient as it is. */
  public static final Clipping NONE = new Clipping(Double.POSITIVE_INFINITY);

  private static final double MARGIN = 1e-6;

  /**
   * @throws IllegalArgumentException unless {@code norm} is above 0
   */
  public Clipping {
    if (!(norm > 0)) {
      throw new IllegalArgumentException(
          "clip norm: " + norm + "; a number above 0, or infinite for none");
    }
  }

  /** Clipping at {@code norm}, 0 standing for none. */
  public static Clipping ofNormOrZero(double norm) {
    return norm == 0 ? NONE : new Clipping(norm);
  }

  /** c, or 0 where there is no clipping. */
  public double normOrZero() {
    return norm == Double.POSITIVE_INFINITY ? 0 : norm;
  }

  /** Shortens {@code gradient} where it is too long; leaves one that is not finite as it is. */
  public void clip(double[] gradient) {
    if (norm == Double.POSITIVE_INFINITY) {
      return;
    }
    double squares = 0;
    for (double g : gradient) {
      squares += g * g;
    }
    if (!Double.isFinite(squares)) {
      clipLarge(gradient);
      return;
    }
    double factor = norm / (Math.sqrt(squares) + MARGIN);
    if (factor < 1) {
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] *= factor;
      }
    }
  }

  /**
   * As {@link #clip}, where squares overflow: ‖g‖ = m ‖g/m‖, m being the largest element, which is
   * so large that the margin counts for nothing.
   */
  private void clipLarge(double[] gradient) {
    double largest = 0;
    for (double g : gradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    if (!Double.isFinite(largest)) {
      return;
    }
    double squares = 0;
    for (double g : gradient) {
      squares += (g / largest) * (g / largest);
    }
    double factor = norm / Math.sqrt(squares);
    if (factor < largest) {
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] = gradient[k] / largest * factor;
      }
    }
  }
}
