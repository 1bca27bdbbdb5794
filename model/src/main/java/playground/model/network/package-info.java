/**
 * Fully connected networks: their shape, parameters, and the two passes through them.
 *
 * <p>Batches are matrices with an example a column, units × examples, so that the formulas read as
 * in a textbook:
 *
 * <pre>
 *   Z⁽ˡ⁾ = W⁽ˡ⁾A⁽ˡ⁻¹⁾ + b⁽ˡ⁾1ᵀ        A⁽ˡ⁾ = f(Z⁽ˡ⁾)
 *   Δ⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀΔ⁽ˡ⁺¹⁾ ⊙ f′(Z⁽ˡ⁾)
 *   ∂E/∂W⁽ˡ⁾ = Δ⁽ˡ⁾(A⁽ˡ⁻¹⁾)ᵀ / m      ∂E/∂b⁽ˡ⁾ = Δ⁽ˡ⁾1 / m
 * </pre>
 *
 * A matrix is stored a row (one unit, all examples) after the other, so the inner loops run over
 * examples and vectorize. {@link playground.model.network.Propagation} holds both passes, {@link
 * playground.model.network.LayerPass} one layer's part of them, and {@link
 * playground.model.network.FloatPass} the forward pass in single precision, for maps. The
 * activations are in {@code network.activation}, the loops in {@code numeric}; it imports no other
 * package of the model.
 */
package playground.model.network;
