package playground.model.experiment;

import playground.model.optimization.Adam;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.Optimizer;
import playground.model.optimization.RmsProp;

/** The optimizers, by name, with the numbers that are usual for them. */
public enum OptimizerChoice {
  /** w ← w − ηg; the momentum counts for nothing. */
  SGD {
    @Override
    Optimizer with(double momentum) {
      return new GradientDescent(0, false);
    }
  },
  /** {@link GradientDescent} with momentum μ. */
  MOMENTUM {
    @Override
    Optimizer with(double momentum) {
      return new GradientDescent(momentum, false);
    }
  },
  /** {@link GradientDescent} with momentum μ that looks ahead. */
  NESTEROV {
    @Override
    Optimizer with(double momentum) {
      return new GradientDescent(momentum, true);
    }
  },
  /** {@link RmsProp}. */
  RMSPROP {
    @Override
    Optimizer with(double momentum) {
      return RmsProp.USUAL;
    }
  },
  /** {@link Adam}. */
  ADAM {
    @Override
    Optimizer with(double momentum) {
      return Adam.USUAL;
    }
  };

  /** Whether the momentum counts. */
  public boolean hasMomentum() {
    return switch (this) {
      case MOMENTUM, NESTEROV -> true;
      case SGD, RMSPROP, ADAM -> false;
    };
  }

  /** The optimizer, with momentum μ where it has one. */
  abstract Optimizer with(double momentum);
}
