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

  /**
   * min(1, c / (‖g‖ + 1e-6)), what {@link #clip} multiplies {@code gradient} by; 1 where it leaves
   * it as it is.
   */
  public double factor(double[] gradient) {
    if (norm == Double.POSITIVE_INFINITY) {
      return 1;
    }
    double squares = squares(gradient);
    if (Double.isFinite(squares)) {
      return Math.min(1, norm / (Math.sqrt(squares) + MARGIN));
    }
    double largest = largest(gradient);
    return Double.isFinite(largest)
        ? Math.min(1, norm / Math.sqrt(squaresOver(gradient, largest)) / largest)
        : 1;
  }

  /** Shortens {@code gradient} where it is too long; leaves one that is not finite as it is. */
  public void clip(double[] gradient) {
    if (norm == Double.POSITIVE_INFINITY) {
      return;
    }
    double squares = squares(gradient);
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
    double largest = largest(gradient);
    if (!Double.isFinite(largest)) {
      return;
    }
    double factor = norm / Math.sqrt(squaresOver(gradient, largest));
    if (factor < largest) {
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] = gradient[k] / largest * factor;
      }
    }
  }

  /** ‖g‖². */
  private static double squares(double[] gradient) {
    double squares = 0;
    for (double g : gradient) {
      squares += g * g;
    }
    return squares;
  }

  /** ‖g/c‖². */
  private static double squaresOver(double[] gradient, double c) {
    double squares = 0;
    for (double g : gradient) {
      squares += (g / c) * (g / c);
    }
    return squares;
  }

  private static double largest(double[] gradient) {
    double largest = 0;
    for (double g : gradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    return largest;
  }
}
