/**
 * Numerics of the engine, without a notion of networks: products of matrices and elementwise
 * functions on rows of numbers. This is the lowest package of the model and imports no other.
 *
 * <p>A matrix is an array that holds a row after the other, each {@code stride} after the one
 * before; what is outside the columns that a call names has no meaning. {@link
 * playground.model.numeric.Kernels} are the loops in which training spends its time, in double
 * precision; {@link playground.model.numeric.FloatKernels} those of maps, in single precision. Each
 * has one implementation with the vector module and one in plain Java, of which a machine loads the
 * one that it uses, so that calls cost no lookup. In double precision both give the same bits.
 *
 * <p>{@link playground.model.numeric.Exponentials} and {@link
 * playground.model.numeric.VectorExponentials} compute the same functions, one number or one vector
 * at a time, from the same constants, and so stand beside each other. What chooses between these
 * functions is {@code network.activation}.
 *
 * <h2>How fast the engine is, and why not faster</h2>
 *
 * <p>{@code mvn -q -Pbenchmark -pl model test-compile exec:exec} prints how often a second one
 * thread does each of these. On two virtual cores of an Intel Xeon with AVX-512 (family 6, model
 * 167), Java 25, of two hundred slices of a twentieth of a second the fastest; in brackets how many
 * times that is what TensorFlow Playground's engine does there, and PyTorch (single precision) for
 * the large steps. Training is in double precision, as the Playground's is; maps are in single
 * precision, which its are not:
 *
 * <pre>
 *   epoch, 250 points in batches of 10    2-4-2-1 tanh      119,162   (17.9)
 *                                         2-8⁶-1 tanh        23,639   (39.5)
 *                                         2-8⁶-1 ReLU        30,020   (37.9)
 *                                         2-8⁶-1 sigmoid     24,706   (36.7)
 *   maps of all units, 100 × 100          2-4-2-1 tanh       31,697   (142)
 *                                         2-8⁶-1 tanh         5,000   (235)
 *   step, batch 128, Adam                 784-256-128-10        330   (0.67)
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
 *       twenty-eight operations the rest of the processor. They take a layer's rows as one run of
 *       numbers; in the products a batch of ten fills ten of sixteen lanes. A product of eight by
 *       eight takes 50 ns, of which the multiply-adds are half: the rest are checks of indices and
 *       registers that the compiler moves to and fro, and some 16 ns before and after the loop.
 *   <li>What only reads and writes, such as ReLU and its derivative, is bound by vectors that lie
 *       across two lines of the cache. Which do is the collector's choice, not ours: to fill a
 *       gradient of 393 numbers took 19 ns in one run and 59 ns in another.
 *   <li>Maps are bound by tanh even in single precision, where a vector holds sixteen numbers and a
 *       shorter polynomial gives their seven digits. In double precision it was 13,901 and 1,889 a
 *       second. Chunks of some hundred points keep what all layers hold near.
 *   <li>The large steps keep the multipliers busy four tenths of the time, in double precision, of
 *       which a vector holds half as many numbers as in single; the rest goes into loads across
 *       cache lines.
 * </ul>
 *
 * <p>Without the vector module the same numbers come out, two to eight times slower. A processor
 * without fused multiply-adds, as small and old ones are, rounds twice instead ({@link
 * playground.model.numeric.MultiplyAdd}): told to do without them ({@code -XX:-UseFMA}), the same
 * machine made 45,807 epochs a second of the smallest network and 3,778 of the spirals with tanh,
 * six to seven times TensorFlow Playground's. Once the loops are compiled, a training step
 * allocates nothing; so that this holds, no vector is handed from one method of ours to another.
 */
package playground.model.numeric;
