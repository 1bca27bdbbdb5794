package playground.app.session.walk;

import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.inspection.trace.BackpropTracer;
import playground.model.inspection.trace.TraceInput;
import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.inspection.trace.part.Matrix;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Regularization;
import playground.model.training.snapshot.TracedExample;
import playground.model.training.snapshot.TracedStep;

/** A step of a network whose numbers can be had by hand. */
public final class SmallTrace {
  private SmallTrace() {}

  /**
   * The network that solves XOR with two ReLU units, V = [[1, 1], [1, 1]], c = (0, −1), w = (1,
   * −2), at x = (1, 1), where it gives 0; its target is said to be 1. η = 0.1.
   *
   * @param first the weight of x₁ into the first unit, 1 in the network that solves it
   */
  public static TracedStep ofXor(double first) {
    return trace(first, List.of(1.0, 1.0), 1);
  }

  /** The network that solves XOR, at {@code x} with this target. */
  public static TracedStep ofXor(List<Double> x, double target) {
    return trace(1, x, target);
  }

  private static TracedStep trace(double first, List<Double> x, double target) {
    Architecture network =
        Architecture.of(2, List.of(2), Activation.RELU, Activation.LINEAR, Loss.HALF_SQUARED_ERROR);
    ParameterLayout layout = new ParameterLayout(network);
    double[] parameters = new double[layout.size()];
    parameters[layout.weight(0, 0, 0)] = first;
    parameters[layout.weight(0, 0, 1)] = 1;
    parameters[layout.weight(0, 1, 0)] = 1;
    parameters[layout.weight(0, 1, 1)] = 1;
    parameters[layout.bias(0, 1)] = -1;
    parameters[layout.weight(1, 0, 0)] = 1;
    parameters[layout.weight(1, 0, 1)] = -2;
    TraceInput input =
        new TraceInput(
            network,
            parameters,
            Matrix.of(new double[] {x.get(0), x.get(1)}, 2, 1, 1),
            Matrix.of(new double[] {target}, 1, 1, 1),
            TraceInput.Waiting.NONE,
            true,
            new TraceInput.Rule(
                Regularization.NONE,
                Clipping.NONE,
                new GradientDescent(0, false),
                OptimizerMemory.Numbers.NONE,
                new int[0],
                LearningRateTerms.constant(0.1)));
    return new TracedStep(
        Experiment.first(), 0, 0, List.of(new TracedExample(true, 0)), BackpropTracer.trace(input));
  }
}
