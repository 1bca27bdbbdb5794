package playground.model.training;

import java.util.ArrayList;
import java.util.List;
import playground.model.experiment.TrainingSettings;
import playground.model.network.ParameterLayout;
import playground.model.training.snapshot.ParameterEdit;

/**
 * What training has made of a network so far, as the trainer works on it: the parameters, what the
 * update rule remembers of the steps before, the gradients that wait for an update, and what was
 * set by hand on the way. Others see it as a {@link Checkpoint}.
 */
final class TrainingState {
  private static final int MOST_EDITS = 100;

  private final double[] parameters;
  private final UpdateRule rule;
  private final GradientAccumulator accumulator;
  private List<ParameterEdit> setByHand = List.of();

  /** As it was at {@code checkpoint}, to be trained as {@code settings} say. */
  TrainingState(Checkpoint checkpoint, TrainingSettings settings) {
    int size = checkpoint.shared().parameters().length;
    parameters = new double[size];
    rule = new UpdateRule(size, settings);
    accumulator = new GradientAccumulator(size);
    goTo(checkpoint);
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
  GradientAccumulator accumulator() {
    return accumulator;
  }

  /** The latest parameters that were set by hand, at most {@value #MOST_EDITS}. */
  List<ParameterEdit> setByHand() {
    return setByHand;
  }

  /** Remembers that the parameter at {@code index} was set; a dead weight lives again. */
  void noteSet(ParameterEdit edit, int index) {
    rule.pruning().revive(index);
    List<ParameterEdit> edits = new ArrayList<>(setByHand);
    edits.add(edit);
    setByHand = List.copyOf(edits.subList(Math.max(0, edits.size() - MOST_EDITS), edits.size()));
  }

  /**
   * Whether every parameter is a finite number whose square is one too, and so are all gradients
   * that wait for an update, and all that the optimizer remembers.
   */
  boolean isFinite() {
    double sum = 0;
    for (double parameter : parameters) {
      sum += parameter * parameter;
    }
    return Double.isFinite(sum)
        && LatestStep.allFinite(accumulator.sum(), 0, parameters.length)
        && rule.memory().isFinite(0, parameters.length);
  }

  /** As it is now, at {@code position} of epoch {@code epoch}. */
  Checkpoint checkpoint(long epoch, int position) {
    return new Checkpoint(
        new CheckpointNumbers(
            epoch,
            position,
            parameters.clone(),
            rule.memory().numbers(),
            rule.learningRate().watched(),
            rule.learningRate().awaitsLoss(),
            rule.pruning().dead(),
            accumulator.sumIfAny(),
            accumulator.examples(),
            setByHand));
  }

  /** Becomes as it was at {@code checkpoint}, which is of as many parameters. */
  void goTo(Checkpoint checkpoint) {
    CheckpointNumbers numbers = checkpoint.shared();
    System.arraycopy(numbers.parameters(), 0, parameters, 0, parameters.length);
    rule.memory().take(numbers.optimizer());
    rule.learningRate().take(numbers.plateau(), numbers.awaitsLoss());
    rule.pruning().setDead(numbers.dead());
    accumulator.take(numbers.gradientSum(), numbers.waiting());
    setByHand = numbers.setByHand();
  }
}
