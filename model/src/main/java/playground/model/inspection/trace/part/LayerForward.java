package playground.model.inspection.trace.part;

import java.util.Optional;

/**
 * A layer's part of the forward pass; matrices are units × examples.
 *
 * @param layer 0 for the first after the inputs
 * @param input A⁽ˡ⁻¹⁾, which of the first layer are the inputs, standardized where the network does
 *     that
 * @param affine U = WA⁽ˡ⁻¹⁾ + b1ᵀ
 * @param normalization from U to Z, where the layer has one; otherwise Z = U
 * @param preActivation Z
 * @param activated F = f(Z)
 * @param output A = F, or F + A⁽ˡ⁻¹⁾ where the layer is residual
 */
public record LayerForward(
    int layer,
    Matrix input,
    Matrix affine,
    Optional<NormalizationForward> normalization,
    Matrix preActivation,
    Matrix activated,
    Matrix output) {

  /** Whether all of its numbers are finite. */
  public boolean isFinite() {
    return affine.firstRowNotFinite() < 0
        && normalization.map(n -> n.normalized().firstRowNotFinite()).orElse(-1) < 0
        && preActivation.firstRowNotFinite() < 0
        && activated.firstRowNotFinite() < 0
        && output.firstRowNotFinite() < 0;
  }
}
