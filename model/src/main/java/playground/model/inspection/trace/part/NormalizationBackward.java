package playground.model.inspection.trace.part;

/**
 * How one number of Δ goes back through a normalization: with H = γ ⊙ Δ,
 *
 * <pre>  ∂E/∂u = (h − mean(H) − û · mean(H ⊙ Û)) / √(v + ε) </pre>
 *
 * the means being over what μ and v are over, a unit's batch or an example's layer.
 *
 * @param scaled h = γδ
 * @param mean mean(H): what ∂E/∂μ takes off
 * @param product mean(H ⊙ Û): what ∂E/∂v takes off, for each û
 * @param normalized û
 * @param deviation √(v + ε)
 */
public record NormalizationBackward(
    double scaled, double mean, double product, double normalized, double deviation) {

  /** ∂E/∂u. */
  public double affineDelta() {
    return (scaled - mean - normalized * product) / deviation;
  }
}
