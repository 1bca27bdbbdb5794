/**
 * The two models that came before networks: one unit, z = wᵀφ(x) + b, with its own learning rule.
 *
 * <p>{@link playground.model.linear.Perceptron} learns from mistakes alone, {@link
 * playground.model.linear.Adaline} from how far off z is. Both draw a straight line through the
 * plane of φ(x); with φ(x) = [x₁, x₂, x₁x₂] that line is bent enough for XOR.
 *
 * <p>Here they are as their texts write them, a point at a time. An experiment has them as networks
 * without hidden layers: a step output and the perceptron's loss, or a linear output and the
 * squared error. Gradient descent then takes the same steps, which {@code SingleLayerRulesTest}
 * holds against these classes.
 */
package playground.model.linear;
