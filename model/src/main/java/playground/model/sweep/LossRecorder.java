package playground.model.sweep;

import playground.model.training.Trainer;

/** Records the losses of a cell while it is trained; that does not change what is trained. */
final class LossRecorder {
  private final RecordedEpochs epochs;
  private final LossCurve curve;
  private int next;

  LossRecorder(RecordedEpochs epochs) {
    this.epochs = epochs;
    curve = new LossCurve(epochs.size());
  }

  /** Looks at the network after an epoch, or before the first. */
  void see(Trainer trainer) {
    if (next < epochs.size() && trainer.epoch() == epochs.epoch(next)) {
      curve.set(next++, trainer.losses());
    }
  }

  /** What was recorded. */
  LossCurve curve() {
    return curve;
  }
}
