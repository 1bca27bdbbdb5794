package playground.model.training;

import java.util.Optional;

/**
 * Keeps training finite: remembers the last states that were, and when a later one is not, goes
 * back and repeats the steps one by one to find the first that broke and how the norms grew up to
 * it.
 *
 * <p>So a step in normal training pays nothing for it. The repetition is exact, because the order
 * of the mini-batches depends on the epoch alone.
 *
 * <p>It also remembers the last good state, which is older: the norms of one that is merely finite
 * may be beyond repair.
 */
final class FiniteGuard {
  /** A loss up to so many times the least one of the run is good. */
  private static final double GOOD = 2;

  private final Trainer trainer;
  private final Trainer.Checkpoint beforeStep;
  private final Trainer.Checkpoint lastGood;
  private Trainer.Checkpoint lastFinite;
  private Trainer.Checkpoint finiteBefore;
  private double leastLoss;

  /** Guards {@code trainer}, whose present state is finite and has this objective. */
  FiniteGuard(Trainer trainer, double objective) {
    this.trainer = trainer;
    lastFinite = trainer.new Checkpoint();
    finiteBefore = trainer.new Checkpoint();
    beforeStep = trainer.new Checkpoint();
    lastGood = trainer.new Checkpoint();
    leastLoss = objective;
    lastGood.save();
    lastFinite.save();
    finiteBefore.save();
  }

  /** Called where parameters and losses are known to be finite. */
  void remember(double objective) {
    Trainer.Checkpoint oldest = finiteBefore;
    finiteBefore = lastFinite;
    lastFinite = oldest;
    lastFinite.save();
    leastLoss = Math.min(leastLoss, objective);
    if (objective <= GOOD * leastLoss) {
      lastGood.save();
    }
  }

  /** Called where settings change or steps of another kind follow: none before is repeated. */
  void begin() {
    lastFinite.save();
    finiteBefore.save();
  }

  /**
   * Called where parameters or losses are not finite: leaves the trainer in the last state in which
   * all were, and tells what broke.
   */
  Breakdown goBack() {
    finiteBefore.restore();
    NormGrowth.Recorder recorder = new NormGrowth.Recorder();
    while (true) {
      beforeStep.save();
      long epoch = trainer.epoch() + 1;
      trainer.stepAsBefore();
      recorder.note(trainer.norms());
      Optional<Integer> layer = brokenLayer();
      if (layer.isPresent()) {
        beforeStep.restore();
        begin();
        int depth = trainer.architecture().depth();
        return new Breakdown(layer.get(), depth, epoch, recorder.growth());
      }
    }
  }

  private Optional<Integer> brokenLayer() {
    int layer = trainer.firstBrokenLayer();
    if (layer >= 0) {
      return Optional.of(layer);
    }
    boolean finite = trainer.parametersAreFinite() && trainer.losses().areFinite();
    return finite ? Optional.empty() : Optional.of(trainer.architecture().depth() - 1);
  }

  /**
   * Leaves the trainer in the last state whose loss was at most twice the least one, its optimizer
   * having forgotten the steps that led on from there.
   */
  void goBackToGood() {
    lastGood.restore();
    trainer.forgetSteps();
    begin();
  }
}
