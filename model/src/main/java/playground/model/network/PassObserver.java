package playground.model.network;

/** Is shown what a pass overwrites on its way. */
public final class PassObserver {
  private PassObserver() {}

  /** Of a forward pass. */
  @FunctionalInterface
  public interface Forward {

    /**
     * Called for each layer, before its normalization, where it has one, and its activation.
     *
     * @param layer 0 for the first after the inputs
     * @param u U⁽ˡ⁾ = W⁽ˡ⁾A⁽ˡ⁻¹⁾ + b⁽ˡ⁾1ᵀ; unit j, example k at {@code j * capacity() + k}; valid
     *     during the call
     */
    void affine(int layer, double[] u);
  }

  /** Of a backward pass. */
  @FunctionalInterface
  public interface Backward {

    /**
     * Called for each layer but the last, after the step through the weights above it and before
     * the one through its own activation.
     *
     * @param layer 0 for the first after the inputs
     * @param g ∂E/∂A⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀ ∂E/∂U⁽ˡ⁺¹⁾, and what comes around layer l + 1 where that is
     *     residual; unit j, example k at {@code j * capacity() + k}; valid during the call
     */
    void outputGradient(int layer, double[] g);
  }
}
