package playground.model.inspection.trace.part;

import playground.model.optimization.Adam;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.RmsProp;

/** The numbers with which an optimizer moves one parameter. */
public sealed interface OptimizerTerms {

  /** g, the gradient after penalty and clipping. */
  double gradient();

  /** What is subtracted from the parameter. */
  double step();

  /**
   * v ← μv + g; the step is ηv, or η(g + μv) with Nesterov's look ahead; ηg without momentum.
   *
   * @param gradient g
   * @param momentum μ
   * @param nesterov whether the step looks ahead
   * @param before v before the step
   * @param velocity v after it; g where μ = 0
   * @param step what is subtracted
   */
  record DescentTerms(
      double gradient,
      double momentum,
      boolean nesterov,
      double before,
      double velocity,
      double step)
      implements OptimizerTerms {

    static DescentTerms of(
        GradientDescent optimizer, double gradient, double before, double after, double rate) {
      double momentum = optimizer.momentum();
      double velocity = momentum == 0 ? gradient : after;
      double direction = optimizer.nesterov() ? gradient + momentum * velocity : velocity;
      return new DescentTerms(
          gradient, momentum, optimizer.nesterov(), before, velocity, rate * direction);
    }
  }

  /**
   * s ← αs + (1 − α)g²; the step is ηg / (√s + ε).
   *
   * @param gradient g
   * @param decay α
   * @param before s before the step
   * @param square s after it
   * @param step what is subtracted
   */
  record RmsPropTerms(double gradient, double decay, double before, double square, double step)
      implements OptimizerTerms {

    static RmsPropTerms of(
        RmsProp optimizer, double gradient, double before, double after, double rate) {
      double step = rate * gradient / (Math.sqrt(after) + optimizer.epsilon());
      return new RmsPropTerms(gradient, optimizer.decay(), before, after, step);
    }
  }

  /**
   * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g²; the step is η m̂ / (√v̂ + ε).
   *
   * @param gradient g
   * @param t how many steps there were, with this one
   * @param firstBefore m before the step
   * @param first m after it
   * @param secondBefore v before the step
   * @param second v after it
   * @param firstCorrected m̂ = m / (1 − β₁ᵗ)
   * @param secondCorrected v̂ = v / (1 − β₂ᵗ)
   * @param step what is subtracted
   */
  record AdamTerms(
      double gradient,
      long t,
      double firstBefore,
      double first,
      double secondBefore,
      double second,
      double firstCorrected,
      double secondCorrected,
      double step)
      implements OptimizerTerms {

    static AdamTerms of(OptimizerTrace.AdamTrace trace, int index, double gradient, double rate) {
      Adam adam = trace.optimizer();
      double first = trace.first().at(index);
      double second = trace.second().at(index);
      double firstCorrected = first / (1 - StrictMath.pow(adam.beta1(), trace.step()));
      double secondCorrected = second / (1 - StrictMath.pow(adam.beta2(), trace.step()));
      return new AdamTerms(
          gradient,
          trace.step(),
          trace.firstBefore().at(index),
          first,
          trace.secondBefore().at(index),
          second,
          firstCorrected,
          secondCorrected,
          rate * firstCorrected / (Math.sqrt(secondCorrected) + adam.epsilon()));
    }
  }
}
