package playground.model.inspection.trace;

import java.util.Optional;
import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.Matrix;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;

/**
 * A backward pass in plain loops, as a text writes it down, into which a {@link Fault} can be put.
 * Without one its gradient is the engine's, to rounding.
 */
public final class TeachingPass {
  private final BackpropTrace trace;
  private final Optional<Fault> fault;
  private final Architecture architecture;
  private final ParameterLayout layout;
  private final double[] gradient;
  private final int examples;

  private TeachingPass(BackpropTrace trace, Optional<Fault> fault) {
    this.trace = trace;
    this.fault = fault;
    architecture = trace.architecture();
    layout = trace.parameters().layout();
    gradient = new double[layout.size()];
    examples = trace.examples();
  }

  /**
   * ∂J/∂w, J being the mean loss of the mini-batch and the penalty.
   *
   * @param trace of a step that ran through
   */
  public static ParameterValues gradient(BackpropTrace trace) {
    return new TeachingPass(trace, Optional.empty()).run();
  }

  /** As {@link #gradient(BackpropTrace)}, wrong by {@code fault}. */
  public static ParameterValues gradient(BackpropTrace trace, Fault fault) {
    return new TeachingPass(trace, Optional.of(fault)).run();
  }

  private boolean has(Fault wanted) {
    return fault.equals(Optional.of(wanted));
  }

  private ParameterValues run() {
    int last = architecture.depth() - 1;
    LayerBackward outputs = trace.backwardAt(last);
    Matrix delta = scaled(outputs.delta());
    Matrix upstream = scaled(outputs.outputGradient().orElse(outputs.delta()));
    for (int layer = last; layer >= 0; layer--) {
      Matrix affineDelta = throughNormalization(layer, delta);
      weightGradient(layer, affineDelta);
      if (layer > 0) {
        upstream = throughWeights(layer, affineDelta, upstream);
        delta = throughActivation(layer - 1, upstream);
      }
    }
    if (!has(Fault.PENALTY_LEFT_OUT)) {
      double[] parameters = trace.parameters().toArray();
      trace.penaltyOfGradient().addGradient(parameters, architecture, layout, gradient);
    }
    return new ParameterValues(layout, gradient);
  }

  /** What an example counts: 1/m. */
  private Matrix scaled(Matrix matrix) {
    double sign = has(Fault.WRONG_SIGN) ? -1 : 1;
    double weight = has(Fault.BATCH_SIZE_FORGOTTEN) ? 1 : 1.0 / examples;
    return Matrix.of(
        matrix.rows(), matrix.columns(), (unit, k) -> sign * weight * matrix.at(unit, k));
  }

  /** ∂E/∂U, and the gradient of γ and β. */
  private Matrix throughNormalization(int layer, Matrix delta) {
    LayerForward forward = trace.forward().get(layer);
    if (forward.normalization().isEmpty()) {
      return delta;
    }
    Matrix normalized = forward.normalization().get().normalized();
    for (int unit = 0; unit < delta.rows(); unit++) {
      for (int k = 0; k < examples; k++) {
        gradient[layout.gains(layer) + unit] += delta.at(unit, k) * normalized.at(unit, k);
        gradient[layout.shifts(layer) + unit] += delta.at(unit, k);
      }
    }
    return NormalizationPass.backward(
        forward.normalization().get(), unit -> trace.parameters().gain(layer, unit), delta);
  }

  /** ∂L/∂W = Δ(A⁽ˡ⁻¹⁾)ᵀ and ∂L/∂b = Δ1. */
  private void weightGradient(int layer, Matrix delta) {
    Matrix input = trace.forward().get(layer).input();
    double biasWeight = has(Fault.BIAS_BY_MEAN) ? 1.0 / examples : 1;
    for (int unit = 0; unit < delta.rows(); unit++) {
      for (int k = 0; k < examples; k++) {
        gradient[layout.bias(layer, unit)] += biasWeight * delta.at(unit, k);
        for (int i = 0; i < input.rows(); i++) {
          gradient[layout.weight(layer, unit, i)] += delta.at(unit, k) * input.at(i, k);
        }
      }
    }
  }

  /** WᵀΔ, and what comes around the layer where that is residual. */
  private Matrix throughWeights(int layer, Matrix delta, Matrix upstream) {
    boolean square = architecture.fanIn(layer) == architecture.units(layer);
    boolean transposed = !(square && has(Fault.WEIGHTS_NOT_TRANSPOSED));
    boolean residual = architecture.layer(layer).residual();
    return Matrix.of(
        architecture.fanIn(layer),
        examples,
        (input, k) -> {
          double sum = residual ? upstream.at(input, k) : 0;
          for (int unit = 0; unit < delta.rows(); unit++) {
            double weight =
                transposed
                    ? trace.parameters().weight(layer, unit, input)
                    : trace.parameters().weight(layer, input, unit);
            sum += weight * delta.at(unit, k);
          }
          return sum;
        });
  }

  /** G ⊙ f′(Z). */
  private Matrix throughActivation(int layer, Matrix upstream) {
    if (has(Fault.SLOPE_LEFT_OUT)) {
      return upstream;
    }
    boolean sameShape = architecture.units(layer) == architecture.units(layer + 1);
    boolean isRelu = architecture.layer(layer).activation() == Activation.RELU;
    boolean wrongMask = has(Fault.MASK_OF_OTHER_LAYER) && isRelu && sameShape;
    LayerForward masking = trace.forward().get(wrongMask ? layer + 1 : layer);
    Activation activation = architecture.layer(layer).activation();
    return Matrix.of(
        upstream.rows(),
        examples,
        (unit, k) -> {
          double z = masking.preActivation().at(unit, k);
          return upstream.at(unit, k) * activation.derivative(z, masking.activated().at(unit, k));
        });
  }
}
