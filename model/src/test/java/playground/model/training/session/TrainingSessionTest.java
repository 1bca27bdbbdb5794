package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetComparison;
import playground.model.network.activation.Activation;
import playground.model.training.Patience;
import playground.model.training.Trainer;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Snapshot;

class TrainingSessionTest {
  private final List<Experiment> three = PresetComparison.RINGS.experiments();
  private final TrainingSession session = new TrainingSession(three);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void allAreAlwaysAtTheSameEpochAndHaveTheNumbersTheyWouldHaveAlone() {
    session.play();
    for (int look = 0; look < 20; look++) {
      long atLeast = look;
      List<Snapshot> seen = await(s -> !s.isEmpty() && s.getFirst().epoch() >= atLeast);
      assertEquals(1, seen.stream().map(Snapshot::epoch).distinct().count());
    }
    session.pause();
    List<Snapshot> paused = await(s -> !s.getFirst().playing());
    for (int lane = 0; lane < 3; lane++) {
      Trainer alone = new Trainer(three.get(lane));
      while (alone.epoch() < paused.get(lane).epoch()) {
        alone.finishEpoch();
      }
      assertArrayEquals(alone.parameters(), paused.get(lane).parameters().toArray());
      assertEquals(alone.losses(), paused.get(lane).losses());
    }
  }

  @Test
  void allBeginWithTheSameDataAndAlsoAfterAChange() {
    List<Snapshot> start = await(s -> s.size() == 3);
    assertArrayEquals(start.get(0).parameters().toArray(), start.get(2).parameters().toArray());
    session.stepEpoch();
    await(s -> s.getFirst().epoch() == 1);
    Experiment other = three.get(1).withTraining(three.get(1).training().withLearningRate(0.5));
    session.restart(List.of(three.get(0), other));
    List<Snapshot> changed = await(s -> s.size() == 2);
    assertEquals(0, changed.get(0).epoch());
    assertEquals(other, changed.get(1).experiment());
    assertEquals(changed.get(0).split().train().x1(3), changed.get(1).split().train().x1(3));
  }

  @Test
  void whatIsTakenLateHasEveryEpochAtASpeedThatAnEyeCanFollow() {
    session.setSpeed(new Speed(150));
    session.play();
    await(s -> !s.isEmpty() && s.getFirst().epoch() >= 15);
    session.pause();
    List<Snapshot> paused = await(s -> !s.getFirst().playing());

    List<List<Snapshot>> states = session.takeSnapshots();
    List<Snapshot> taken = states.stream().map(List::getLast).toList();
    long first = taken.getFirst().epoch();
    assertTrue(first == 0 || taken.size() == PublishedStates.MOST_WAITING);
    assertEquals(
        LongStream.rangeClosed(first, paused.getLast().epoch()).boxed().toList(),
        taken.stream().map(Snapshot::epoch).distinct().toList());
  }

  @Test
  void oneThatOverflowsStandsWhileTheOtherGoesOn() {
    Experiment first = Experiment.first();
    Experiment calm =
        first
            .withData(first.data().withDataset(Dataset.PLANE))
            .withNetwork(first.network().withActivation(Activation.LINEAR))
            .withTraining(first.training().withLearningRate(1e-4));
    session.restart(List.of(calm, calm.withTraining(calm.training().withLearningRate(10))));
    session.play();
    List<Snapshot> seen =
        await(s -> s.size() == 2 && s.getFirst().epoch() > 20 && s.get(1).divergence().isPresent());
    assertTrue(seen.get(0).divergence().isEmpty());
    assertTrue(seen.get(0).playing());
    assertTrue(seen.get(1).epoch() < seen.get(0).epoch());
    assertTrue(Double.isFinite(seen.get(1).losses().train()));
  }

  @Test
  void networksOnOtherDataAreNoTwins() {
    Experiment first = Experiment.first();
    assertThrows(
        IllegalArgumentException.class,
        () -> new TrainingSession(List.of(first, first.withSeed("other"))));
    assertThrows(IllegalArgumentException.class, () -> session.restart(List.of()));
  }

  private List<Snapshot> await(Predicate<List<Snapshot>> wanted) {
    return Patience.until(session::snapshots, wanted);
  }
}
