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
 * examples and vectorize. This is the lowest room of the model: it imports none of the others.
 */
package playground.model.network;
