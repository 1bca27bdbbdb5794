package playground.model.inspection.trace.part;

import java.util.Optional;
import java.util.OptionalDouble;
import playground.model.network.Loss;

/**
 * From the outputs to the loss and to Δ⁽ᴸ⁾; matrices are outputs × examples.
 *
 * @param loss which loss E
 * @param targets T
 * @param outputs A⁽ᴸ⁾, the network's Y
 * @param losses E of each example, 1 × examples
 * @param mean L, the mean of E over the mini-batch
 * @param penalty s of the parameters, the second part of the objective J = L + s
 * @param softmax its numbers, where the outputs are one
 * @param delta Δ⁽ᴸ⁾ = ∂E/∂Z⁽ᴸ⁾
 */
public record LossTrace(
    Loss loss,
    Matrix targets,
    Matrix outputs,
    Matrix losses,
    double mean,
    double penalty,
    Optional<SoftmaxForward> softmax,
    Matrix delta) {

  /** J = L + s. */
  public double objective() {
    return mean + penalty;
  }

  /**
   * ∂E/∂a of an output: a − t for the squared error, −t/a for the softmax cross-entropy, (a − t) /
   * a(1 − a) for the binary one. Empty for the perceptron's loss, which is not taken of a, and
   * where a has rounded to what makes it infinite; Δ does not need it there.
   */
  public OptionalDouble outputGradient(int output, int example) {
    double a = outputs.at(output, example);
    double t = targets.at(output, example);
    double gradient =
        switch (loss) {
          case HALF_SQUARED_ERROR -> a - t;
          case SOFTMAX_CROSS_ENTROPY -> t == 0 ? 0 : -t / a;
          case BINARY_CROSS_ENTROPY -> a == t ? 0 : (a - t) / (a * (1 - a));
          case PERCEPTRON -> Double.NaN;
        };
    return Double.isFinite(gradient) ? OptionalDouble.of(gradient) : OptionalDouble.empty();
  }

  /** Whether all of its numbers are finite. */
  public boolean isFinite() {
    return Double.isFinite(mean)
        && Double.isFinite(penalty)
        && losses.firstRowNotFinite() < 0
        && delta.firstRowNotFinite() < 0;
  }
}
