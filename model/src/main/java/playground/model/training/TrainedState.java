package playground.model.training;

import playground.model.experiment.TrainingSettings;
import playground.model.network.ParameterLayout;

/**
 * What training has made of a network so far: its parameters, what the update rule remembers of the
 * steps before, and the gradients that wait for an update.
 */
final class TrainedState {
  private final double[] parameters;
  private final UpdateRule rule;
  private final CarriedGradients carried;

  /** With these first parameters, which it takes over, and no step yet. */
  TrainedState(double[] parameters, TrainingSettings settings) {
    this.parameters = parameters;
    rule = new UpdateRule(parameters.length, settings);
    carried = new CarriedGradients(parameters.length);
  }

  /**
   * What becomes of {@code from} in a network of other settings. Steps before are remembered where
   * they still mean the same parameters.
   */
  TrainedState(TrainedState from, Transplant transplant) {
    this(transplant.parameters(from.parameters), transplant.after().training());
    if (transplant.keepsLayout() && transplant.keepsWeights()) {
      rule.copyFrom(from.rule);
      carried.copyFrom(from.carried);
    } else {
      rule.copyRateFrom(from.rule);
    }
    rule.settingsChange(transplant.before().training(), transplant.after().training());
  }

  /** The parameters, in the order of {@link ParameterLayout}; training writes to them. */
  double[] parameters() {
    return parameters;
  }

  /** How a gradient moves the parameters. */
  UpdateRule rule() {
    return rule;
  }

  /** The gradients that wait for an update. */
  CarriedGradients carried() {
    return carried;
  }

  /** Sets one parameter; a dead weight lives again. */
  void set(int index, double value) {
    parameters[index] = value;
    rule.revive(index);
  }

  /**
   * Whether every parameter is a finite number whose square is one too, and every gradient that
   * waits for an update a finite number.
   */
  boolean isFinite() {
    double sum = 0;
    for (double parameter : parameters) {
      sum += parameter * parameter;
    }
    return Double.isFinite(sum) && BrokenLayer.allFinite(carried.sum(), 0, parameters.length);
  }

  /** Becomes as {@code other} is, which is of as many parameters. */
  void copyFrom(TrainedState other) {
    System.arraycopy(other.parameters, 0, parameters, 0, parameters.length);
    rule.copyFrom(other.rule);
    carried.copyFrom(other.carried);
  }
}
