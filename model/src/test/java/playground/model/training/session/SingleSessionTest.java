package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.model.data.Samples;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.training.Patience;
import playground.model.training.Trainer;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.Snapshot;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedExample;
import playground.model.training.snapshot.TracedStep;

class SingleSessionTest {
  private final Experiment experiment = Experiment.first();
  private final SingleSession session = new SingleSession(experiment);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void waitsForPlay() {
    session.setSpeed(Speed.FLAT_OUT);
    session.change(experiment.withTraining(experiment.training().withMomentum(0.5)));
    Snapshot changed = await(s -> s.experiment().training().momentum() == 0.5);

    assertEquals(0, changed.epoch());
    assertFalse(changed.playing());
  }

  @Test
  void warmingUpIsNeitherSeenNorWaitedFor() {
    session.warmUp();
    session.stepBatch();
    Snapshot stepped = await(s -> s.position() == 10);
    session.warmUp();
    session.reset();
    session.stepEpoch();
    Snapshot epoch = await(s -> s.epoch() == 1 && s.position() == 0);

    Trainer alone = new Trainer(experiment);
    alone.step();
    assertArrayEquals(alone.parameters(), stepped.parameters().toArray());
    Trainer fromStart = new Trainer(experiment);
    fromStart.finishEpoch();
    assertArrayEquals(fromStart.parameters(), epoch.parameters().toArray());
  }

  @Test
  void trainsInTheBackgroundUntilPaused() {
    double before = session.snapshot().losses().train();
    session.play();
    await(s -> s.epoch() >= 20);
    session.pause();
    Snapshot paused = await(s -> !s.playing());

    assertTrue(paused.losses().train() < before);
    assertEquals(paused.epoch(), paused.losses().epoch(), "the losses are those of the pause");
  }

  @Test
  void whatIsTakenLateHasEveryEpochAtASpeedThatAnEyeCanFollow() {
    session.setSpeed(new Speed(150));
    session.play();
    await(s -> s.epoch() >= 20);
    session.pause();
    Snapshot paused = await(s -> !s.playing());

    List<Snapshot> taken = session.takeSnapshots();
    assertSame(paused, taken.getLast());
    long first = taken.getFirst().epoch();
    assertTrue(first == 0 || taken.size() == PublishedStates.MOST_WAITING);
    assertEquals(
        LongStream.rangeClosed(first, paused.epoch()).boxed().toList(),
        taken.stream().map(Snapshot::epoch).distinct().toList());
    assertEquals(List.of(), session.takeSnapshots());
  }

  @Test
  void aStepIsAnEpochAMiniBatchOrAnExample() {
    session.stepBatch();
    assertEquals(0, await(s -> s.position() == 10).epoch());
    session.stepExample();
    assertEquals(0, await(s -> s.position() == 11).epoch());
    session.stepEpoch();
    assertEquals(0, await(s -> s.epoch() == 1).position());
    session.stepEpoch();
    assertEquals(0, await(s -> s.epoch() == 2).position());
  }

  @Test
  void resetGoesBackToTheSameWeightsAndTheSameRun() {
    double[] first = session.snapshot().parameters().toArray();
    session.stepEpoch();
    double[] second = await(s -> s.epoch() == 1).parameters().toArray();
    session.reset();
    Snapshot reset = await(s -> s.run() == 1);
    assertEquals(0, reset.epoch());
    assertArrayEquals(first, reset.parameters().toArray());
    session.stepEpoch();
    assertArrayEquals(second, await(s -> s.epoch() == 1).parameters().toArray());
  }

  @Test
  void settingsThatCanChangeTrainOnAndOthersRestart() {
    session.stepEpoch();
    await(s -> s.epoch() == 1);
    Experiment changed =
        experiment
            .withTraining(experiment.training().withLearningRate(0.1).withBatchSize(25))
            .withNetwork(experiment.network().withActivation(Activation.SIGMOID));
    session.change(changed);
    Snapshot continued = await(s -> s.experiment().equals(changed));
    assertEquals(1, continued.epoch());
    assertEquals(0, continued.run());

    session.change(changed.withNetwork(changed.network().withDepth(5)));
    Snapshot fresh = await(s -> s.architecture().depth() == 6);
    assertEquals(0, fresh.epoch());
    assertEquals(1, fresh.run());
  }

  /** Wherever the pause comes, in the middle of an epoch too: a step finishes that one. */
  @Test
  void theSpeedDoesNotChangeTheNumbers() {
    session.setSpeed(new Speed(2000));
    session.play();
    await(s -> s.epoch() >= 5);
    session.pause();
    Snapshot paused = await(s -> !s.playing());
    session.stepEpoch();
    Snapshot there = await(s -> s.epoch() == paused.epoch() + 1);
    assertEquals(0, there.position());

    Trainer alone = new Trainer(experiment);
    while (alone.epoch() < there.epoch()) {
      alone.finishEpoch();
    }
    assertArrayEquals(alone.parameters(), there.parameters().toArray());
  }

