package playground.app.figure.gradient;

import playground.model.inspection.GradientFactors;

/** What a layer does to the gradient on its way back, a column each. */
public enum GradientFactor {
  /** What the weights after the layer multiply by. */
  WEIGHTS,
  /** What the activation multiplies by, together with the normalization. */
  SLOPES,
  /** What both multiply by. */
  BOTH,
  /** The mean of |f′(z)|. */
  MEAN_SLOPE;

  /** Its value at {@code layer}; NaN where no gradient arrives that could be multiplied. */
  public double of(GradientFactors factors, int layer) {
    return switch (this) {
      case WEIGHTS -> factors.weightGain(layer);
      case SLOPES -> factors.slopeGain(layer);
      case BOTH -> factors.factor(layer);
      case MEAN_SLOPE -> factors.meanSlope(layer);
    };
  }
}
