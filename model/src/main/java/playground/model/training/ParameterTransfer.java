package playground.model.training;

import java.util.stream.IntStream;
import playground.model.experiment.Experiment;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.optimization.OptimizerMemory;

/**
 * Takes the parameters of a running network over into one of other settings.
 *
 * @param before the settings that the network has
 * @param after the settings that it is to have, to which it can switch
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

  /**
   * Where training is afterwards. Steps before are remembered where they still mean the same
   * parameters.
   */
  Checkpoint transfer(Checkpoint checkpoint) {
    if (keepsLayout() && keepsWeights()) {
      return checkpoint;
    }
    CheckpointNumbers now = checkpoint.shared();
    double[] parameters = after.start().parameters();
    IntStream.Builder dead = IntStream.builder();
    if (keepsWeights()) {
      forEachLayer(
          (from, to, count) -> {
            System.arraycopy(now.parameters(), from, parameters, to, count);
            IntStream.of(now.dead())
                .filter(index -> index >= from && index < from + count)
                .forEach(index -> dead.add(index - from + to));
          });
    }
    return new Checkpoint(
        new CheckpointNumbers(
            now.epoch(),
            now.position(),
            parameters,
            OptimizerMemory.Numbers.NONE,
            now.plateau(),
            now.awaitsLoss(),
            dead.build().toArray(),
            new double[0],
            0,
            now.setByHand()));
  }

  /** Shows {@code run} where the weights and biases of each layer were, and where they come to. */
  private void forEachLayer(Run run) {
    Architecture architecture = after.architecture();
    ParameterLayout from = new ParameterLayout(before.architecture());
    ParameterLayout to = new ParameterLayout(architecture);
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int count = from.weightCount(layer) + architecture.units(layer);
      run.move(from.weights(layer), to.weights(layer), count);
    }
  }

  /** What is done with parameters that follow each other before and after. */
  private interface Run {
    /** They were at {@code from}, they come to {@code to}, and there are {@code count} of them. */
    void move(int from, int to, int count);
  }
}
