package playground.model.training.session;

import java.util.function.BooleanSupplier;
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

  private final Trainer trainer;
  private final FloatPass maps;

  /** With a network of its own, the one {@code experiment} begins with. */
  WarmUp(Experiment experiment) {
    trainer = new Trainer(experiment);
    maps = new FloatPass(trainer.architecture(), MAP_CHUNK);
  }

  /**
   * Goes on until it is done or interrupted.
   *
   * @return whether it is done
   */
  boolean work(BooleanSupplier interrupted) {
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
