package playground.model.inspection.trace;

import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.inspection.trace.part.Matrix;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.optimization.Clipping;
import playground.model.optimization.Optimizer;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Regularization;

/**
 * All that a training step depends on.
 *
 * @param architecture the shape of the network
 * @param parameters in the order of {@link ParameterLayout}; not written to
 * @param inputs of the mini-batch, inputs × examples, before a standardization
 * @param targets outputs × examples
 * @param waiting gradients of earlier examples
 * @param updates whether the parameters move; otherwise this mini-batch's gradients wait too
 * @param rule how they move
 */
public record TraceInput(
    Architecture architecture,
    double[] parameters,
    Matrix inputs,
    Matrix targets,
    Waiting waiting,
    boolean updates,
    Rule rule) {

  /**
   * @throws IllegalArgumentException if the shapes do not fit each other, or there is no example
   */
  public TraceInput {
    int size = new ParameterLayout(architecture).size();
    if (parameters.length != size) {
      throw new IllegalArgumentException(
          "parameters: %d; %d, as many as the network has".formatted(parameters.length, size));
    }
    if (inputs.rows() != architecture.inputs() || inputs.columns() < 1) {
      throw new IllegalArgumentException(
          "inputs: %s; %d × examples, at least one".formatted(inputs, architecture.inputs()));
    }
    if (targets.rows() != architecture.outputs() || targets.columns() != inputs.columns()) {
      throw new IllegalArgumentException(
          "targets: %s; %d × %d".formatted(targets, architecture.outputs(), inputs.columns()));
    }
  }

  /**
   * Gradients of examples that had no update of their own.
   *
   * @param sum of the gradients, one number a parameter; empty where none waits
   * @param examples how many wait
   */
  public record Waiting(double[] sum, long examples) {
    /** None. */
    public static final Waiting NONE = new Waiting(new double[0], 0);
  }

  /**
   * How a gradient moves the parameters.
   *
   * @param regularization what is added to the loss
   * @param clipping how long the gradient may be
   * @param optimizer what makes a step of it
   * @param memory what the optimizer remembers of the steps before
   * @param dead the indices of the weights that pruning has set to 0 for good, ascending
   * @param rate η
   */
  public record Rule(
      Regularization regularization,
      Clipping clipping,
      Optimizer optimizer,
      OptimizerMemory.Numbers memory,
      int[] dead,
      LearningRateTerms rate) {}
}
