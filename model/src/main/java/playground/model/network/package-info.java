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
 *
 * <h2>How fast it is, and why not faster</h2>
 *
 * <p>{@code mvn -q -Pbenchmark -pl model test-compile exec:exec} prints how often a second one
 * thread does each of these. On a machine of two cores with AVX-512 and Java 25, of forty slices of
 * a fifth of a second the fastest, other programs running beside it; in brackets how many times
 * that is what TensorFlow Playground's engine does there, and PyTorch (single precision) for the
 * large steps:
 *
 * <pre>
 *   epoch, 250 points in batches of 10    2-4-2-1 tanh       99,135   (14.9)
 *                                         2-8⁶-1 tanh        18,053   (30.2)
 *                                         2-8⁶-1 ReLU        22,464   (28.4)
 *                                         2-8⁶-1 sigmoid     19,118   (28.4)
 *   maps of all units, 100 × 100          2-4-2-1 tanh       11,422   (51.0)
 *                                         2-8⁶-1 tanh         1,457   (68.4)
 *   step, batch 128, Adam                 784-256-128-10        251   (0.51)
 * </pre>
 *
 * <ul>
 *   <li>A step of the smallest network takes some 0.4 µs, of which little is arithmetic: it is
 *       bound by the way through a dozen calls and by each layer waiting for the one before.
 *   <li>In the six layers of eight units, tanh and sigmoid take about a quarter of a step: thirty
 *       operations a vector, of which the division alone keeps the divider busy for sixteen cycles.
 *       A batch of ten fills ten of sixteen lanes. The products are bound by loads: every weight is
 *       loaded once for two vectors of examples, and Java's arrays do not begin at a cache line, so
 *       most vectors lie across two.
 *   <li>Maps are bound by tanh, and then by the cache: chunks of some hundred points keep what all
 *       layers hold near.
 *   <li>The large steps keep the multipliers busy a third of the time, in double precision, of
 *       which a vector holds half as many numbers as in single: the rest goes into loads across
 *       cache lines and the checks of their indices.
 * </ul>
 *
 * <p>Without the vector module the same numbers come out, about four to seven times slower. Once
 * the loops are compiled, a training step allocates nothing.
 */
package playground.model.network;
