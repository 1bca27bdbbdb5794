package playground.model.training.session;

import playground.model.inspection.InstrumentSelection;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.SavedRun;
import playground.model.training.snapshot.Snapshot;

/**
 * A state that a session has been through, computed again.
 *
 * @param snapshot what it looked like, paused
 * @param saved where training was, to go on from
 */
public record PastState(Snapshot snapshot, SavedRun saved) {

  /**
   * The state at the end of {@code epoch} epochs, by training on from an earlier state: the numbers
   * are the same as they were.
   *
   * @param from of the recording; training alone leads from it to that epoch
   * @param instruments what the snapshot carries
   * @param cancellation is asked between two mini-batches
   * @throws java.util.concurrent.CancellationException if it should end
   */
  public static PastState at(
      SavedRun from, long epoch, InstrumentSelection instruments, Cancellation cancellation) {
    Lane lane = new Lane(from, cancellation);
    Trainer trainer = lane.guarded().trainer();
    while (trainer.epoch() < epoch) {
      cancellation.check();
      trainer.step();
    }
    lane.guarded().measure();
    lane.watch(instruments);
    SavedRun saved = lane.record();
    return new PastState(lane.snapshot(false, 0), saved);
  }
}
