package playground.model.inspection.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.LossTrace;
import playground.model.inspection.trace.part.Matrix;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.inspection.trace.part.SoftmaxForward;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;

/**
 * Takes a training step on a copy and keeps every number on its way.
 *
 * <p>The backward pass runs twice: once with each example counting 1, for Δ as textbooks have it,
 * and once as training runs it, with each counting 1/m, for the gradient that moves the parameters.
 */
public final class BackpropTracer {
  private final TraceInput input;
  private final ParameterLayout layout;
  private final Propagation pass;
  private final PassReader reader;
  private final double[] parameters;
  private final double[] targets;
  private final int examples;
  private final double exampleWeight;

  private final List<LayerForward> forward = new ArrayList<>();
  private final List<LayerBackward> backward = new ArrayList<>();
  private @Nullable LossTrace loss;
  private @Nullable ParameterValues gradient;
  private @Nullable UpdateTrace update;
  private @Nullable NeuronHealth health;

  private BackpropTracer(TraceInput input) {
    this.input = input;
    layout = new ParameterLayout(input.architecture());
    examples = input.inputs().columns();
    pass = new Propagation(input.architecture(), examples);
    reader = new PassReader(pass, layout);
    parameters = input.parameters().clone();
    targets = new double[pass.capacity() * input.architecture().outputs()];
    input.inputs().copyTo(pass.inputs(), pass.capacity());
    input.targets().copyTo(targets, pass.capacity());
    exampleWeight = input.updates() ? 1.0 / (examples + input.waiting().examples()) : 1;
  }

  /** The trace of the step that {@code input} leads to. */
  public static BackpropTrace trace(TraceInput input) {
    return new BackpropTracer(input).trace();
  }

  private BackpropTrace trace() {
    Optional<NonFinite> end = takeStep();
    return new BackpropTrace(
        input,
        exampleWeight,
        new BackpropTrace.Parts(
            List.copyOf(forward),
            Optional.ofNullable(loss),
            List.copyOf(backward),
            Optional.ofNullable(gradient),
            Optional.ofNullable(update),
            Optional.ofNullable(health),
            end));
  }

  private Optional<NonFinite> takeStep() {
    OptionalInt broken = goForward();
    if (broken.isPresent()) {
      return Optional.of(new NonFinite(TraceStage.FORWARD, broken.getAsInt()));
    }
    health = NeuronHealth.of(pass);
    List<LayerBackward> layers = reader.backward(parameters, targets);
    LossTrace reached = lossTrace(layers.getFirst().delta());
    if (!reached.isFinite()) {
      return Optional.of(new NonFinite(TraceStage.LOSS, input.architecture().depth() - 1));
    }
    loss = reached;
    double[] lossGradient = gradient();
    broken = goBackward(layers, new ParameterValues(layout, lossGradient.clone()));
    if (broken.isPresent()) {
      return Optional.of(new NonFinite(TraceStage.BACKWARD, broken.getAsInt()));
    }
    broken = move(lossGradient);
    return broken.isPresent()
        ? Optional.of(new NonFinite(TraceStage.UPDATE, broken.getAsInt()))
        : Optional.empty();
  }

  /** The first layer that is not finite. */
  private OptionalInt goForward() {
    for (LayerForward layer : reader.forward(parameters, examples)) {
      if (!layer.isFinite()) {
        return OptionalInt.of(layer.layer());
      }
      forward.add(layer);
    }
    return OptionalInt.empty();
  }

  private LossTrace lossTrace(Matrix delta) {
    LayerForward last = forward.getLast();
    boolean isSoftmax = reader.isSoftmax(last.layer());
    return new LossTrace(
        input.architecture().loss(),
        input.targets(),
        last.output(),
        Matrix.of(1, examples, (row, k) -> pass.loss(targets, k)),
        pass.loss(targets) / examples,
        input.rule().regularization().penalty(parameters, input.architecture(), layout),
        isSoftmax
            ? Optional.of(SoftmaxForward.of(last.preActivation(), last.activated()))
            : Optional.empty(),
        delta);
  }

  /** The last layer that is not finite, or whose gradient is not. */
  private OptionalInt goBackward(List<LayerBackward> layers, ParameterValues reached) {
    for (LayerBackward layer : layers) {
      if (!layer.isFinite() || !reached.isFinite(layer.layer())) {
        return OptionalInt.of(layer.layer());
      }
      backward.add(layer);
    }
    gradient = reached;
    return OptionalInt.empty();
  }

  /** ∂L/∂w as training computes it. */
  private double[] gradient() {
    double[] values = new double[layout.size()];
    pass.backward(parameters, targets, exampleWeight, values);
    return values;
  }

  /** The first layer whose gradient or new parameters are not finite. */
  private OptionalInt move(double[] lossGradient) {
    UpdateTracer tracer = new UpdateTracer(input, layout, exampleWeight);
    UpdateTrace reached = tracer.update(parameters, lossGradient, pass);
    OptionalInt broken = UpdateTracer.firstNotFinite(reached, input.architecture().depth());
    if (broken.isEmpty()) {
      update = reached;
    }
    return broken;
  }
}
