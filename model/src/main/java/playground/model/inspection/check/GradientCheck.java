package playground.model.inspection.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/**
 * Compares the gradient of backpropagation, or one that is claimed to be it, with central
 * differences,
 *
 * <pre>  ∂J/∂w ≈ (J(w + ε) − J(w − ε)) / 2ε </pre>
 *
 * J = L + s being the mean loss of one batch, in training, and the penalty. Not thread-safe.
 */
public final class GradientCheck {
  /** ε that balances the error of the formula and that of rounding. */
  public static final double USUAL_EPSILON = 1e-5;

  /** How many times a smaller ε is tried where a difference does not agree. */
  private static final int FURTHER_TRIES = 2;

  /** By how many times what rounding leaves of it a jump of the slope is one. */
  private static final double PLAIN_JUMP = 100;

  private static final double HALF = 0.5;
  private static final double A_LITTLE = 0.01;

  private final Architecture architecture;
  private final Regularization regularization;
  private final ParameterLayout layout;
  private final double[] parameters;
  private final double[] targets;
  private final int examples;
  private final Propagation pass;

  /** The layers below hold the numbers of the parameters as they are; −1 before the first pass. */
  private int cleanBelow = -1;

  /**
   * A check at these parameters on this batch.
   *
   * @param regularization what makes s; not {@link Penalty#L1_PRUNING}, which is applied after the
   *     step of the gradient
   * @param parameters in the order of {@link ParameterLayout}; copied
   * @param inputs inputs × examples, a row after the other; at least one example
   * @param targets outputs × examples, a row after the other
   * @throws IllegalArgumentException if the arrays are not of these shapes, or the penalty acts
   *     otherwise than through the gradient
   */
  public GradientCheck(
      Architecture architecture,
      Regularization regularization,
      double[] parameters,
      double[] inputs,
      double[] targets) {
    examples = inputs.length / architecture.inputs();
    requireShapes(architecture, parameters, inputs, targets, examples);
    if (regularization.penalty() == Penalty.L1_PRUNING) {
      throw new IllegalArgumentException("penalty: L1_PRUNING; one that acts through the gradient");
    }
    this.architecture = architecture;
    this.regularization = regularization;
    this.parameters = parameters.clone();
    layout = new ParameterLayout(architecture);
    pass = new Propagation(architecture, examples);
    spread(inputs, examples, pass.inputs(), pass.capacity());
    this.targets = new double[architecture.outputs() * pass.capacity()];
    spread(targets, examples, this.targets, pass.capacity());
  }

  /** ∂J/∂w of every parameter, by backpropagation. */
  public double[] gradient() {
    double[] gradient = new double[parameters.length];
    clean();
    pass.backward(parameters, targets, 1.0 / examples, gradient);
    regularization.addGradient(parameters, architecture, layout, gradient);
    return gradient;
  }

  /**
   * ∂J/∂w of the parameter at {@code index}, by central differences.
   *
   * @param epsilon ε, above 0
   * @throws IllegalArgumentException if ε is none, or the parameter is none that is trained
   */
  public NumericDerivative derivative(int index, double epsilon) {
    requireEpsilon(epsilon);
    if (!layout.isTrained(index)) {
      throw new IllegalArgumentException("index: " + index + "; of a parameter that is trained");
    }
    int layer = layout.layerOf(index);
    if (cleanBelow < layer) {
      clean();
    }
    double kept = parameters[index];
    parameters[index] = kept + epsilon;
    double above = objective(layer);
    parameters[index] = kept - epsilon;
    double below = objective(layer);
    parameters[index] = kept;
    return new NumericDerivative(epsilon, above, below);
  }

