package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Architecture;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.SavedRun;
import playground.model.training.session.Lane;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

/**
 * Runs near overflow, by rates, penalties and weights of any size: whatever is done to them, no
 * snapshot shows a number that is not finite, but for gradients of which it says that they broke.
 *
 * <p>{@code mvn test -Pfuzz -pl model -Dtest=OverflowFuzzTest} goes through many more; {@code
 * -Dfuzz.from=100000} through others.
 */
class OverflowFuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 300);
  private static final int FIRST_CASE = Integer.getInteger("fuzz.from", 0);
  private static final int ACTIONS = 12;

  private int broken;
  private int brokenByGradient;

  @Test
  void noSnapshotShowsANumberThatIsNotFiniteUnlessItSaysSo() {
    for (int seed = FIRST_CASE; seed < FIRST_CASE + CASES; seed++) {
      run(seed);
    }
    assertTrue(broken > CASES / 6, "cases that overflow: " + broken);
    assertTrue(brokenByGradient > 0, "cases whose gradient alone does");
  }

  private void run(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Experiment experiment = draw(random);
    Lane run = new Lane(experiment, Cancellation.NEVER);
    SavedRun saved = run.save();
    for (int action = 0; action < ACTIONS; action++) {
      String where = "case %d, action %d: %s".formatted(seed, action, experiment);
      saved = act(random, run, saved);
      run.guarded().check();
      Snapshot snapshot = run.snapshot(true, 0);
      look(snapshot, where);
      if (snapshot.divergence().isPresent()) {
        broken++;
        run.guarded().forgetDivergence();
      }
    }
  }

  /** Does something to {@code run}; the state to go back to later. */
  private static SavedRun act(SplittableRandom random, Lane run, SavedRun saved) {
    GuardedTrainer guarded = run.guarded();
    Experiment now = guarded.trainer().experiment();
    switch (random.nextInt(12)) {
      case 0, 7, 8 -> scale(random, guarded);
      case 1 -> run.change(now.withTraining(training(random, now.architecture())));
      case 2 -> run.change(now.withNetwork(now.network().withActivation(hidden(random))));
      case 3 -> {
        return run.save();
      }
      case 4 -> run.restore(saved);
      case 5 -> run.recover(now);
      case 6 -> run.reset();
      default -> {
        for (int step = random.nextInt(1, 60); step > 0 && !guarded.isBroken(); step--) {
          guarded.trainer().step();
          if (random.nextInt(20) == 0) {
            guarded.check();
          } else if (random.nextInt(20) == 0) {
            guarded.measure();
          }
        }
      }
    }
    return saved;
  }

  /**
   * Multiplies weights by up to 10¹⁵⁰, as far as the losses stay finite: as if it had come to that.
   */
  private static void scale(SplittableRandom random, GuardedTrainer guarded) {
    guarded.settle();
    double[] parameters = guarded.trainer().state().parameters();
    double[] before = parameters.clone();
    double factor = Math.pow(10, random.nextDouble(150));
    int from = random.nextInt(parameters.length);
    int to = random.nextInt(from, parameters.length);
    for (int k = from; k <= to; k++) {
      parameters[k] *= factor;
    }
    if (!guarded.trainer().losses().areFinite() || !guarded.trainer().isFinite()) {
      System.arraycopy(before, 0, parameters, 0, before.length);
    }
    guarded.settle();
  }

  private void look(Snapshot snapshot, String where) {
    Losses losses = snapshot.losses();
    assertTrue(Double.isFinite(losses.train()), where + ": " + losses);
    assertTrue(Double.isFinite(losses.test().orElse(0)), where + ": " + losses);
    assertTrue(Double.isFinite(losses.penalty()), where + ": " + losses);
    assertTrue(Arrays.stream(snapshot.parameters().toArray()).allMatch(Double::isFinite), where);
    int layer = snapshot.gradientFlow().lastBrokenLayer();
    if (layer >= 0) {
      brokenByGradient++;
      assertTrue(snapshot.divergence().isPresent(), where + ": gradient of layer " + layer);
      assertFalse(snapshot.playing(), where);
    }
  }

  private static Experiment draw(SplittableRandom random) {
    while (true) {
      try {
        DataSettings data = new DataSettings(pick(random, Dataset.values()), 40, 20, 60);
        NetworkSettings network = network(random);
        Experiment any = new Experiment(data, network, Experiment.first().training(), "1", 0);
        return any.withTraining(training(random, any.architecture()));
      } catch (IllegalArgumentException conflict) {
        // Another one will fit.
      }
    }
  }

  private static NetworkSettings network(SplittableRandom random) {
    EnumSet<Feature> features = EnumSet.of(Feature.X1, pick(random, Feature.values()));
    return new NetworkSettings(
        List.copyOf(features),
        Collections.nCopies(random.nextInt(9), random.nextInt(1, 9)),
        hidden(random),
        pick(random, Initializer.values()),
        new NetworkOptions(
            pick(random, Loss.values()),
            random.nextBoolean() ? Output.AUTOMATIC : pick(random, Output.values()),
            pick(random, Normalization.values()),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextDouble(-10, 10),
            random.nextBoolean()));
  }

  private static Activation hidden(SplittableRandom random) {
    Activation f = pick(random, Activation.values());
    return f.fitsHiddenLayers() ? f : Activation.LINEAR;
  }

  private static TrainingSettings training(SplittableRandom random, Architecture architecture) {
    int leastBatch = architecture.normalizesBatches() ? 2 : 1;
    TrainingOptions options =
        TrainingOptions.USUAL
            .withOptimizer(pick(random, OptimizerChoice.values()))
            .withClipping(
                random.nextInt(3) == 0
                    ? new Clipping(Math.pow(10, random.nextDouble(-300, 3)))
                    : Clipping.NONE);
    return new TrainingSettings(
        Math.pow(10, random.nextDouble(-3, 1)),
        random.nextDouble(0.999),
        new Regularization(pick(random, Penalty.values()), random.nextDouble(10)),
        random.nextInt(leastBatch, 30),
        options);
  }

  private static <T> T pick(SplittableRandom random, T[] all) {
    return all[random.nextInt(all.length)];
  }
}
