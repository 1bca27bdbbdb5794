package playground.model.training;

import java.util.Optional;

/**
 * Keeps training finite: remembers the last state that was, and when a later one is not, goes back
 * and repeats the steps one by one to find the first that broke.
 *
 * <p>So a step in normal training pays nothing for it. The repetition is exact, because the order
 * of the mini-batches depends on the epoch alone.
 */
final class FiniteGuard {
  private final Trainer trainer;
  private final Trainer.Checkpoint lastFinite;
  private final Trainer.Checkpoint beforeStep;

  /** Guards {@code trainer}, whose present state is finite. */
  FiniteGuard(Trainer trainer) {
    this.trainer = trainer;
    lastFinite = trainer.new Checkpoint();
    beforeStep = trainer.new Checkpoint();
    lastFinite.save();
  }

  /**
   * Called where parameters and losses are known to be finite, before settings change, and before
   * steps of another kind.
   */
  void remember() {
    lastFinite.save();
  }

  /**
   * Called where parameters or losses are not finite: leaves the trainer in the last state in which
   * all were, and tells what broke.
   */
  Breakdown goBack() {
    lastFinite.restore();
    while (true) {
      beforeStep.save();
      long epoch = trainer.epoch() + 1;
      trainer.stepAsBefore();
      Optional<Breakdown> breakdown = breakdown(epoch);
      if (breakdown.isPresent()) {
        beforeStep.restore();
        lastFinite.save();
        return breakdown.get();
      }
    }
  }

  private Optional<Breakdown> breakdown(long epoch) {
    int depth = trainer.architecture().depth();
    int layer = trainer.firstBrokenLayer();
    if (layer < 0 && !(trainer.parametersAreFinite() && trainer.losses().areFinite())) {
      layer = depth - 1;
    }
    return layer < 0 ? Optional.empty() : Optional.of(new Breakdown(layer, depth, epoch));
  }
}
