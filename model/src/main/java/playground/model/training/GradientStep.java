package playground.model.training;

import playground.model.data.Examples;
import playground.model.experiment.Experiment;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.training.batch.BatchIterator;
import playground.model.training.batch.Cancellation;
import playground.model.training.batch.MiniBatch;

/**
 * A step of training on a mini-batch: forward, backward, update. It allocates nothing. Not
 * thread-safe.
 */
final class GradientStep {
  private final Architecture architecture;
  private final ParameterLayout layout;
  private final MiniBatch batch;
  private final TrainingState state;
  private final double[] gradient;

  /** With the network of {@code experiment} on examples of {@code train}; it updates the state. */
  GradientStep(Experiment experiment, Examples train, TrainingState state) {
    architecture = experiment.architecture();
    layout = new ParameterLayout(architecture);
    batch = new MiniBatch(architecture, train, experiment.training().batchSize());
    this.state = state;
    gradient = new double[layout.size()];
  }

  Architecture architecture() {
    return architecture;
  }

  /** Whether it normalizes over the mini-batch. */
  boolean normalizes() {
    return batch.normalizes();
  }

  /** As {@link MiniBatch#settleStatistics}, on the examples in the order of {@code walk}. */
  void settleStatistics(BatchIterator walk, Cancellation cancellation) {
    batch.settleStatistics(state.parameters(), walk.order(), cancellation);
  }

  /**
   * Trains on the next {@code count} examples of {@code walk}, which may be too few for an update.
   *
   * @param whole whether the mini-batch is a whole one
   */
  void take(BatchIterator walk, int count, boolean whole, TrainingSettings settings) {
    double[] parameters = state.parameters();
    batch.forward(parameters, walk.order(), walk.position(), count);
    if (whole || settings.epochPlan().remainder() != Remainder.CARRIED) {
      update(walk, count, settings);
    } else {
      batch.backward(parameters, 1, state.accumulator().latest());
      state.accumulator().takeLatest(count);
    }
    batch.trackStatistics(parameters);
  }

  /** Moves the parameters against the mean gradient over the batch and the examples that waited. */
  private void update(BatchIterator walk, int count, TrainingSettings settings) {
    GradientAccumulator waiting = state.accumulator();
    double exampleWeight = 1.0 / (count + waiting.examples());
    batch.backward(state.parameters(), exampleWeight, gradient);
    waiting.moveTo(gradient, exampleWeight);
    state
        .rule()
        .apply(
            settings,
            state.parameters(),
            gradient,
            architecture,
            layout,
            walk.epoch(),
            walk.fractionAfter(count));
  }

  /** The step that was taken last, to be looked into. */
  LatestStep latest() {
    return new LatestStep(architecture, layout, batch.pass(), gradient, state);
  }
}
