package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.activation.Activation;
import playground.model.training.history.SavedRun;
import playground.model.training.session.pace.Speed;

/**
 * The most data and the largest network: an epoch takes minutes, and yet every command is obeyed
 * soon. Run by {@code mvn -Plarge test}; {@link playground.model.training.InterruptionTest} holds
 * the same for small numbers, without a clock.
 */
@EnabledIfSystemProperty(named = "large.examples", matches = "\\d+")
class LargeDataTest {
  private static final int EXAMPLES = Integer.getInteger("large.examples", CustomPoints.MOST);
  private static final int LAYERS = 30;
  private static final int UNITS = 64;
  private static final long SOON_SECONDS = 2;
  private static final int TIMES = 16;

  private final List<String> late = new ArrayList<>();

  private static Experiment large() {
    Random random = new Random(1);
    double[] x1 = random.doubles(EXAMPLES, -6, 6).toArray();
    double[] x2 = random.doubles(EXAMPLES, -6, 6).toArray();
    double[] labels = new double[EXAMPLES];
    for (int k = 0; k < EXAMPLES; k++) {
      labels[k] = x1[k] * x2[k] > 0 ? 1 : -1;
    }
    Experiment first = Experiment.first();
    return first
        .withData(
            first.data().withOwnPoints(CustomPoints.drawn(Samples.ofTwoClasses(x1, x2, labels))))
        .withNetwork(
            first
                .network()
                .withHiddenUnits(Collections.nCopies(LAYERS, UNITS))
                .withActivation(Activation.RELU));
  }

  @Test
  void everyCommandIsObeyedSoon() throws Exception {
    Experiment large = large();
    try (SingleSession session = new SingleSession(large)) {
      List<Future<SavedRun>> saved = new ArrayList<>();
      obeyed(session, "play", session::play);
      obeyed(session, "speed", () -> session.setSpeed(Speed.FLAT_OUT));
      obeyed(session, "watch", () -> session.watch(InstrumentSelection.NONE));
      for (int time = 0; time < TIMES; time++) {
        int index = time;
        obeyed(session, "reset " + time, () -> saved.add(session.reset()));
        obeyed(session, "weight " + time, () -> session.setParameterAgain(index, 0.1 * index));
      }
      obeyed(session, "back", () -> session.restore(saved.getFirst()));
      obeyed(session, "example", session::stepExample);
      obeyed(session, "batch", session::stepBatch);
      obeyed(session, "epoch", session::stepEpoch);
      obeyed(session, "pause", session::pause);
      obeyed(
          session,
          "rate",
          () -> session.change(large.withTraining(large.training().withLearningRate(0.01))));
      obeyed(session, "seed", () -> saved.add(session.changeAndSave(large.withSeed("another"))));
      Experiment deep = large.withNetwork(large.network().withDepth(LAYERS - 1));
      obeyed(session, "depth", () -> session.change(deep));
      Experiment tanh = deep.withNetwork(deep.network().withActivation(Activation.TANH));
      obeyed(session, "switch", () -> session.switchTo(tanh));
      obeyed(session, "recover", () -> session.recover(large));
      obeyed(session, "last good", session::lastGood);
      obeyed(session, "play", session::play);
    }
    assertTrue(late.isEmpty(), late::toString);
  }

  @Test
  void comparedNetworksObeySoon() throws Exception {
    Experiment large = large();
    Experiment other = large.withNetwork(large.network().withActivation(Activation.SIGMOID));
    try (TrainingSession session = new TrainingSession(List.of(large, other))) {
      obeyed(session, "start", () -> {});
      obeyed(session, "play", session::play);
      obeyed(session, "reset", session::reset);
      obeyed(session, "epoch", session::stepEpoch);
      obeyed(session, "play", session::play);
      obeyed(session, "pause", session::pause);
      obeyed(session, "start", () -> session.restart(List.of(other, large)));
    }
    assertTrue(late.isEmpty(), late::toString);
  }

  private void obeyed(SingleSession session, String name, Runnable command)
      throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    command.run();
    long start = System.nanoTime();
    session.send(loop -> done.countDown());
    await(name, done, start);
  }

  private void obeyed(TrainingSession session, String name, Runnable command)
      throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    command.run();
    long start = System.nanoTime();
    session.send(loop -> done.countDown());
    await(name, done, start);
  }

  private void await(String name, CountDownLatch done, long start) throws InterruptedException {
    assertTrue(done.await(10, TimeUnit.MINUTES), name);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%-12s %6.3f s%n", name, seconds);
    if (seconds > SOON_SECONDS) {
      late.add(name + " after " + seconds + " s");
    }
  }
}
