package playground.model.training;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientReading;
import playground.model.inspection.Instruments;

/**
 * One of the networks that train side by side. Where its numbers overflow it stands at the last
 * finite state and trains no more, while the others go on.
 */
final class Lane {
  private final Trainer trainer;
  private final FiniteGuard guard;
  private Losses losses;
  private @Nullable Breakdown breakdown;

  /** At the start of {@code experiment}. */
  Lane(Experiment experiment) {
    trainer = new Trainer(experiment);
    losses = trainer.losses();
    guard = new FiniteGuard(trainer, losses.objective());
  }

  boolean broken() {
    return breakdown != null;
  }

  Experiment experiment() {
    return trainer.experiment();
  }

  void trainEpoch() {
    if (!broken()) {
      trainer.finishEpoch();
      if (!trainer.parametersAreFinite()) {
        stop();
      }
    }
  }

  void computeLosses() {
    if (!broken()) {
      losses = trainer.losses();
      if (losses.areFinite()) {
        guard.remember(losses.objective());
      } else {
        stop();
      }
    }
  }

  private void stop() {
    breakdown = guard.goBack();
    losses = trainer.losses();
  }

  Snapshot snapshot(long run, boolean playing, Instruments instruments) {
    GradientReading reading = trainer.inspect(instruments);
    return new Snapshot(
        run,
        trainer.experiment(),
        trainer.architecture(),
        trainer.split(),
        new Parameters(trainer.architecture(), trainer.parameters()),
        trainer.epoch(),
        trainer.position(),
        losses,
        reading.flow(),
        reading.closeUp(),
        playing,
        Optional.ofNullable(breakdown));
  }
}