  /**
   * The two slopes of J by the parameter at {@code index}, where it stands on a {@link Kink}. On a
   * smooth curve they come together tenfold with a tenth of ε, their mean staying as it is.
   *
   * @param epsilon ε, above 0
   * @throws IllegalArgumentException as {@link #derivative}
   */
  public Optional<Kink> kink(int index, double epsilon) {
    NumericDerivative far = derivative(index, epsilon);
    NumericDerivative near = derivative(index, epsilon / 10);
    Kink slopes = sides(index, near);
    double jump = sides(index, far).jump();
    boolean stays = slopes.jump() > HALF * jump;
    double rounding = Math.ulp(1.0) * Math.max(Math.abs(far.above()), Math.abs(far.below()));
    double noise = PLAIN_JUMP * 10 * rounding / epsilon;
    boolean bends = Math.abs(far.value() - near.value()) > Math.max(noise, A_LITTLE * jump);
    double plain =
        Math.max(
            GradientComparison.TOLERANCE
                * Math.max(Math.abs(slopes.left()), Math.abs(slopes.right())),
            noise);
    return stays && slopes.jump() > plain || bends && jump > plain
        ? Optional.of(slopes)
        : Optional.empty();
  }

  private Kink sides(int index, NumericDerivative derivative) {
    double here = objective(layout.layerOf(index));
    return new Kink(
        (here - derivative.below()) / derivative.epsilon(),
        (derivative.above() - here) / derivative.epsilon());
  }

  /** As {@link #compare(double[], double, BooleanSupplier)}, of the engine's own gradient. */
  public GradientComparison compare(double epsilon) {
    return compare(gradient(), epsilon, () -> true).orElseThrow();
  }

  /**
   * Compares {@code claimed} with central differences of every parameter. Where one does not agree,
   * a tenth and a hundredth of ε are tried too, and what comes nearest counts: at a kink of ReLU,
   * and where a normalization bends sharply, a smaller step is needed to be a derivative. Where it
   * still does not, a {@link Kink} is looked for.
   *
   * @param claimed ∂J/∂w of each parameter
   * @param epsilon ε, above 0
   * @param goesOn asked before each parameter
   * @return empty where it should not go on
   * @throws IllegalArgumentException if ε is not a positive finite number, or there are not as many
   *     as parameters
   */
  public Optional<GradientComparison> compare(
      double[] claimed, double epsilon, BooleanSupplier goesOn) {
    requireEpsilon(epsilon);
    if (claimed.length != parameters.length) {
      throw new IllegalArgumentException(
          "gradient: %d numbers; %d, one for each parameter"
              .formatted(claimed.length, parameters.length));
    }
    double[] analytic = new double[claimed.length];
    double[] numeric = new double[claimed.length];
    double[] errors = new double[claimed.length];
    Map<Integer, Kink> kinks = new HashMap<>();
    for (int index = 0; index < claimed.length; index++) {
      if (!goesOn.getAsBoolean()) {
        return Optional.empty();
      }
      if (layout.isTrained(index)) {
        NumericDerivative best = best(index, claimed[index], epsilon);
        analytic[index] = claimed[index];
        numeric[index] = best.value();
        errors[index] = best.relativeError(claimed[index]);
        if (errors[index] > GradientComparison.TOLERANCE) {
          int disputed = index;
          kink(index, best.epsilon()).ifPresent(kink -> kinks.put(disputed, kink));
        }
      }
    }
    return Optional.of(
        new GradientComparison(layout, architecture.depth(), analytic, numeric, errors, kinks));
  }

  private NumericDerivative best(int index, double claimed, double epsilon) {
    NumericDerivative best = derivative(index, epsilon);
    double step = epsilon;
    for (int tries = 0;
        tries < FURTHER_TRIES && best.relativeError(claimed) > GradientComparison.TOLERANCE;
        tries++) {
      step /= 10;
      NumericDerivative smaller = derivative(index, step);
      if (Math.abs(claimed - smaller.value()) < Math.abs(claimed - best.value())) {
        best = smaller;
      }
    }
    return best;
  }

  private void clean() {
    pass.forwardTraining(parameters, examples);
    cleanBelow = architecture.depth();
  }

  /** J with parameters that differ in {@code layer}: what comes out below is known. */
  private double objective(int layer) {
    cleanBelow = layer;
    pass.forwardTrainingFrom(layer, parameters);
    return pass.loss(targets) / examples + regularization.penalty(parameters, architecture, layout);
  }

  private static void requireEpsilon(double epsilon) {
    if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
      throw new IllegalArgumentException(
          "epsilon: " + epsilon + "; a finite number above 0, such as 1e-5");
    }
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
}
