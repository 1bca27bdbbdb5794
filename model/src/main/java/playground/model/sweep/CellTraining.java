package playground.model.sweep;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.snapshot.Losses;

/** Trains the network of one cell, which is forgotten then. */
final class CellTraining {
  private CellTraining() {}

  /**
   * What comes of {@code plan}.
   *
   * @param recorder sees the network after each epoch
   * @throws CancellationException if it should end
   */
  static CellResult run(
      CellPlan plan, long epochs, LossRecorder recorder, Cancellation cancellation) {
    return switch (plan) {
      case Excluded excluded -> excluded;
      case CellPlan.Training(Experiment experiment) ->
          train(experiment, epochs, recorder, cancellation);
    };
  }

  private static CellResult train(
      Experiment experiment, long epochs, LossRecorder recorder, Cancellation cancellation) {
    Trainer trainer = new Trainer(experiment, cancellation);
    recorder.see(trainer);
    while (trainer.epoch() < epochs) {
      long current = trainer.epoch();
      while (trainer.epoch() == current) {
        cancellation.check();
        trainer.step();
      }
      if (!trainer.isFinite()) {
        return new CellResult.Diverged(trainer.epoch());
      }
      recorder.see(trainer);
    }
    return measured(trainer);
  }

  private static CellResult measured(Trainer trainer) {
    Losses losses = trainer.losses();
    GradientFlow flow = trainer.measurements().inspect(InstrumentSelection.NONE).flow();
    if (!losses.areFinite() || flow.lastBrokenLayer() >= 0) {
      return new CellResult.Diverged(trainer.epoch());
    }
    boolean hasRatio = flow.norm(flow.depth() - 1) > 0;
    return new CellResult.Trained(
        losses, hasRatio ? OptionalDouble.of(flow.firstToLast()) : OptionalDouble.empty());
  }
}
