package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.preset.PresetComparison;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.training.history.ChangeMark;
import playground.model.training.history.RunHistory;
import playground.model.training.history.SavedRun;
import playground.model.training.session.SingleSession;
import playground.model.training.session.pace.Speed;
import playground.model.training.snapshot.Snapshot;

/** Remedies on a running network, and the way back. */
class RemedyTest {
  private final Experiment stuck = PresetComparison.SIGMOID_RELU.experiments().getFirst();
  private final SingleSession session = new SingleSession(stuck);
  private final RunHistory history = new RunHistory();

  @AfterEach
  void close() {
    session.close();
  }

  static Stream<Experiment> remedies() {
    Experiment e = PresetComparison.SIGMOID_RELU.experiments().getFirst();
    var options = e.network().options();
    return Stream.of(
        e.withNetwork(e.network().withActivation(Activation.RELU)),
        e.withNetwork(e.network().withInitializer(Initializer.HE)),
        e.withNetwork(e.network().withOptions(options.withNormalization(Normalization.BATCH))),
        e.withNetwork(e.network().withOptions(options.withNormalization(Normalization.LAYER))),
        e.withNetwork(e.network().withOptions(options.withResidual(true))),
        e.withTraining(e.training().withClipping(new Clipping(0.5))),
        e.withTraining(e.training().withOptimizerChoice(OptimizerChoice.ADAM)));
  }

  @ParameterizedTest
  @MethodSource("remedies")
  void eachGoesInAtItsEpochAndUndoBringsBackTheNetworkAsItWas(Experiment remedy) {
    steps(3);
    Snapshot before = await(s -> s.epoch() == 3);
    Future<SavedRun> saved = session.switchTo(remedy);
    Snapshot switched = await(s -> s.experiment().equals(remedy));
    assertEquals(3, switched.epoch());
    assertEquals(before.run(), switched.run());
    steps(4);
    Snapshot later = await(s -> s.epoch() == 7);
    assertTrue(Double.isFinite(later.losses().train()));

    session.restore(saved);
    Snapshot restored = await(s -> s.experiment().equals(stuck));
    assertEquals(3, restored.epoch());
    assertArrayEquals(before.parameters().toArray(), restored.parameters().toArray());
    steps(2);
    Trainer undisturbed = new Trainer(stuck);
    while (undisturbed.epoch() < 5) {
      undisturbed.finishEpoch();
    }
    assertArrayEquals(undisturbed.parameters(), await(s -> s.epoch() == 5).parameters().toArray());
  }

  @Test
  void weightsStayUnlessTheyAreDrawnOtherwise() {
    steps(3);
    Snapshot before = await(s -> s.epoch() == 3);
    List<Experiment> all = remedies().toList();
    session.switchTo(all.get(2));
    Snapshot normalized = await(s -> s.experiment().equals(all.get(2)));
    assertEquals(before.parameters().weight(3, 2, 1), normalized.parameters().weight(3, 2, 1));
    session.switchTo(all.get(1));
    Snapshot drawn = await(s -> s.experiment().equals(all.get(1)));
    assertNotEquals(before.parameters().weight(3, 2, 1), drawn.parameters().weight(3, 2, 1));
  }

  @Test
  void batchNormFreesAStuckSigmoidNetwork() {
    session.setSpeed(Speed.FLAT_OUT);
    steps(30);
    assertTrue(await(s -> s.epoch() == 30).losses().train() > 0.45);
    Experiment freed = remedies().toList().get(2);
    session.switchTo(freed);
    steps(270);
    assertTrue(await(s -> s.epoch() == 300).losses().train() < 0.2);
  }

  @Test
  void theHistoryMarksWhatWasChangedWhenAndForgetsItWithTheUndo() {
    steps(3);
    history.add(await(s -> s.epoch() == 3));
    Experiment relu = remedies().toList().getFirst();
    Future<SavedRun> saved = session.switchTo(relu);
    history.add(await(s -> s.experiment().equals(relu)));
    steps(2);
    history.add(await(s -> s.epoch() == 5));
    ChangeMark mark = history.marks().getFirst();
    assertEquals(1, history.marks().size());
    assertEquals(3, mark.epoch());
    assertEquals(NetworkSetting.ACTIVATION, mark.differences().getFirst().setting());

    session.restore(saved);
    history.add(await(s -> s.experiment().equals(stuck)));
    assertEquals(List.of(), history.marks());
    assertEquals(4, history.size());
  }

  @Test
  void anOldStateOfAnotherRunCanStillBeGoneBackTo() {
    steps(3);
    Future<SavedRun> saved = session.save();
    double[] parameters = await(s -> s.epoch() == 3).parameters().toArray();
    session.reset();
    await(s -> s.run() == 1);
    session.restore(saved);
    Snapshot restored = await(s -> s.run() == 0);
    assertArrayEquals(parameters, restored.parameters().toArray());
    session.reset();
    assertEquals(0, await(s -> s.run() == 2).epoch(), "no two runs have one number");
  }

  private void steps(int epochs) {
    for (int k = 0; k < epochs; k++) {
      session.stepEpoch();
    }
  }

  private Snapshot await(Predicate<Snapshot> wanted) {
    return Patience.until(session::snapshot, wanted);
  }
}
