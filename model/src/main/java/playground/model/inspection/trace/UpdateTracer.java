package playground.model.inspection.trace;

import java.util.Arrays;
import java.util.OptionalInt;
import playground.model.inspection.Norms;
import playground.model.inspection.trace.part.OptimizerTrace;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.optimization.Adam;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.ParameterUpdate;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.RmsProp;

/** Moves a copy of the parameters as training does, and keeps the parts of the gradient. */
final class UpdateTracer {
  private final TraceInput input;
  private final ParameterLayout layout;
  private final double exampleWeight;

  UpdateTracer(TraceInput input, ParameterLayout layout, double exampleWeight) {
    this.input = input;
    this.layout = layout;
    this.exampleWeight = exampleWeight;
  }

  /**
   * The update.
   *
   * @param parameters is written
   * @param gradient of the mini-batch; is written
   * @param pass of the mini-batch, which batch normalization takes into its running averages
   */
  UpdateTrace update(double[] parameters, double[] gradient, Propagation pass) {
    return input.updates() ? step(parameters, gradient, pass) : await(parameters, gradient, pass);
  }

  private UpdateTrace.Wait await(double[] parameters, double[] gradient, Propagation pass) {
    double[] waiting = input.waiting().sum();
    for (int k = 0; k < waiting.length; k++) {
      gradient[k] += waiting[k];
    }
    long examples = input.waiting().examples() + pass.examples();
    pass.trackStatistics(parameters);
    return new UpdateTrace.Wait(values(gradient), examples, values(parameters));
  }

  private UpdateTrace.Step step(double[] parameters, double[] gradient, Propagation pass) {
    double[] waitingGradient = new double[gradient.length];
    double[] waiting = input.waiting().sum();
    for (int k = 0; k < waiting.length; k++) {
      waitingGradient[k] = exampleWeight * waiting[k];
      gradient[k] += waitingGradient[k];
    }
    ParameterValues lossGradient = values(gradient.clone());
    double[] penaltyGradient = new double[gradient.length];
    TraceInput.Rule rule = input.rule();
    Regularization regularization = rule.regularization();
    regularization.addGradient(parameters, input.architecture(), layout, penaltyGradient);
    double[] objectiveGradient = gradient.clone();
    regularization.addGradient(parameters, input.architecture(), layout, objectiveGradient);

    ParameterUpdate update = new ParameterUpdate(parameters.length);
    update.memory().take(rule.memory());
    update.pruning().setDead(rule.dead());
    OptimizerMemory.Numbers before = update.memory().numbers();
    double rate = rule.rate().rate();
    update.apply(
        rule.optimizer(),
        regularization,
        rule.clipping(),
        rate,
        parameters,
        gradient,
        input.architecture(),
        layout);
    pass.trackStatistics(parameters);
    boolean prunes = regularization.penalty() == Penalty.L1_PRUNING;
    return new UpdateTrace.Step(
        lossGradient,
        values(waitingGradient),
        values(penaltyGradient),
        Norms.of(objectiveGradient, 0, objectiveGradient.length),
        rule.clipping().factor(objectiveGradient),
        values(gradient),
        rule.rate(),
        optimizerTrace(before, update.memory().numbers()),
        prunes ? rate * regularization.rate() : 0,
        Arrays.stream(update.pruning().dead()).boxed().toList(),
        values(parameters));
  }

  private OptimizerTrace optimizerTrace(
      OptimizerMemory.Numbers before, OptimizerMemory.Numbers after) {
    return switch (input.rule().optimizer()) {
      case GradientDescent descent ->
          new OptimizerTrace.Descent(descent, orZeros(before.first()), orZeros(after.first()));
      case RmsProp rmsProp ->
          new OptimizerTrace.RmsPropTrace(
              rmsProp, orZeros(before.second()), orZeros(after.second()));
      case Adam adam ->
          new OptimizerTrace.AdamTrace(
              adam,
              after.steps(),
              orZeros(before.first()),
              orZeros(after.first()),
              orZeros(before.second()),
              orZeros(after.second()));
    };
  }

  private ParameterValues orZeros(double[] values) {
    return values(values.length == 0 ? new double[layout.size()] : values);
  }

  private ParameterValues values(double[] values) {
    return new ParameterValues(layout, values);
  }

  /** The first layer with a number that is not finite after the update. */
  static OptionalInt firstNotFinite(UpdateTrace update, int depth) {
    for (int layer = 0; layer < depth; layer++) {
      boolean finite =
          switch (update) {
            case UpdateTrace.Step step ->
                step.gradient().isFinite(layer) && step.optimizer().isFinite(layer);
            case UpdateTrace.Wait wait -> wait.sum().isFinite(layer);
          };
      if (!finite || !update.after().isFinite(layer)) {
        return OptionalInt.of(layer);
      }
    }
    return OptionalInt.empty();
  }
}
