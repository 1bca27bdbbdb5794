package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.NetworkSetting;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.TrainingSetting;
import playground.model.training.history.RunNode;
import playground.model.training.history.RunOrigin;
import playground.model.training.history.SavedRun;

/** The runs of a session, each with the one that it came from, and how to go back to any. */
class RunTreeTest {
  private final SingleSession session = new SingleSession(small());

  private static Experiment small() {
    Experiment first = Experiment.first();
    return first
        .withData(first.data().withPoints(20))
        .withNetwork(first.network().withHiddenUnits(List.of(3)));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private SavedRun train(int epochs) throws Exception {
    for (int k = 0; k < epochs; k++) {
      session.stepEpoch();
    }
    return session.save().get();
  }

  private void change(UnaryOperator<Experiment> edit) throws Exception {
    session.changeAndSave(edit.apply(session.save().get().experiment())).get();
  }

  private static Experiment withUnits(Experiment experiment, int units) {
    return experiment.withNetwork(experiment.network().withHiddenUnits(List.of(units)));
  }

  private static List<Setting<?>> different(RunNode run) {
    return run.origin().orElseThrow().differencesTo(run.latest().experiment()).stream()
        .<Setting<?>>map(Difference::setting)
        .toList();
  }

  private List<RunNode> runs() throws Exception {
    session.save().get();
    return session.recording().runs();
  }

  @Test
  void aRunThatWasRestartedIsOneThatTheNextCameFrom() throws Exception {
    SavedRun left = train(7);
    session.reset();
    train(2);
    List<RunNode> runs = runs();
    assertEquals(2, runs.size());
    assertEquals(7, runs.getFirst().latest().checkpoint().epoch());
    assertArrayEquals(
        left.checkpoint().numbers().parameters(),
        runs.getFirst().latest().checkpoint().numbers().parameters());
    assertEquals(left.losses(), runs.getFirst().latest().losses());
    assertTrue(runs.getFirst().origin().isEmpty());
    RunOrigin origin = runs.get(1).origin().orElseThrow();
    assertEquals(new RunOrigin(left.run(), 7, left.experiment(), false), origin);
    assertEquals(List.of(), different(runs.get(1)));
  }

  @Test
  void runsThatWereNotTrainedAreNone() throws Exception {
    change(now -> withUnits(now, 5));
    SavedRun first = train(3);
    for (int units = 5; units < 9; units++) {
      int next = units + 1;
      change(now -> withUnits(now, next));
    }
    assertEquals(List.of(1, 2), runs().stream().map(RunNode::ordinal).toList(), "and the present");
    train(1);
    RunNode second = runs().get(1);
    assertEquals(2, second.ordinal());
    assertEquals(first.run(), second.origin().orElseThrow().run());
    assertEquals(List.of(NetworkSetting.HIDDEN_UNITS), different(second));
  }

  @Test
  void aBranchCameFromTheEpochThatItGoesOnFrom() throws Exception {
    SavedRun fourth = train(4);
    train(5);
    session.branch(fourth);
    change(now -> now.withTraining(now.training().withLearningRate(0.1)));
    train(1);
    session.reset();
    RunNode branch = runs().get(1);
    assertEquals(
        new RunOrigin(fourth.run(), 4, fourth.experiment(), true), branch.origin().orElseThrow());
    assertEquals(5, branch.latest().checkpoint().epoch());
    assertEquals(List.of(TrainingSetting.LEARNING_RATE), different(branch));
    assertEquals(9, runs().getFirst().latest().checkpoint().epoch());
  }

  @Test
  void whatIsBegunHasNothingToDoWithTheRunsBefore() throws Exception {
    train(2);
    session.begin();
    train(2);
    assertTrue(runs().get(1).origin().isEmpty());
  }

  @Test
  void whoGoesBackToARunGoesOnWithItAndItComesFromWhereItCameFrom() throws Exception {
    SavedRun left = train(3);
    session.reset();
    SavedRun other = train(2);
    session.goTo(session.recording().latest(left.run()).orElseThrow());
    train(1);
    session.reset();
    List<RunNode> runs = runs();
    assertEquals(
        List.of(left.run(), other.run()), runs.stream().map(RunNode::run).limit(2).toList());
    assertEquals(4, runs.getFirst().latest().checkpoint().epoch());
    assertTrue(runs.getFirst().origin().isEmpty());
    assertEquals(left.run(), runs.get(1).origin().orElseThrow().run());
    assertEquals(left.run(), runs.get(2).origin().orElseThrow().run());
  }
}
