package playground.model.inspection;

import java.util.function.ToDoubleFunction;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/**
 * Compares the gradient of backpropagation with one from central differences,
 *
 * <pre>  ∂J/∂w ≈ (J(w + ε) − J(w − ε)) / 2ε </pre>
 *
 * for every parameter, J = L + s being the mean loss of one batch and the penalty.
 */
public final class GradientCheck {
  private GradientCheck() {}

  /**
   * ‖analytic − numeric‖ / (‖analytic‖ + ‖numeric‖), 0 where both are 0; about 1e-10 for a right
   * gradient of a smooth network, and above 1e-3 for a wrong one.
   *
   * @param regularization what makes s; not {@link Penalty#L1_PRUNING}, which is applied after the
   *     step of the gradient
   * @param parameters in the order of {@link ParameterLayout}; as before afterwards
   * @param inputs inputs × examples, a row after the other; at least one example
   * @param targets outputs × examples, a row after the other
   * @param epsilon ε, above 0; 1e-5 balances the error of the formula and that of rounding
   * @throws IllegalArgumentException if the arrays are not of these shapes, ε is none, or the
   *     penalty acts otherwise than through the gradient
   */
  public static double relativeError(
      Architecture architecture,
      Regularization regularization,
      double[] parameters,
      double[] inputs,
      double[] targets,
      double epsilon) {
    int examples = inputs.length / architecture.inputs();
    requireShapes(architecture, parameters, inputs, targets, examples);
    if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
      throw new IllegalArgumentException(
          "epsilon: " + epsilon + "; a finite number above 0, such as 1e-5");
    }
    if (regularization.penalty() == Penalty.L1_PRUNING) {
      throw new IllegalArgumentException("penalty: L1_PRUNING; one that acts through the gradient");
    }
    Propagation pass = new Propagation(architecture, examples);
    spread(inputs, examples, pass.inputs(), pass.capacity());
    double[] t = new double[architecture.outputs() * pass.capacity()];
    spread(targets, examples, t, pass.capacity());

    ParameterLayout layout = new ParameterLayout(architecture);
    double[] analytic = new double[parameters.length];
    pass.forwardTraining(parameters, examples);
    pass.backward(parameters, t, 1.0 / examples, analytic);
    regularization.addGradient(parameters, architecture, layout, analytic);
    ToDoubleFunction<double[]> objective =
        at -> meanLoss(pass, at, t, examples) + regularization.penalty(at, architecture, layout);

    double difference = 0;
    double analyticSquares = 0;
    double numericSquares = 0;
    int trained = layout.end(architecture.depth() - 1);
    for (int k = 0; k < trained; k++) {
      double kept = parameters[k];
      parameters[k] = kept + epsilon;
      double above = objective.applyAsDouble(parameters);
      parameters[k] = kept - epsilon;
      double below = objective.applyAsDouble(parameters);
      parameters[k] = kept;
      double numeric = (above - below) / (2 * epsilon);
      difference += (analytic[k] - numeric) * (analytic[k] - numeric);
      analyticSquares += analytic[k] * analytic[k];
      numericSquares += numeric * numeric;
    }
    double scale = Math.sqrt(analyticSquares) + Math.sqrt(numericSquares);
    return scale == 0 ? 0 : Math.sqrt(difference) / scale;
  }

  private static void requireShapes(
      Architecture architecture,
      double[] parameters,
      double[] inputs,
      double[] targets,
      int examples) {
    if (inputs.length == 0 || inputs.length % architecture.inputs() != 0) {
      throw new IllegalArgumentException(
          "inputs: %d numbers; %d for each example, and at least one example"
              .formatted(inputs.length, architecture.inputs()));
    }
    if (targets.length != architecture.outputs() * examples) {
      throw new IllegalArgumentException(
          "targets: %d numbers; %d for each of %d examples"
              .formatted(targets.length, architecture.outputs(), examples));
    }
    int size = new ParameterLayout(architecture).size();
    if (parameters.length != size) {
      throw new IllegalArgumentException(
          "parameters: %d; %d, as many as the network has".formatted(parameters.length, size));
    }
  }

  /** Copies a matrix whose rows follow one another to rows that are {@code stride} apart. */
  private static void spread(double[] rows, int columns, double[] matrix, int stride) {
    for (int row = 0; row < rows.length / columns; row++) {
      System.arraycopy(rows, row * columns, matrix, row * stride, columns);
    }
  }

  private static double meanLoss(
      Propagation pass, double[] parameters, double[] targets, int examples) {
    pass.forwardTraining(parameters, examples);
    return pass.loss(targets) / examples;
  }
}
