package playground.model.training;

import playground.model.experiment.Experiment;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;

/**
 * Takes the parameters of a running network over into one of other settings.
 *
 * @param before the settings that the network has
 * @param after the settings that it is to have, to which it {@link Experiment#canSwitchTo}
 */
record ParameterTransfer(Experiment before, Experiment after) {

  /** Whether the weights stay, because they are drawn alike. */
  boolean keepsWeights() {
    return before.network().initializer() == after.network().initializer()
        && before.network().options().initialBias() == after.network().options().initialBias();
  }

  /** Whether parameters have the same places before and after. */
  boolean keepsLayout() {
    return before.network().options().normalization() == after.network().options().normalization();
  }

  /** Whether a batch normalization comes in, or sees other weights than before. */
  boolean needsStatistics() {
    return after.network().options().normalization() == Normalization.BATCH
        && !(keepsLayout() && keepsWeights());
  }

  /** The parameters afterwards: a start's, and of {@code now} what stays. */
  double[] parameters(double[] now) {
    if (keepsLayout() && keepsWeights()) {
      return now.clone();
    }
    double[] parameters = after.start().parameters();
    if (keepsWeights()) {
      forEachLayer((from, to, count) -> System.arraycopy(now, from, parameters, to, count));
    }
    return parameters;
  }

  /** Shows {@code run} where the weights and biases of each layer were, and where they come to. */
  void forEachLayer(Run run) {
    Architecture architecture = after.architecture();
    ParameterLayout from = new ParameterLayout(before.architecture());
    ParameterLayout to = new ParameterLayout(architecture);
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int count = from.weightCount(layer) + architecture.units(layer);
      run.move(from.weights(layer), to.weights(layer), count);
    }
  }

  /** What is done with parameters that follow each other before and after. */
  interface Run {
    /** They were at {@code from}, they come to {@code to}, and there are {@code count} of them. */
    void move(int from, int to, int count);
  }
}
