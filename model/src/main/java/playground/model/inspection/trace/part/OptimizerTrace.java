package playground.model.inspection.trace.part;

import playground.model.optimization.Adam;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.RmsProp;

/** What the optimizer of a step remembered before, and remembers after. */
public sealed interface OptimizerTrace {

  /** Whether all that it remembers of {@code layer} after the step is finite. */
  boolean isFinite(int layer);

  /** What it makes of the gradient of one parameter. */
  OptimizerTerms terms(int index, double gradient, double rate);

  /**
   * Gradient descent.
   *
   * @param optimizer its numbers
   * @param before v before the step
   * @param after v after it; where μ = 0 it is not used
   */
  record Descent(GradientDescent optimizer, ParameterValues before, ParameterValues after)
      implements OptimizerTrace {
    @Override
    public boolean isFinite(int layer) {
      return after.isFinite(layer);
    }

    @Override
    public OptimizerTerms terms(int index, double gradient, double rate) {
      return OptimizerTerms.DescentTerms.of(
          optimizer, gradient, before.at(index), after.at(index), rate);
    }
  }

  /**
   * RMSProp.
   *
   * @param optimizer its numbers
   * @param before s before the step
   * @param after s after it
   */
  record RmsPropTrace(RmsProp optimizer, ParameterValues before, ParameterValues after)
      implements OptimizerTrace {
    @Override
    public boolean isFinite(int layer) {
      return after.isFinite(layer);
    }

    @Override
    public OptimizerTerms terms(int index, double gradient, double rate) {
      return OptimizerTerms.RmsPropTerms.of(
          optimizer, gradient, before.at(index), after.at(index), rate);
    }
  }

  /**
   * Adam.
   *
   * @param optimizer its numbers
   * @param step t, this step being counted
   * @param firstBefore m before the step
   * @param first m after it
   * @param secondBefore v before the step
   * @param second v after it
   */
  record AdamTrace(
      Adam optimizer,
      long step,
      ParameterValues firstBefore,
      ParameterValues first,
      ParameterValues secondBefore,
      ParameterValues second)
      implements OptimizerTrace {
    @Override
    public boolean isFinite(int layer) {
      return first.isFinite(layer) && second.isFinite(layer);
    }

    @Override
    public OptimizerTerms terms(int index, double gradient, double rate) {
      return OptimizerTerms.AdamTerms.of(this, index, gradient, rate);
    }
  }
}
