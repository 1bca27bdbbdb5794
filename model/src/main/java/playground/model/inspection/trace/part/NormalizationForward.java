package playground.model.inspection.trace.part;

import playground.model.network.Normalization;

/**
 * The forward pass of a normalization, Û = (U − μ) / √(v + ε), Z = γ ⊙ Û + β.
 *
 * @param kind over what μ and v are taken
 * @param means μ: units × 1 over a batch, 1 × examples over a layer
 * @param deviations √(v + ε), likewise
 * @param normalized Û, units × examples
 */
public record NormalizationForward(
    Normalization kind, Matrix means, Matrix deviations, Matrix normalized) {

  /** μ of a unit in an example. */
  public double mean(int unit, int example) {
    return of(means, unit, example);
  }

  /** √(v + ε) of a unit in an example. */
  public double deviation(int unit, int example) {
    return of(deviations, unit, example);
  }

  private double of(Matrix statistics, int unit, int example) {
    return kind == Normalization.BATCH ? statistics.at(unit, 0) : statistics.at(0, example);
  }
}
