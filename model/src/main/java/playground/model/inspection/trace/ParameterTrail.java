package playground.model.inspection.trace;

import java.util.Optional;
import java.util.stream.IntStream;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.check.GradientComparison;
import playground.model.inspection.check.Kink;
import playground.model.inspection.check.NumericDerivative;
import playground.model.inspection.trace.part.Matrix;

/**
 * Where the gradient of one parameter comes from: each example's share δa, their mean, what the
 * penalty adds, and the same number by central differences.
 *
 * @param index of the parameter, in {@link playground.model.network.ParameterLayout}
 * @param shares ∂E/∂w of each example of the mini-batch, 1 × examples
 * @param sum of the shares
 * @param penalty ∂s/∂w; 0 where no penalty acts through the gradient
 * @param gradient ∂J/∂w of the mini-batch, J = L + s, by the engine's backpropagation: sum / m +
 *     penalty, to rounding
 * @param numeric ∂J/∂w by central differences
 * @param kink where J has no derivative here
 */
public record ParameterTrail(
    int index,
    Matrix shares,
    double sum,
    double penalty,
    double gradient,
    NumericDerivative numeric,
    Optional<Kink> kink) {

  /**
   * That of the parameter at {@code index}.
   *
   * @param trace of a step whose backward pass came through
   * @param epsilon ε of the differences, above 0
   * @throws IllegalArgumentException if the parameter is none that is trained
   */
  public static ParameterTrail of(BackpropTrace trace, int index, double epsilon) {
    GradientCheck check = trace.check();
    NumericDerivative numeric = check.derivative(index, epsilon);
    Matrix shares = Matrix.of(1, trace.examples(), (row, example) -> trace.share(index, example));
    double[] penalty = new double[trace.parameters().size()];
    trace
        .penaltyOfGradient()
        .addGradient(
            trace.parameters().toArray(),
            trace.architecture(),
            trace.parameters().layout(),
            penalty);
    double gradient = check.gradient()[index];
    boolean disputed = numeric.relativeError(gradient) > GradientComparison.TOLERANCE;
    return new ParameterTrail(
        index,
        shares,
        IntStream.range(0, shares.columns()).mapToDouble(k -> shares.at(0, k)).sum(),
        penalty[index],
        gradient,
        numeric,
        disputed ? check.kink(index, epsilon) : Optional.empty());
  }

  /** Σ ∂E/∂w / m, ∂L/∂w. */
  public double mean() {
    return sum / shares.columns();
  }

  /** As {@link NumericDerivative#relativeError}. */
  public double relativeError() {
    return numeric.relativeError(gradient);
  }
}
