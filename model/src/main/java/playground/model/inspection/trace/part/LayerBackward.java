package playground.model.inspection.trace.part;

import java.util.Optional;

/**
 * A layer's part of the backward pass, of the sum of E over the examples; matrices are units ×
 * examples.
 *
 * @param layer 0 for the first after the inputs
 * @param outputGradient G = ∂E/∂A, upstream: (W⁽ˡ⁺¹⁾)ᵀ ∂E/∂U⁽ˡ⁺¹⁾, and what comes around layer l +
 *     1 where that is residual; empty at outputs whose loss is taken of Z
 * @param around what of G comes around the residual layer l + 1; empty where that is none
 * @param slopes f′(Z), local; empty for a softmax, whose units depend on each other
 * @param delta Δ = ∂E/∂Z = G ⊙ f′(Z)
 * @param affineDelta ∂E/∂U: Δ, or what a normalization makes of it
 */
public record LayerBackward(
    int layer,
    Optional<Matrix> outputGradient,
    Optional<Matrix> around,
    Optional<Matrix> slopes,
    Matrix delta,
    Matrix affineDelta) {

  /** Whether all of its numbers are finite. */
  public boolean isFinite() {
    return outputGradient.map(Matrix::firstRowNotFinite).orElse(-1) < 0
        && delta.firstRowNotFinite() < 0
        && affineDelta.firstRowNotFinite() < 0;
  }
}
