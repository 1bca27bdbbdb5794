package playground.model.training.session;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.table.Effect;
import playground.model.optimization.Clipping;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.SavedRun;

/**
 * Looks for settings with which training goes on after it diverged, by trying them on a copy of the
 * last good state. What holds there for many epochs is offered, nothing else.
 */
public final class RecoverySearch {
  /** The most epochs of a trial; with much data its work is limited before. */
  private static final int MOST_EPOCHS = 1500;

  /** A trial's work at the most, parameters × examples: a few seconds. */
  private static final long MOST_WORK = 2_000_000_000L;

  /** How often in a trial its objective is looked at. */
  private static final int LOOKS = 100;

  /** An objective up to this multiple of that of the last good state is good. */
  private static final double GOOD = 2;

  /** With a momentum μ a step comes to 1/(1 − μ) times as much, so the last ones are small. */
  private static final List<Double> CLIP_NORMS = List.of(1.0, 0.1, 0.01, 0.001, 0.0001);

  private final SavedRun good;
  private final Experiment experiment;
  private final BooleanSupplier stop;

  /**
   * @param good the last good state
   * @param experiment the settings with which training would go on from there
   * @param stop from when on it holds, nothing more is tried or found
   */
  public RecoverySearch(SavedRun good, Experiment experiment, BooleanSupplier stop) {
    this.good = good;
    this.experiment = experiment;
    this.stop = stop;
  }

  /** The same with the largest learning rate that holds, of those found by halving. */
  public Optional<Experiment> slower() {
    return Stream.iterate(
            experiment.training().learningRate() / 2,
            rate -> rate >= Limits.LEARNING_RATE.min(),
            rate -> rate / 2)
        .map(RecoverySearch::readable)
        .filter(Limits.LEARNING_RATE::contains)
        .map(rate -> experiment.withTraining(experiment.training().withLearningRate(rate)))
        .filter(this::holds)
        .findFirst();
  }

  /** Two digits, so that it reads the same wherever it is written. */
  private static double readable(double rate) {
    return new BigDecimal(rate).round(new MathContext(2, RoundingMode.DOWN)).doubleValue();
  }

  /** The same with gradients clipped to the greatest length that holds. */
  public Optional<Experiment> clipped() {
    double present = experiment.training().clipping().norm();
    return CLIP_NORMS.stream()
        .filter(norm -> norm < present)
        .map(
            norm -> experiment.withTraining(experiment.training().withClipping(new Clipping(norm))))
        .filter(this::holds)
        .findFirst();
  }

  /** Whether training holds from the last good state on with settings it can train on with. */
  private boolean holds(Experiment changed) {
    if (stop.getAsBoolean() || Effect.ofChange(good.experiment(), changed) != Effect.CONTINUES) {
      return false;
    }
    Trainer trainer = good.trainer(Cancellation.NEVER);
    trainer.continueWith(changed);
    return holds(trainer);
  }

  /** Whether training holds from the start of {@code fresh}. */
  public boolean holdsFromStart(Experiment fresh) {
    return !stop.getAsBoolean() && holds(new Trainer(fresh));
  }

  /** Whether it is as good in the end as in the beginning, and nowhere in the second half worse. */
  private boolean holds(Trainer trainer) {
    double first = trainer.measurements().objective();
    int batch = trainer.experiment().training().batchSize();
    long stepsAnEpoch = Math.max(1, trainer.data().split().train().size() / batch);
    long affordable = MOST_WORK / ((long) batch * trainer.parameterCount());
    long steps = Math.max(LOOKS, Math.min(MOST_EPOCHS * stepsAnEpoch, affordable));
    long between = Math.max(1, steps / LOOKS);
    for (long step = 1; step <= steps; step++) {
      trainer.step();
      if (step % between == 0 || step == steps) {
        double now = trainer.measurements().objective();
        boolean bad = step > steps / 2 ? now > GOOD * first : now > 1e6 * (1 + first);
        if (stop.getAsBoolean() || bad || !Double.isFinite(now) || !trainer.isFinite()) {
          return false;
        }
      }
    }
    return trainer.measurements().objective() <= first;
  }
}
