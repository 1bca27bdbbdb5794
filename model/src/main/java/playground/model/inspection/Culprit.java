package playground.model.inspection;

/**
 * What a {@link GradientLadder} comes to: how the gradient fares on its way back, and which of the
 * two steps is to blame.
 *
 * @param fate what becomes of the gradient
 * @param cause the step that does more of it; weights and slopes both act in every rung
 * @param rungs how many rungs there are
 * @param factor what a rung multiplies by, the geometric mean over the rungs
 * @param weightGain what the weights of a rung multiply by, likewise
 * @param slopeGain what the activation of a rung multiplies by, likewise
 * @param ratio what is left at the first layer of what began at the last
 * @param layer where the gradient stops, 0 being the first layer; else −1
 */
public record Culprit(
    Fate fate,
    Cause cause,
    int rungs,
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

  /** A step of a rung. */
  public enum Cause {
    /** Wᵀ. */
    WEIGHTS,
    /** f′. */
    SLOPES
  }

  /** Judges {@code ladder}. */
  public static Culprit of(GradientLadder ladder) {
    int rungs = ladder.rungs();
    if (rungs == 0 || ladder.deltaNorm(rungs) == 0) {
      return new Culprit(Fate.ABSENT, Cause.SLOPES, rungs, 1, 1, 1, 1, -1);
    }
    double weights = 0;
    double slopes = 0;
    for (int rung = rungs - 1; rung >= 0; rung--) {
      if (ladder.factor(rung) == 0) {
        Cause cause = ladder.weightGain(rung) == 0 ? Cause.WEIGHTS : Cause.SLOPES;
        return new Culprit(Fate.STOPS, cause, rungs, 0, 0, 0, 0, rung);
      }
      weights += Math.log(ladder.weightGain(rung));
      slopes += Math.log(ladder.slopeGain(rung));
    }
    double ratio = ladder.ratio();
    Fate fate = ratio < LEVEL ? Fate.VANISHES : ratio > 1 / LEVEL ? Fate.EXPLODES : Fate.LEVEL;
    boolean bySlopes = fate == Fate.EXPLODES ? slopes > weights : slopes <= weights;
    return new Culprit(
        fate,
        bySlopes ? Cause.SLOPES : Cause.WEIGHTS,
        rungs,
        Math.exp((weights + slopes) / rungs),
        Math.exp(weights / rungs),
        Math.exp(slopes / rungs),
        ratio,
        -1);
  }
}
