package playground.model.training.history;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.training.Checkpoint;
import playground.model.training.SplitExamples;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.snapshot.Losses;

/**
 * A place in a session to go back to, any number of times: a checkpoint, and what it belongs to.
 *
 * @param experiment the settings in force
 * @param data the data of the run, shared with whatever else has been made of them
 * @param checkpoint where training was
 * @param losses the newest losses that were known; null where none were
 * @param run the number of the run in its session
 */
public record SavedRun(
    Experiment experiment,
    SplitExamples data,
    Checkpoint checkpoint,
    @Nullable Losses losses,
    long run) {

  /** A trainer that is there; what takes long asks {@code cancellation}. */
  public Trainer trainer(Cancellation cancellation) {
    return new Trainer(experiment, checkpoint, data, cancellation);
  }

  /**
   * How many bytes the numbers of {@code runs} take together; data that some of them share count
   * once.
   */
  public static long bytes(Collection<SavedRun> runs) {
    Set<SplitExamples> data = Collections.newSetFromMap(new IdentityHashMap<>());
    long bytes = 0;
    for (SavedRun run : runs) {
      bytes += run.checkpoint.bytes();
      bytes += data.add(run.data) ? run.data.bytes() : 0;
    }
    return bytes;
  }
}
