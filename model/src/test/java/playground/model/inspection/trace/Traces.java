package playground.model.inspection.trace;

import playground.model.inspection.RandomArchitecture;
import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.inspection.trace.part.Matrix;
import playground.model.network.Architecture;
import playground.model.optimization.Clipping;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Regularization;

/** Traces of plain gradient descent at η = 0.1. */
public final class Traces {
  private Traces() {}

  /**
   * One step.
   *
   * @param inputs inputs × examples, a row after the other
   * @param targets outputs × examples, a row after the other
   */
  public static BackpropTrace of(
      Architecture architecture,
      double[] parameters,
      double[] inputs,
      double[] targets,
      Regularization regularization) {
    int examples = inputs.length / architecture.inputs();
    return BackpropTracer.trace(
        new TraceInput(
            architecture,
            parameters,
            Matrix.of(inputs, architecture.inputs(), examples, examples),
            Matrix.of(targets, architecture.outputs(), examples, examples),
            TraceInput.Waiting.NONE,
            true,
            new TraceInput.Rule(
                regularization,
                Clipping.NONE,
                new GradientDescent(0, false),
                OptimizerMemory.Numbers.NONE,
                new int[0],
                LearningRateTerms.constant(0.1))));
  }

  static BackpropTrace of(RandomArchitecture drawn) {
    return of(
        drawn.architecture(),
        drawn.parameters(),
        drawn.inputs(),
        drawn.targets(),
        drawn.regularization());
  }
}
