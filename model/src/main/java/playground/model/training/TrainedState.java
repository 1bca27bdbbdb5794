package playground.model.training;

import java.util.ArrayList;
import java.util.List;
import playground.model.experiment.TrainingSettings;
import playground.model.network.ParameterLayout;

/**
 * What training has made of a network so far: its parameters, what the update rule remembers of the
 * steps before, the gradients that wait for an update, and what was set by hand on the way.
 */
public final class TrainedState {
  private static final int MOST_EDITS = 100;

  private final double[] parameters;
  private final UpdateRule rule;
  private final GradientAccumulator carried;
  private List<ParameterEdit> setByHand = List.of();

  /** With these first parameters, which it takes over, and no step yet. */
  TrainedState(double[] parameters, TrainingSettings settings) {
    this.parameters = parameters;
    rule = new UpdateRule(parameters.length, settings);
    carried = new GradientAccumulator(parameters.length);
  }

  /** A copy of {@code from}, which trains as {@code settings} say. */
  TrainedState(TrainedState from, TrainingSettings settings) {
    this(new double[from.parameters.length], settings);
    copyFrom(from);
  }

  /**
   * What becomes of {@code from} in a network of other settings. Steps before are remembered where
   * they still mean the same parameters.
   */
  TrainedState(TrainedState from, ParameterTransfer transfer) {
    this(transfer.parameters(from.parameters), transfer.after().training());
    if (transfer.keepsLayout() && transfer.keepsWeights()) {
      rule.copyFrom(from.rule);
      carried.copyFrom(from.carried);
    } else {
      rule.copyRateFrom(from.rule);
      if (transfer.keepsWeights()) {
        transfer.forEachLayer((was, is, count) -> rule.copyDeadFrom(from.rule, was, is, count));
      }
    }
    setByHand = from.setByHand;
    rule.settingsChange(transfer.before().training(), transfer.after().training());
  }

  /** The parameters, in the order of {@link ParameterLayout}; training writes to them. */
  public double[] parameters() {
    return parameters;
  }

  /** How a gradient moves the parameters. */
  public UpdateRule rule() {
    return rule;
  }

  /** How many bytes its numbers take: six for each parameter, and whether it is dead. */
  public long bytes() {
    return parameters.length * (6L * Double.BYTES + 1);
  }

  /** The gradients that wait for an update. */
  GradientAccumulator carried() {
    return carried;
  }

  /** The latest parameters that were set by hand, at most {@value #MOST_EDITS}. */
  public List<ParameterEdit> setByHand() {
    return setByHand;
  }

  /** Remembers that the parameter at {@code index} was set; a dead weight lives again. */
  public void noteSet(ParameterEdit edit, int index) {
    rule.revive(index);
    List<ParameterEdit> edits = new ArrayList<>(setByHand);
    edits.add(edit);
    setByHand = List.copyOf(edits.subList(Math.max(0, edits.size() - MOST_EDITS), edits.size()));
  }

  /**
   * Whether every parameter is a finite number whose square is one too, and every gradient that
   * waits for an update a finite number.
   */
  public boolean isFinite() {
    double sum = 0;
    for (double parameter : parameters) {
      sum += parameter * parameter;
    }
    return Double.isFinite(sum) && LatestStep.allFinite(carried.sum(), 0, parameters.length);
  }

  /** Becomes as {@code other} is, which is of as many parameters. */
  void copyFrom(TrainedState other) {
    System.arraycopy(other.parameters, 0, parameters, 0, parameters.length);
    rule.copyFrom(other.rule);
    carried.copyFrom(other.carried);
    setByHand = other.setByHand;
  }
}
