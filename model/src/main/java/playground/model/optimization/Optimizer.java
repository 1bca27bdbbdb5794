package playground.model.optimization;

/**
 * How a gradient moves the parameters. An optimizer is its numbers alone; what it remembers from
 * step to step is an {@link OptimizerMemory}, so that training can go back to a saved one.
 */
public sealed interface Optimizer permits GradientDescent, RmsProp, Adam {

  /**
   * Moves the parameters by one step.
   *
   * @param gradient ∂J/∂w, as many as there are parameters
   * @param learningRate η
   * @param memory of the steps before; is written
   */
  void step(double[] parameters, double[] gradient, double learningRate, OptimizerMemory memory);
}
