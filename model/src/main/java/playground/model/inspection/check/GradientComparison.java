package playground.model.inspection.check;

import java.util.Map;
import java.util.Optional;
import playground.model.network.ParameterLayout;

/**
 * The gradient of backpropagation beside the one of central differences, parameter by parameter, in
 * the order of {@link ParameterLayout}. Immutable.
 */
public final class GradientComparison {
  /** Relative errors above this tell that a gradient is wrong. */
  public static final double TOLERANCE = 1e-5;

  private final ParameterLayout layout;
  private final int depth;
  private final double[] analytic;
  private final double[] numeric;
  private final double[] errors;
  private final Map<Integer, Kink> kinks;

  /** Takes all of them over; numbers are 0 for what is not trained. */
  GradientComparison(
      ParameterLayout layout,
      int depth,
      double[] analytic,
      double[] numeric,
      double[] errors,
      Map<Integer, Kink> kinks) {
    this.layout = layout;
    this.depth = depth;
    this.analytic = analytic;
    this.numeric = numeric;
    this.errors = errors;
    this.kinks = kinks;
  }

  /** How many layers there are. */
  public int depth() {
    return depth;
  }

  /** ∂J/∂w of the parameter at {@code index}, by backpropagation. */
  public double analytic(int index) {
    return analytic[index];
  }

  /** ∂J/∂w of the parameter at {@code index}, by central differences; 0 of what is not trained. */
  public double numeric(int index) {
    return numeric[index];
  }

  /** As {@link NumericDerivative#relativeError}; 0 of what is not trained. */
  public double relativeError(int index) {
    return errors[index];
  }

  /** Whether the relative error at {@code index} is above {@value #TOLERANCE}. */
  public boolean isDisputed(int index) {
    return relativeError(index) > TOLERANCE;
  }

  /** Where the gradient at {@code index} is disputed since J has no derivative there. */
  public Optional<Kink> kink(int index) {
    return Optional.ofNullable(kinks.get(index));
  }

  /** How many parameters of {@code layer} are disputed, at kinks or not. */
  public int disputed(int layer) {
    int count = 0;
    for (int index = layout.weights(layer); index < layout.end(layer); index++) {
      count += isDisputed(index) ? 1 : 0;
    }
    return count;
  }

  /** How many parameters are disputed at kinks alone. */
  public int kinks() {
    return kinks.size();
  }

  /** Where each parameter stands. */
  public ParameterLayout layout() {
    return layout;
  }

  /** The index of the parameter of {@code layer} with the largest relative error. */
  public int worst(int layer) {
    int worst = layout.weights(layer);
    for (int index = layout.weights(layer); index < layout.end(layer); index++) {
      if (relativeError(index) > relativeError(worst)) {
        worst = index;
      }
    }
    return worst;
  }

  /** The largest relative error of a parameter of {@code layer}. */
  public double largestError(int layer) {
    return relativeError(worst(layer));
  }

  /** Whether all relative errors are within {@value #TOLERANCE}. */
  public boolean agrees() {
    for (int layer = 0; layer < depth; layer++) {
      if (largestError(layer) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  /**
   * ‖analytic − numeric‖ / (‖analytic‖ + ‖numeric‖), 0 where both are 0; about 1e-10 for a right
   * gradient of a smooth network, and above 1e-3 for a wrong one.
   */
  public double relativeError() {
    double difference = 0;
    double analyticSquares = 0;
    double numericSquares = 0;
    for (int index = 0; index < analytic.length; index++) {
      double error = analytic[index] - numeric[index];
      difference += error * error;
      analyticSquares += analytic[index] * analytic[index];
      numericSquares += numeric[index] * numeric[index];
    }
    double scale = Math.sqrt(analyticSquares) + Math.sqrt(numericSquares);
    return scale == 0 ? 0 : Math.sqrt(difference) / scale;
  }
}
