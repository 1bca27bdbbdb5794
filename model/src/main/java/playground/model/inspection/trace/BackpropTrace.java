package playground.model.inspection.trace;

import java.util.List;
import java.util.Optional;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.trace.part.Edge;
import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.LossTrace;
import playground.model.inspection.trace.part.Matrix;
import playground.model.inspection.trace.part.NormalizationBackward;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/**
 * One training step with every number on its way. Where a number was not finite, it ends there:
 * layers and stages from then on are missing, and {@link #end} tells where. Immutable.
 *
 * <p>Layers count from 0, the first after the inputs. Examples count from 0 within the mini-batch.
 */
public final class BackpropTrace {
  private final Architecture architecture;
  private final ParameterValues parameters;
  private final Matrix inputs;
  private final Matrix targets;
  private final double exampleWeight;
  private final Regularization regularization;
  private final Parts parts;

  /**
   * As far as the step went.
   *
   * @param forward layers, first layer first
   * @param loss once all layers are there
   * @param backward layers, last layer first
   * @param gradient once all layers are there
   * @param update once all layers are there
   * @param health once all layers are there forwards
   * @param end where a number was not finite
   */
  record Parts(
      List<LayerForward> forward,
      Optional<LossTrace> loss,
      List<LayerBackward> backward,
      Optional<ParameterValues> gradient,
      Optional<UpdateTrace> update,
      Optional<NeuronHealth> health,
      Optional<NonFinite> end) {}

  BackpropTrace(TraceInput input, double exampleWeight, Parts parts) {
    architecture = input.architecture();
    parameters = ParameterValues.of(architecture, input.parameters());
    inputs = input.inputs();
    targets = input.targets();
    this.exampleWeight = exampleWeight;
    regularization = input.rule().regularization();
    this.parts = parts;
  }

  /** The shape of the network. */
  public Architecture architecture() {
    return architecture;
  }

  /** How many examples the mini-batch has. */
  public int examples() {
    return inputs.columns();
  }

  /**
   * What one example counts in a gradient: 1/m, m being all examples of the update, those that
   * waited among them; 1 where this mini-batch waits too.
   */
  public double exampleWeight() {
    return exampleWeight;
  }

  /** The parameters before the step. */
  public ParameterValues parameters() {
    return parameters;
  }

  /** The inputs as the features give them, inputs × examples, before any standardization. */
  public Matrix inputs() {
    return inputs;
  }

  /** What the outputs should be, outputs × examples. */
  public Matrix targets() {
    return targets;
  }

  /**
   * The penalty that acts through the gradient; none where it is {@code L1_PRUNING}, which acts
   * after the step.
   */
  public Regularization penaltyOfGradient() {
    return regularization.penalty() == Penalty.L1_PRUNING ? Regularization.NONE : regularization;
  }

  /** A check of gradients of J = L + s at these parameters on this mini-batch. */
  public GradientCheck check() {
    return new GradientCheck(
        architecture,
        penaltyOfGradient(),
        parameters.toArray(),
        inputs.toArray(),
        targets.toArray());
  }

  /** The layers of the forward pass, first layer first; fewer where it ended. */
  public List<LayerForward> forward() {
    return parts.forward();
  }

  /** The loss; empty where the step ended before. */
  public Optional<LossTrace> loss() {
    return parts.loss();
  }

  /** {@code layer} in the backward pass; empty where the step ended before. */
  public Optional<LayerBackward> backward(int layer) {
    int fromEnd = architecture.depth() - 1 - layer;
    return fromEnd < parts.backward().size()
        ? Optional.of(parts.backward().get(fromEnd))
        : Optional.empty();
  }

  /**
   * ∂L/∂w of the examples of the mini-batch, each counting {@link #exampleWeight}; empty where the
   * step ended before.
   */
  public Optional<ParameterValues> gradient() {
    return parts.gradient();
  }

  /** The update; empty where the step ended before. */
  public Optional<UpdateTrace> update() {
    return parts.update();
  }

  /** Which units are dead or saturated on this mini-batch; empty where the step ended before. */
  public Optional<NeuronHealth> health() {
    return parts.health();
  }

  /** Where a number was not finite; empty for a step that training can take. */
  public Optional<NonFinite> end() {
    return parts.end();
  }

  /** The term wⱼᵢaᵢ of a pre-activation. */
  public double forwardTerm(int layer, int unit, int input, int example) {
    return parameters.weight(layer, unit, input) * forward().get(layer).input().at(input, example);
  }

  /**
   * What comes back along the edge from unit {@code input} of the layer before to {@code unit} of
   * {@code layer}.
   */
  public Edge edge(int layer, int unit, int input, int example) {
    double upstream = backwardAt(layer).affineDelta().at(unit, example);
    double weight = parameters.weight(layer, unit, input);
    return new Edge(upstream, weight, upstream * weight);
  }

  /**
   * ∂E/∂w of the parameter at {@code index} in {@link ParameterLayout} of one example: δa for a
   * weight, δ for a bias. The sum over the examples times {@link #exampleWeight} is its gradient.
   */
  public double share(int index, int example) {
    return new ShareOfExample(this).of(index, example);
  }

  /**
   * How Δ of a unit in an example goes back through the normalization of {@code layer}; empty where
   * that has none.
   */
  public Optional<NormalizationBackward> normalizationBackward(int layer, int unit, int example) {
    Matrix delta = backwardAt(layer).delta();
    return forward()
        .get(layer)
        .normalization()
        .map(
            normalization ->
                NormalizationPass.terms(
                    normalization, j -> parameters.gain(layer, j), delta, unit, example));
  }

  LayerBackward backwardAt(int layer) {
    return backward(layer)
        .orElseThrow(() -> new IllegalStateException("backward: ended before layer " + layer));
  }
}
