package playground.model.inspection.trace.part;

import java.util.Collections;
import java.util.List;

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
   * @param dead the indices of the weights that {@code L1_PRUNING} has set to 0 for good, ascending
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
      List<Integer> dead,
      ParameterValues after)
      implements UpdateTrace {

    /**
     * What {@code L1_PRUNING} takes off the parameter at {@code index} after the step, ηλ sign(w);
     * 0 for biases and other penalties.
     *
     * @param before w before the step
     */
    public double shrinkageOf(int index, double before) {
      return after.layout().isWeight(index) ? shrinkage * Math.signum(before) : 0;
    }

    /** Whether {@code L1_PRUNING} has set the parameter at {@code index} to 0 for good. */
    public boolean isPruned(int index) {
      return Collections.binarySearch(dead, index) >= 0;
    }

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
