package playground.model.inspection.trace.part;

/** What becomes of the gradient of a mini-batch: a step, or it waits. */
public sealed interface UpdateTrace {

  /** The parameters after the mini-batch, running averages of batch normalization among them. */
  ParameterValues after();

  /**
   * The parameters move.
   *
   * @param lossGradient ∂L/∂w of the examples of the mini-batch and of those that waited
   * @param waitingGradient what of it is of those that waited; 0 where none did
   * @param penaltyGradient λR′(w); 0 for {@code L1_PRUNING}, which acts after the step
   * @param norm ‖∂J/∂w‖ over all parameters, before clipping
   * @param clippingFactor what clipping multiplies the gradient by; 1 for none
   * @param gradient g, what the optimizer gets
   * @param rate η
   * @param optimizer what it makes of g
   * @param shrinkage ηλ of {@code L1_PRUNING}, by which each weight shrinks after the step; 0
   *     otherwise
   * @param after the parameters after the step
   */
  record Step(
      ParameterValues lossGradient,
      ParameterValues waitingGradient,
      ParameterValues penaltyGradient,
      double norm,
      double clippingFactor,
      ParameterValues gradient,
      LearningRateTerms rate,
      OptimizerTrace optimizer,
      double shrinkage,
      ParameterValues after)
      implements UpdateTrace {

    /** The numbers with which the optimizer moves the parameter at {@code index}. */
    public OptimizerTerms terms(int index) {
      return optimizer.terms(index, gradient.at(index), rate.rate());
    }
  }

  /**
   * The mini-batch is too small for an update of its own: its gradients wait for the next one.
   *
   * @param sum of the gradients of all examples that wait now
   * @param examples how many wait now
   * @param after the parameters, which have not moved but for running averages
   */
  record Wait(ParameterValues sum, long examples, ParameterValues after) implements UpdateTrace {}
}
