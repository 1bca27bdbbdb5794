package playground.model.training.session;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.network.FloatPass;
import playground.model.training.Trainer;

/**
 * Trains a network that nobody sees, takes its losses and its maps, and forgets it.
 *
 * <p>The virtual machine interprets code until it has run often enough to be compiled, and vectors
 * above all are slow until then. Without this the first second of the first run, at which everybody
 * looks, would be the slowest.
 */
final class WarmUp {
  /** Epochs after which everything that repeats has been compiled, or is about to be. */
  private static final int EPOCHS = 120;

  private static final int MAP_CHUNK = 128;
  private static final int CHUNKS_AN_EPOCH = 10;

  private @Nullable Trainer trainer;

  /** Begins, with a network of its own, the one {@code experiment} begins with. */
  void begin(Experiment experiment) {
    trainer = new Trainer(experiment);
  }

  /** There is no need for it any longer. */
  void end() {
    trainer = null;
  }

  /**
   * Goes on until it is done or interrupted.
   *
   * @return whether there is nothing left to do
   */
  boolean work(BooleanSupplier interrupted) {
    if (trainer != null && work(trainer, interrupted)) {
      end();
    }
    return trainer == null;
  }

  private static boolean work(Trainer trainer, BooleanSupplier interrupted) {
    FloatPass maps = new FloatPass(trainer.architecture(), MAP_CHUNK);
    while (trainer.epoch() < EPOCHS && !interrupted.getAsBoolean()) {
      long epoch = trainer.epoch();
      trainer.step();
      if (trainer.epoch() > epoch) {
        trainer.losses();
        maps.take(trainer.parameters());
        for (int chunk = 0; chunk < CHUNKS_AN_EPOCH; chunk++) {
          maps.forward(MAP_CHUNK);
        }
      }
    }
    return trainer.epoch() >= EPOCHS;
  }
}
