package playground.model.training;

import org.jspecify.annotations.Nullable;

/**
 * A state of a session to go back to: weights, the optimizer's memory, epoch and settings. It is
 * taken when the training thread comes to the command that asked for it, and can be gone back to
 * any number of times.
 */
public final class SavedState {
  /** Written and read on the training thread. */
  @Nullable FrozenTrainer trainer;

  /** The run that it belongs to. */
  long run;

  SavedState() {}
}
