package playground.app.cli;

import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Source;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.model.experiment.Experiment;
import playground.model.training.Trainer;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.snapshot.Divergence;

/** Trains the network of a source epoch by epoch, as long as its numbers stay finite. */
final class EpochLoop {
  private final GuardedTrainer guarded;

  /**
   * At the beginning of {@code source}, or where it was saved.
   *
   * @throws RefusedException if its losses are not finite there
   */
  EpochLoop(Source source) throws RefusedException {
    guarded = new GuardedTrainer(trainer(source));
    guarded.measure();
    if (!guarded.hasFiniteLosses() || guarded.isBroken()) {
      throw RefusedException.of("cli.notFinite");
    }
  }

  private static Trainer trainer(Source source) {
    Experiment experiment = source.experiment();
    return source
        .checkpoint()
        .map(checkpoint -> new Trainer(experiment, checkpoint))
        .orElseGet(() -> new Trainer(experiment));
  }

  /** Who looks at what came of epochs. */
  interface Observer {
    /** Nobody. */
    Observer NONE =
        new Observer() {
          @Override
          public boolean wants(long epoch) {
            return false;
          }

          @Override
          public void see(GuardedTrainer measured) {}
        };

    /** Whether to measure after {@code epoch}. */
    boolean wants(long epoch);

    /** It is measured, and finite. */
    void see(GuardedTrainer measured);
  }

  /** What trains. */
  GuardedTrainer guarded() {
    return guarded;
  }

  /** Shows where it stands, and then {@code epochs} epochs, up to where a number overflows. */
  void run(long epochs, Observer observer) {
    Trainer trainer = guarded.trainer();
    long last = trainer.epoch() + epochs;
    observer.see(guarded);
    while (trainer.epoch() < last && !guarded.isBroken()) {
      trainer.finishEpoch();
      if (observer.wants(trainer.epoch())) {
        guarded.measure();
        if (!guarded.isBroken()) {
          observer.see(guarded);
        }
      } else {
        guarded.checkSometimes(System.nanoTime());
      }
    }
  }

  /** What broke, in a sentence. */
  static Notice notice(Divergence divergence) {
    String epoch = Numbers.count(divergence.epoch());
    return divergence.layer() == divergence.depth() - 1
        ? Notice.problem("cli.brokeAtOutput", epoch)
        : Notice.problem("cli.broke", epoch, divergence.layer() + 1);
  }
}
