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
  private final Checkpoint beforeStep;
  private final Checkpoint lastGood;
  private Checkpoint lastFinite;
  private Checkpoint finiteBefore;
  private double leastLoss;

  /** Guards {@code trainer}, whose present state is finite and has this objective. */
  FiniteGuard(Trainer trainer, double objective) {
    this.trainer = trainer;
    lastFinite = trainer.newCheckpoint();
    finiteBefore = trainer.newCheckpoint();
    beforeStep = trainer.newCheckpoint();
    lastGood = trainer.newCheckpoint();
    leastLoss = objective;
    trainer.save(lastGood);
    trainer.save(lastFinite);
    trainer.save(finiteBefore);
  }

  /** Called where parameters and losses are known to be finite. */
  void remember(double objective) {
    Checkpoint oldest = finiteBefore;
    finiteBefore = lastFinite;
    lastFinite = oldest;
    trainer.save(lastFinite);
    leastLoss = Math.min(leastLoss, objective);
    if (objective <= GOOD * leastLoss) {
      trainer.save(lastGood);
    }
  }

  /** Called where settings change or steps of another kind follow: none before is repeated. */
  void begin() {
    trainer.save(lastFinite);
    trainer.save(finiteBefore);
  }

  /**
   * Called where parameters or losses are not finite: leaves the trainer in the last state in which
   * all were, and tells what broke.
   */
  Breakdown goBack() {
    trainer.restore(finiteBefore);
    NormGrowth.Recorder recorder = new NormGrowth.Recorder();
    while (true) {
      trainer.save(beforeStep);
      long epoch = trainer.epoch() + 1;
      trainer.stepAsBefore();
      recorder.note(trainer.latestStep().norms());
      Optional<Integer> layer = brokenLayer();
      if (layer.isPresent()) {
        trainer.restore(beforeStep);
        begin();
        int depth = trainer.architecture().depth();
        return new Breakdown(layer.get(), depth, epoch, recorder.growth());
      }
    }
  }

  private Optional<Integer> brokenLayer() {
    int layer = trainer.latestStep().firstBrokenLayer();
    if (layer >= 0) {
      return Optional.of(layer);
    }
    boolean finite = trainer.state().isFinite() && trainer.losses().areFinite();
    return finite ? Optional.empty() : Optional.of(trainer.firstBrokenLayer());
  }

  /**
   * Leaves the trainer in the last state whose loss was at most twice the least one, its optimizer
   * having forgotten the steps that led on from there.
   */
  void goBackToGood() {
    trainer.restore(lastGood);
    trainer.state().rule().forgetSteps();
    begin();
  }
}
