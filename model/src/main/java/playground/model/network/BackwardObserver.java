package playground.model.network;

/** Is shown what a backward pass overwrites on its way. */
@FunctionalInterface
public interface BackwardObserver {

  /**
   * Called for each layer but the last, after the step through the weights above it and before the
   * one through its own activation.
   *
   * @param layer 0 for the first after the inputs
   * @param g ∂E/∂A⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀ ∂E/∂U⁽ˡ⁺¹⁾, and what comes around layer l + 1 where that is
   *     residual; unit j, example k at {@code j * capacity() + k}; valid during the call
   */
  void outputGradient(int layer, double[] g);
}
