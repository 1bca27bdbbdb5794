package playground.model.training;

import playground.model.experiment.Experiment;
import playground.model.experiment.TrainingSettings;
import playground.model.training.batch.BatchIterator;

/** A place of training to go back to. Reused, so that saving allocates nothing. */
public final class Checkpoint {
  private final TrainedState saved;
  private long epoch;
  private int position;

  /** Room for {@code size} parameters, and all that belongs to them. */
  Checkpoint(int size, TrainingSettings settings) {
    saved = new TrainedState(new double[size], settings);
  }

  /** Remembers where training is now. */
  void save(TrainedState state, BatchIterator walk) {
    saved.copyFrom(state);
    epoch = walk.epoch();
    position = walk.position();
  }

  /** The state of {@link #save}, on its own. */
  FrozenTrainer freeze(Experiment experiment, SplitExamples data) {
    TrainedState copy = new TrainedState(saved, experiment.training());
    return new FrozenTrainer(experiment, data, copy, epoch, position);
  }

  /** Goes back to where {@link #save} was called last; the same steps follow as did then. */
  void restore(TrainedState state, BatchIterator walk, TrainingSettings settings) {
    state.copyFrom(saved);
    walk.goTo(epoch, position, settings);
  }
}
