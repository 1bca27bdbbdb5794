package playground.model.network;

/** What a layer does to its affine map U = WA⁻ + b1ᵀ before the activation: Z = γ ⊙ Û + β. */
public enum Normalization {
  /** Z = U; no γ and β. */
  NONE,

  /**
   * Û = (U − μ) / √(v + ε), μ and v being each unit's mean and variance over the batch (Ioffe and
   * Szegedy, 2015); after training their running averages.
   */
  BATCH,

  /**
   * Û = (U − μ) / √(v + ε), μ and v being each example's mean and variance over the layer's units
   * (Ba et al., 2016).
   */
  LAYER
}
