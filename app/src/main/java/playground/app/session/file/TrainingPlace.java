package playground.app.session.file;

import java.util.Arrays;
import playground.model.training.Checkpoint;
import playground.model.training.CheckpointNumbers;
import playground.model.training.snapshot.Snapshot;

/** Where training was when it was saved. Immutable. */
public final class TrainingPlace {
  private final long epoch;
  private final int position;
  private final double[] parameters;

  private TrainingPlace(long epoch, int position, double[] parameters) {
    this.epoch = epoch;
    this.position = position;
    this.parameters = parameters;
  }

  /** Where one goes on from {@code checkpoint}. */
  public static TrainingPlace of(Checkpoint checkpoint) {
    CheckpointNumbers numbers = checkpoint.numbers();
    return new TrainingPlace(numbers.epoch(), numbers.position(), numbers.parameters());
  }

  /** Whether training is there: with the same parameters, before the same example. */
  public boolean isOf(Snapshot snapshot) {
    return epoch == snapshot.epoch()
        && position == snapshot.position()
        && Arrays.equals(parameters, snapshot.parameters().toArray());
  }
}
