package playground.model.inspection.trace;

import playground.model.inspection.trace.part.ParameterValues;

/**
 * A mistake that is easily made in a backward pass. {@link TeachingPass} makes it; the engine never
 * does.
 */
public enum Fault {
  /** ∂L/∂b is the mean of δ over the examples although δ was divided by m already. */
  BIAS_BY_MEAN,
  /** The factor f′(z) is left out in hidden layers. */
  SLOPE_LEFT_OUT,
  /** W stands in the place of Wᵀ, in layers with as many units as inputs. */
  WEIGHTS_NOT_TRANSPOSED,
  /** δ at the outputs is t − y. */
  WRONG_SIGN,
  /** The sum over the examples is not divided by m. */
  BATCH_SIZE_FORGOTTEN,
  /** The penalty's part of the gradient is left out. */
  PENALTY_LEFT_OUT,
  /** ReLU's mask is that of the layer above, where that has as many units. */
  MASK_OF_OTHER_LAYER;

  /** A difference by this share of a number is one that the check surely disputes. */
  private static final double PLAIN = 1e-3;

  /** Beside the objective, what rounding leaves of a difference. */
  private static final double NEGLIGIBLE = 1e-7;

  /**
   * Whether it makes the gradient of this mini-batch plainly wrong: where there is one example,
   * nothing can be divided by their number, and where nothing is penalized, no penalty be left out.
   *
   * @param trace of a step that ran through
   */
  public boolean showsIn(BackpropTrace trace) {
    ParameterValues right = TeachingPass.gradient(trace);
    ParameterValues faulty = TeachingPass.gradient(trace, this);
    double negligible = NEGLIGIBLE * Math.abs(trace.loss().orElseThrow().objective());
    for (int index = 0; index < right.size(); index++) {
      double difference = Math.abs(faulty.at(index) - right.at(index));
      double scale = Math.max(Math.abs(faulty.at(index)), Math.abs(right.at(index)));
      if (difference > PLAIN * scale && difference > negligible) {
        return true;
      }
    }
    return false;
  }
}
