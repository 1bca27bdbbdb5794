package playground.model.training.session;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import playground.model.training.FrozenTrainer;
import playground.model.training.Losses;
import playground.model.training.SplitExamples;

/**
 * A state of a session to go back to: weights, the optimizer's memory, epoch and settings. It is
 * taken when the training thread comes to the command that asked for it, and can be gone back to
 * any number of times.
 */
public final class SavedState {
  private volatile @Nullable Saved saved;

  private record Saved(FrozenTrainer trainer, @Nullable Losses losses, long run) {}

  public SavedState() {}

  /** Takes the state; on the training thread. */
  void save(FrozenTrainer trainer, @Nullable Losses losses, long run) {
    saved = new Saved(trainer, losses, run);
  }

  /** Where training was; null where nothing was saved. */
  @Nullable FrozenTrainer trainer() {
    Saved state = saved;
    return state == null ? null : state.trainer();
  }

  /** The newest losses that were known; null where none were. */
  @Nullable Losses losses() {
    Saved state = saved;
    return state == null ? null : state.losses();
  }

  /**
   * How many bytes the numbers of {@code states} take together; data that some of them share count
   * once.
   */
  public static long bytes(Collection<SavedState> states) {
    Set<SplitExamples> data = Collections.newSetFromMap(new IdentityHashMap<>());
    long bytes = 0;
    for (SavedState state : states) {
      FrozenTrainer trainer = state.trainer();
      if (trainer != null) {
        bytes += trainer.state().bytes();
        bytes += data.add(trainer.data()) ? trainer.data().bytes() : 0;
      }
    }
    return bytes;
  }

  /** Whether the training thread has come to it. */
  public boolean isSaved() {
    return saved != null;
  }

  /** The run that it belongs to; −1 where nothing was saved. */
  long run() {
    Saved state = saved;
    return state == null ? -1 : state.run();
  }
}
