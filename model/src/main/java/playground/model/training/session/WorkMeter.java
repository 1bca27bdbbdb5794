package playground.model.training.session;

import playground.model.training.Trainer;

/**
 * How much was computed since the latest look at the clock: of small networks a step takes less
 * time than the look.
 */
final class WorkMeter {
  /** Parameters × examples between two looks: some tens of microseconds. */
  private static final long ENOUGH = 20_000;

  private long work;

  /** Adds a step of {@code trainer}. */
  void add(Trainer trainer) {
    work += (long) trainer.experiment().training().batchSize() * trainer.parameterCount();
  }

  /** Whether it is time for a look. */
  boolean isEnough() {
    return work >= ENOUGH;
  }

  void clear() {
    work = 0;
  }
}
