package playground.model.network;

import java.util.Arrays;
import playground.model.numeric.FloatKernels;

/**
 * Whether a pass stays where single precision can count. Where x is the largest magnitude of what
 * enters a layer, every sum on the way to its Z, in whatever order, is at most
 *
 * <pre>  max Σ|w| · x + max |b|        over its units </pre>
 *
 * so from the parameters it follows, for several layers at once, how large x may be. That is looked
 * up once a network; in a pass only x is measured, as a rule that of the inputs alone.
 */
final class FloatRange {
  /** Far enough below 3 · 10³⁸ for what rounding adds. */
  private static final double LARGEST = 1e30;

  /** Where bounds get as large as this, real numbers are likely to be far smaller: measure them. */
  private static final double VAGUE = 1e15;

  /** The most that may enter each layer; infinite where that follows from a layer before. */
  private final float[] limits;

  FloatRange(int depth) {
    limits = new float[depth];
  }

  /** Takes the parameters that {@code layers} have. */
  void take(FloatLayer[] layers) {
    Arrays.fill(limits, Float.POSITIVE_INFINITY);
    // What enters a layer is at most slope · x + constant, x having entered layer `measured`.
    int measured = 0;
    double slope = 1;
    double constant = 0;
    limits[0] = (float) LARGEST;
    for (int index = 0; index < layers.length; index++) {
      if (slope > VAGUE || constant > VAGUE) {
        measured = index;
        slope = 1;
        constant = 0;
        limits[index] = (float) LARGEST;
      }
      FloatLayer layer = layers[index];
      double sumSlope = layer.largestWeights() * slope;
      double sumConstant = layer.largestWeights() * constant + layer.largestBias();
      double limit = (LARGEST - sumConstant) / sumSlope;
      if (layer.normalizesLayer()) {
        sumSlope = 0;
        sumConstant = layer.largestNormalized();
        limit = sumConstant <= LARGEST ? limit : Double.NaN;
      }
      boolean bounded = layer.isBounded();
      double activatedSlope = bounded ? 0 : sumSlope;
      double activatedConstant = bounded ? 1 : sumConstant + 1;
      slope = layer.isResidual() ? slope + activatedSlope : activatedSlope;
      constant = layer.isResidual() ? constant + activatedConstant : activatedConstant;
      // Not a number where the parameters are none, or too large: then no x is small enough.
      limits[measured] = Math.min(limits[measured], (float) limit);
    }
  }

  /** Whether layer {@code index} can take these rows, which are {@code stride} apart. */
  boolean holds(int index, float[] entering, int stride, int examples) {
    float limit = limits[index];
    return limit == Float.POSITIVE_INFINITY
        || FloatKernels.BEST.areWithin(limit, entering, stride, examples);
  }
}
