package playground.app.script.part;

import playground.model.experiment.Experiment;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.training.Checkpoint;
import playground.model.training.CheckpointNumbers;
import playground.model.training.SplitExamples;
import playground.model.training.snapshot.Losses;

/**
 * What a script is made from.
 *
 * @param experiment its settings
 * @param numbers where training is
 * @param data what it is trained on
 * @param losses there
 */
public record TrainedNetwork(
    Experiment experiment, CheckpointNumbers numbers, SplitExamples data, Losses losses) {
  /** How many outputs a script compares with ours, if there are that many examples. */
  private static final int CHECKED = 10;

  /** At {@code checkpoint}. */
  public TrainedNetwork(
      Experiment experiment, Checkpoint checkpoint, SplitExamples data, Losses losses) {
    this(experiment, checkpoint.numbers(), data, losses);
  }

  /** The shape of the network. */
  public Architecture architecture() {
    return experiment.architecture();
  }

  /** Of the hidden layers. */
  public Normalization normalization() {
    return experiment.network().hiddenUnits().isEmpty()
        ? Normalization.NONE
        : experiment.network().options().normalization();
  }

  /** Where each parameter stands. */
  public ParameterLayout layout() {
    return new ParameterLayout(architecture());
  }

  /** Whether examples after the last whole mini-batch wait for the next epoch, or do already. */
  public boolean accumulates() {
    int batchSize = experiment.training().batchSize();
    boolean divides = data.train().size() % batchSize == 0 && numbers.position() % batchSize == 0;
    return carries() && !divides || numbers.waiting() > 0;
  }

  /** Whether a mini-batch that is not whole waits. */
  public boolean carries() {
    return switch (experiment.training().epochPlan().remainder()) {
      case CARRIED -> true;
      case SMALLER_BATCH, DROPPED -> false;
    };
  }

  /** The outputs of the first few training examples, an array an example. */
  public double[][] outputs() {
    Architecture architecture = architecture();
    int count = Math.min(CHECKED, data.train().size());
    Propagation pass = new Propagation(architecture, count);
    double[] targets = new double[pass.capacity() * architecture.outputs()];
    data.train().copy(0, count, pass.inputs(), pass.capacity(), targets);
    pass.forward(numbers.parameters(), count);
    double[][] outputs = new double[count][architecture.outputs()];
    for (int k = 0; k < count; k++) {
      for (int output = 0; output < outputs[k].length; output++) {
        outputs[k][output] = pass.outputs()[output * pass.capacity() + k];
      }
    }
    return outputs;
  }
}
