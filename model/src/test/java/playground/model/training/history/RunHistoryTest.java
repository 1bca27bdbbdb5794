package playground.model.training.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.optimization.Schedule;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.RateInForce;
import playground.model.training.snapshot.Snapshot;

class RunHistoryTest {
  private final RunHistory history = new RunHistory();
  private final Snapshot start;

  RunHistoryTest() {
    try (SingleSession session = new SingleSession(Experiment.first())) {
      start = session.snapshot();
    }
  }

  @Test
  void keepsEveryEpochWhileThereIsRoom() {
    for (int epoch = 0; epoch < 100; epoch++) {
      history.add(at(0, epoch, 1.0 / (epoch + 1)));
    }
    assertEquals(100, history.size());
    assertEquals(1, history.epochsPerBucket());
    assertEquals(0.1, history.train().least(9), 1e-12);
    assertEquals(4, history.layers(9));
  }

  @Test
  void neverLosesASpike() {
    for (int epoch = 0; epoch < 1_000_000; epoch += 7) {
      history.add(at(0, epoch, epoch == 700_007 ? 99 : 1));
    }
    assertTrue(history.size() <= RunHistory.BUCKETS);
    double most = 0;
    for (int bucket = 0; bucket < history.size(); bucket++) {
      most = Math.max(most, history.train().most(bucket));
    }
    assertEquals(99, most);
    assertTrue(700_007 / history.epochsPerBucket() < history.size());
  }

  @Test
  void anotherRunBeginsAnew() {
    history.add(at(0, 50, 1));
    history.add(at(1, 0, 2));
    assertEquals(1, history.size());
    assertEquals(2, history.train().most(0));
  }

  @Test
  void goingBackTakesBackWhatCameAfter() {
    for (int epoch = 0; epoch < 100; epoch++) {
      history.add(at(0, epoch, epoch < 50 ? 1 : 9));
    }
    history.add(at(0, 40, 1));
    assertEquals(41, history.size());
    history.add(at(0, 60, 2));
    double most = 0;
    for (int bucket = 0; bucket < history.size(); bucket++) {
      most =
          Math.max(
              most, Double.isNaN(history.train().most(bucket)) ? 0 : history.train().most(bucket));
    }
    assertEquals(2, most);
  }

  @Test
  void lossesThatWereComputedBetweenTwoSnapshotsLeaveNoGap() {
    history.add(at(0, 0, 9));
    history.add(at(0, 40, 1, List.of(losses(0, 9), losses(10, 5), losses(30, 2), losses(40, 1))));
    assertEquals(
        List.of(9.0, 5.0, 2.0, 1.0),
        List.of(0, 10, 30, 40).stream().map(history.train()::least).toList());
    assertTrue(Double.isNaN(history.train().least(20)));
    history.add(at(0, 20, 3));
    history.add(at(0, 25, 2.5, List.of(losses(10, 5), losses(20, 3))));
    assertEquals(26, history.size());
    assertEquals(5, history.train().most(10));
  }

  @Test
  void whatIsChangedBeforeTheFirstEpochIsNoChangeOfTheRun() {
    history.add(start);
    Experiment first = start.experiment();
    Experiment other = first.withTraining(first.training().withLearningRate(0.5));
    history.add(with(at(0, 0, 1), other));
    assertEquals(List.of(), history.marks());
    history.add(with(at(0, 3, 1), other));
    history.add(with(at(0, 3, 1), first));
    assertEquals(List.of(new ChangeMark(3, other, first, List.of())), history.marks());
  }

  @Test
  void aWayOnFromAnEarlierStateIsMarkedThere() {
    Experiment first = start.experiment();
    Experiment slower = first.withTraining(first.training().withLearningRate(0.005));
    history.add(at(0, 0, 1));
    history.add(at(0, 12, 1e9));
    history.add(with(at(0, 10, 1), slower));
    assertEquals(List.of(new ChangeMark(10, first, slower, List.of())), history.marks());
    history.add(with(at(0, 40, 1), slower));
    history.add(at(0, 9, 1));
    assertEquals(List.of(), history.marks(), "undone");
  }

  @Test
  void aWayOnThatDivergesToIsMarkedWithItsOwnWayOn() {
    Experiment first = start.experiment();
    Experiment slower = first.withTraining(first.training().withLearningRate(0.005));
    Experiment slowest = first.withTraining(first.training().withLearningRate(0.001));
    history.add(at(0, 20, 1));
    history.add(with(at(0, 20, 1), slower));
    history.add(with(at(0, 60, 1), slower));
    history.add(with(at(0, 70, 1e9), slower));
    history.add(with(at(0, 65, 1), slowest));
    assertEquals(
        List.of(
            new ChangeMark(20, first, slower, List.of()),
            new ChangeMark(65, slower, slowest, List.of())),
        history.marks());
  }

