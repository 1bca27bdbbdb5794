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
 * thread does each of these. On a machine of two cores with AVX-512 and Java 25, of two hundred
 * slices of a twentieth of a second the fastest, other programs running beside it; in brackets how
 * many times that is what TensorFlow Playground's engine does there, and PyTorch (single precision)
 * for the large steps:
 *
 * <pre>
 *   epoch, 250 points in batches of 10    2-4-2-1 tanh      117,056   (17.6)
 *                                         2-8⁶-1 tanh        19,880   (33.2)
 *                                         2-8⁶-1 ReLU        27,836   (35.1)
 *                                         2-8⁶-1 sigmoid     19,866   (29.5)
 *   maps of all units, 100 × 100          2-4-2-1 tanh       13,916   (62.1)
 *                                         2-8⁶-1 tanh         1,913   (89.8)
 *   step, batch 128, Adam                 784-256-128-10        338   (0.69)
 * </pre>
 *
 * There a fused multiply-add of a vector takes 0.14 ns, a load of a vector 0.18 ns or, across two
 * lines of the cache, 0.32 ns, a load of one number into all lanes 0.16 ns, a division 4.6 ns.
 *
 * <ul>
 *   <li>A step of the smallest network takes 0.34 µs, of which little is arithmetic: each of its
 *       layers waits for the one before, in both passes, and it goes through some twenty calls.
 *       About 0.04 µs are the batch being gathered and the parameters moved.
 *   <li>In the six layers of eight units, tanh and sigmoid take a quarter to a third of a step, 5
 *       to 6 ns a vector: the division keeps the divider busy for most of it, and the other
 *       twenty-eight operations the rest of the processor. A batch of ten fills ten of sixteen
 *       lanes. The products are bound by loads: every weight is loaded once for two vectors of
 *       examples, and Java's arrays do not begin at a cache line, so most vectors lie across two.
 *   <li>Maps are bound by tanh, and then by the cache: chunks of some hundred points keep what all
 *       layers hold near.
 *   <li>The large steps keep the multipliers busy four tenths of the time, in double precision, of
 *       which a vector holds half as many numbers as in single; the rest goes into loads across
 *       cache lines.
 * </ul>
 *
 * <p>Without the vector module the same numbers come out, two to eight times slower. Once the loops
 * are compiled, a training step allocates nothing; so that this holds, no vector is handed from one
 * method of ours to another.
 */
package playground.model.network;
