package playground.model.inspection;

/**
 * What a {@link GradientFactors} comes to: how the gradient fares on its way back, and which of the
 * two steps is to blame.
 *
 * @param fate what becomes of the gradient
 * @param cause the step that does more of it; weights and slopes both act in every layer
 * @param hiddenLayers how many hidden layers there are
 * @param factor what a layer multiplies by, the geometric mean over the hidden layers
 * @param weightGain what the weights of a layer multiply by, likewise
 * @param slopeGain what the activation of a layer multiplies by, likewise
 * @param ratio what is left at the first layer of what began at the last
 * @param layer where the gradient stops, 0 being the first layer; else −1
 */
public record GradientDiagnosis(
    Fate fate,
    Cause cause,
    int hiddenLayers,
    double factor,
    double weightGain,
    double slopeGain,
    double ratio,
    int layer) {

  /** Below this share, or above its inverse, a gradient counts as vanished or exploded. */
  private static final double LEVEL = 1e-2;

  /** What becomes of the gradient on its way back. */
  public enum Fate {
    /** It arrives with more than a hundredth and less than a hundred times of its strength. */
    LEVEL,
    /** Less than a hundredth arrives. */
    VANISHES,
    /** More than a hundred times as much arrives. */
    EXPLODES,
    /** In some layer nothing is left of it. */
    STOPS,
    /** Nothing sets out, or there is no way to go. */
    ABSENT
  }

  /** A step of a layer. */
  public enum Cause {
    /** Wᵀ. */
    WEIGHTS,
    /** f′. */
    SLOPES
  }

  /** Judges {@code factors}. */
  public static GradientDiagnosis of(GradientFactors factors) {
    int hiddenLayers = factors.hiddenLayers();
    if (hiddenLayers == 0 || factors.deltaNorm(hiddenLayers) == 0) {
      return new GradientDiagnosis(Fate.ABSENT, Cause.SLOPES, hiddenLayers, 1, 1, 1, 1, -1);
    }
    double weights = 0;
    double slopes = 0;
    for (int layer = hiddenLayers - 1; layer >= 0; layer--) {
      if (factors.factor(layer) == 0) {
        Cause cause = factors.weightGain(layer) == 0 ? Cause.WEIGHTS : Cause.SLOPES;
        return new GradientDiagnosis(Fate.STOPS, cause, hiddenLayers, 0, 0, 0, 0, layer);
      }
      weights += Math.log(factors.weightGain(layer));
      slopes += Math.log(factors.slopeGain(layer));
    }
    double ratio = factors.ratio();
    Fate fate = ratio < LEVEL ? Fate.VANISHES : ratio > 1 / LEVEL ? Fate.EXPLODES : Fate.LEVEL;
    boolean bySlopes = fate == Fate.EXPLODES ? slopes > weights : slopes <= weights;
    return new GradientDiagnosis(
        fate,
        bySlopes ? Cause.SLOPES : Cause.WEIGHTS,
        hiddenLayers,
        Math.exp((weights + slopes) / hiddenLayers),
        Math.exp(weights / hiddenLayers),
        Math.exp(slopes / hiddenLayers),
        ratio,
        -1);
  }
}