  @Test
  void whatIsChangedBeforeTheFirstEpochLeavesOneLossThere() {
    history.add(at(0, 0, 1));
    history.add(at(0, 0, 3));
    assertEquals(3, history.train().least(0));
    assertEquals(3, history.train().most(0));
  }

  /** η = 0.01 falls to a tenth in 5 epochs, and rises again in as many. */
  @Test
  void betweenTwoStatesACyclicRateHasAllItsTurns() {
    Experiment cyclic = scheduled(new Schedule(Schedule.Shape.CYCLIC, 5, 0.1, 0));
    history.add(with(at(0, 0, 1), cyclic));
    history.add(with(at(0, 100, 1), cyclic, 0.0028));
    for (int epoch : new int[] {5, 15, 85}) {
      assertEquals(0.001, history.learningRate().least(epoch), 1e-15);
    }
    for (int epoch : new int[] {10, 20, 90}) {
      assertEquals(0.01, history.learningRate().most(epoch), 1e-15);
    }
    assertEquals(0.0082, history.learningRate().most(1), 1e-15);
    assertEquals(0.0028, history.learningRate().most(99), "that of the latest update");
    assertTrue(Double.isNaN(history.learningRate().most(100)), "none was made yet");
  }

  @Test
  void whatIsSetWithoutAnUpdateLeavesNoRate() {
    history.add(with(at(0, 20, 1), scheduled(new Schedule(Schedule.Shape.STEP, 5, 0.1, 0))));
    history.add(with(at(0, 20, 1), scheduled(new Schedule(Schedule.Shape.STEP, 5, 0.2, 0))));
    for (int epoch = 0; epoch <= 20; epoch++) {
      assertTrue(Double.isNaN(history.learningRate().least(epoch)), "epoch " + epoch);
    }
  }

  @Test
  void noRateIsInventedWhereTheScheduleWasChangedInBetween() {
    history.add(with(at(0, 0, 1), scheduled(new Schedule(Schedule.Shape.CYCLIC, 5, 0.1, 0))));
    Experiment step = scheduled(new Schedule(Schedule.Shape.STEP, 5, 0.1, 0));
    history.add(with(at(0, 50, 1), step, 1e-11));
    assertEquals(1e-11, history.learningRate().least(49));
    for (int epoch = 0; epoch < 49; epoch++) {
      assertTrue(Double.isNaN(history.learningRate().least(epoch)), "epoch " + epoch);
    }
  }

  @Test
  void aLongPauseOfTheScreenLeavesRatesInAllBuckets() {
    Experiment falling = scheduled(new Schedule(Schedule.Shape.INVERSE, 10, 1, 0));
    history.add(with(at(0, 0, 1), falling));
    history.add(with(at(0, 900_000, 1), falling, 1e-7));
    for (int bucket = 0; bucket < history.size(); bucket++) {
      assertFalse(Double.isNaN(history.learningRate().least(bucket)), "bucket " + bucket);
    }
  }

  private static Experiment scheduled(Schedule schedule) {
    Experiment first = Experiment.first();
    return first.withTraining(first.training().withSchedule(schedule));
  }

  private static Snapshot with(Snapshot from, Experiment experiment) {
    return with(from, experiment, from.learningRate());
  }

  private static Snapshot with(Snapshot from, Experiment experiment, double usedRate) {
    return with(from, experiment, new RateInForce(usedRate, true));
  }

  private static Snapshot with(Snapshot from, Experiment experiment, RateInForce rate) {
    return new Snapshot(
        from.run(),
        experiment,
        from.architecture(),
        from.split(),
        from.parameters(),
        from.epoch(),
        from.position(),
        rate,
        from.losses(),
        from.recentLosses(),
        from.gradientFlow(),
        from.readings(),
        from.setByHand(),
        from.playing(),
        from.commands(),
        from.divergence());
  }

  private static Losses losses(long epoch, double loss) {
    return new Losses(
        epoch, loss, OptionalDouble.of(loss), 0, OptionalDouble.empty(), OptionalDouble.empty());
  }

  private Snapshot at(long run, long epoch, double loss) {
    return at(run, epoch, loss, List.of());
  }

  private Snapshot at(long run, long epoch, double loss, List<Losses> recent) {
    return new Snapshot(
        run,
        start.experiment(),
        start.architecture(),
        start.split(),
        start.parameters(),
        epoch,
        0,
        start.learningRate(),
        losses(epoch, loss),
        recent,
        start.gradientFlow(),
        start.readings(),
        List.of(),
        true,
        0,
        Optional.empty());
  }
}