  @Test
  void stopsAtTheLastFiniteStateAndTellsWhatBroke() {
    Experiment exploding =
        experiment
            .withNetwork(experiment.network().withActivation(Activation.LINEAR))
            .withTraining(experiment.training().withLearningRate(10))
            .withData(experiment.data().withDataset(Dataset.PLANE));
    session.change(exploding);
    session.play();
    Snapshot broken = await(s -> s.divergence().isPresent());

    assertFalse(broken.playing());
    assertTrue(Double.isFinite(broken.losses().train()));
    for (double parameter : broken.parameters().toArray()) {
      assertTrue(Double.isFinite(parameter));
    }
    Divergence divergence = broken.divergence().orElseThrow();
    assertEquals(broken.epoch() + 1, divergence.epoch(), "the epoch that could not be completed");
    assertTrue(divergence.layer() >= 0 && divergence.layer() < broken.architecture().depth());

    session.change(exploding.withTraining(exploding.training().withLearningRate(1e-6)));
    session.reset();
    session.play();
    assertTrue(await(s -> s.epoch() > 10).divergence().isEmpty(), "can train again");
  }

  @Test
  void anExampleThatBreaksTrainingStopsItToo() {
    Experiment exploding =
        experiment
            .withNetwork(experiment.network().withActivation(Activation.LINEAR))
            .withTraining(experiment.training().withLearningRate(10))
            .withData(experiment.data().withDataset(Dataset.PLANE));
    session.change(exploding);
    session.play();
    for (int k = 0; k < 300; k++) {
      session.stepExample();
    }
    Snapshot broken = await(s -> s.divergence().isPresent());
    assertFalse(broken.playing());
    assertTrue(Double.isFinite(broken.losses().train()));
  }

  @Test
  void aWeightThatIsSetIsWhereTrainingGoesOn() {
    session.setParameter(0, 5, 0.75);
    Snapshot set = await(s -> s.parameters().toArray()[5] == 0.75);
    assertEquals(0, set.epoch());
    session.stepEpoch();
    assertTrue(Math.abs(await(s -> s.epoch() == 1).parameters().toArray()[5] - 0.75) < 0.5);

    session.setParameter(7, 5, 0.25);
    session.reset();
    session.setParameter(0, 5, 0.25);
    session.stepBatch();
    double other = await(s -> s.run() == 1 && s.position() == 10).parameters().toArray()[5];
    assertTrue(Math.abs(other - 0.25) > 0.01, "the weight of another run is left alone");
    assertThrows(IllegalArgumentException.class, () -> session.setParameter(1, 5, Double.NaN));
  }

  @Test
  void theNextMiniBatchIsTracedWithoutATrainingStep() throws Exception {
    session.stepBatch();
    await(s -> s.position() == 10);
    TracedStep traced = traced(session.traceNext());
    assertEquals(10, traced.position());
    assertEquals(10, traced.trace().examples());
    assertEquals(10, session.snapshot().position(), "training has not moved on");
    assertArrayEquals(
        session.snapshot().parameters().toArray(), traced.trace().parameters().toArray());

    session.stepBatch();
    Snapshot stepped = await(s -> s.position() == 20);
    assertArrayEquals(
        stepped.parameters().toArray(), traced.trace().update().orElseThrow().after().toArray());
  }

  @Test
  void aTraceWhileTrainingIsOfAMomentBetweenTwoMiniBatches() throws Exception {
    session.setSpeed(new Speed(2000));
    session.play();
    await(s -> s.epoch() >= 3);
    TracedStep traced = traced(session.traceNext());
    session.pause();

    Trainer alone = new Trainer(experiment);
    while (!alone.hasReached(traced.epoch(), traced.position())) {
      alone.step();
    }
    assertArrayEquals(alone.parameters(), traced.trace().parameters().toArray());
    assertEquals(traced.position(), alone.position());
  }

  @Test
  void anExampleIsTracedAlone() throws Exception {
    TracedExample third = new TracedExample(true, 3);
    TracedStep traced = traced(session.traceExample(0, third));
    assertEquals(List.of(third), traced.examples());
    Samples train = session.snapshot().split().train();
    assertEquals(train.x1(3), traced.trace().inputs().at(0, 0));
    assertEquals(train.x2(3), traced.trace().inputs().at(1, 0));
    TracedStep tested = traced(session.traceExample(0, new TracedExample(false, 4)));
    assertEquals(session.snapshot().split().test().x1(4), tested.trace().inputs().at(0, 0));

    assertEquals(
        new TraceAnswer.Refused(TraceAnswer.Reason.NO_SUCH_EXAMPLE),
        session.traceExample(0, new TracedExample(true, train.size())).get(1, TimeUnit.MINUTES));
    session.reset();
    assertEquals(
        new TraceAnswer.Refused(TraceAnswer.Reason.OTHER_RUN),
        session.traceExample(0, third).get(1, TimeUnit.MINUTES));
    NetworkOptions normalized =
        experiment.network().options().withNormalization(Normalization.BATCH);
    session.change(experiment.withNetwork(experiment.network().withOptions(normalized)));
    assertEquals(
        new TraceAnswer.Refused(TraceAnswer.Reason.BATCH_NORMALIZATION),
        session.traceExample(2, third).get(1, TimeUnit.MINUTES));
  }

  private static TracedStep traced(Future<TraceAnswer> answer) throws Exception {
    return ((TraceAnswer.Traced) answer.get(1, TimeUnit.MINUTES)).step();
  }

  @Test
  void closingEndsTheThreadEvenWhilePlaying() {
    session.play();
    await(s -> s.epoch() > 0);
    session.close();
    Patience.until(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("training") && thread.isAlive()),
        ended -> ended);
  }

  private Snapshot await(Predicate<Snapshot> wanted) {
    return Patience.until(session::snapshot, wanted);
  }
}
