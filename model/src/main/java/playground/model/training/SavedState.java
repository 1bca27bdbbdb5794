package playground.model.training;

import org.jspecify.annotations.Nullable;

/**
 * A state of a session to go back to: weights, the optimizer's memory, epoch and settings. It is
 * taken when the training thread comes to the command that asked for it, and can be gone back to
 * any number of times.
 */
public final class SavedState {
  private volatile @Nullable Saved saved;

  private record Saved(FrozenTrainer trainer, @Nullable Losses losses, long run) {}

  SavedState() {}

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

  /** The run that it belongs to; −1 where nothing was saved. */
  long run() {
    Saved state = saved;
    return state == null ? -1 : state.run();
  }
}
