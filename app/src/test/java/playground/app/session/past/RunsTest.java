package playground.app.session.past;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.undo.EditHistory;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Snapshot;

/** Runs that were left are listed, and one can go on with any of them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RunsTest {
  private final SessionModel session = new SessionModel(Experiment.first());
  private final EditHistory edits = new EditHistory(session, new ViewOptions());

  @AfterEach
  void close() {
    session.close();
  }

  private void until(BooleanSupplier condition) {
    do {
      session.pulse();
      Thread.onSpinWait();
    } while (!condition.getAsBoolean());
  }

  private void trainTo(long epoch) {
    while (session.newest().epoch() < epoch) {
      long next = session.newest().epoch() + 1;
      session.playback().stepEpoch();
      until(() -> session.newest().epoch() == next);
    }
  }

  private double[] parameters() {
    return session.newest().parameters().toArray();
  }

  private List<Run> runs() {
    return session.runs().all(session.newest());
  }

  private void restartWithRelu() {
    session.settings().editNetwork(network -> network.withActivation(Activation.RELU).withDepth(2));
    until(() -> session.newest().epoch() == 0);
  }

  private void branchAt(long epoch) {
    Snapshot before = session.newest();
    session.past().show(before.run(), epoch);
    until(() -> session.snapshotProperty().get().epoch() == epoch);
    session.branch();
    until(() -> session.newest().run() != before.run());
  }

  @Test
  void oneCanGoOnWithARunThatWasLeftAndUndoBringsBackTheOther() {
    trainTo(6);
    double[] first = parameters();
    restartWithRelu();
    trainTo(4);
    double[] second = parameters();
    Run left = runs().getFirst();
    assertEquals(6, left.epoch());

    session.goTo(left.number());
    until(() -> session.newest().epoch() == 6);
    assertArrayEquals(first, parameters());
    assertEquals(Experiment.first(), session.experimentProperty().get());
    assertEquals(7, session.history().size());
    trainTo(7);
    double[] wentOn = parameters();

    edits.undo();
    until(() -> session.newest().epoch() == 4);
    assertArrayEquals(second, parameters());
    assertEquals(2, session.experimentProperty().get().network().hiddenUnits().size());

    edits.redo();
    until(() -> session.newest().epoch() == 7);
    assertArrayEquals(wentOn, parameters());
    assertEquals(List.of(1, 2), runs().stream().map(run -> run.node().ordinal()).toList());
  }

  @Test
  void aBranchStandsBelowItsRunAndARestartBesideIt() {
    trainTo(5);
    branchAt(2);
    trainTo(3);
    session.playback().reset();
    until(() -> session.newest().epoch() == 0);
    trainTo(1);
    session.goTo(runs().getFirst().number());
    until(() -> session.newest().epoch() == 5);
    session.playback().reset();
    until(() -> session.newest().epoch() == 0);
    assertEquals(
        List.of("1 at 0", "2 at 1", "3 at 1", "4 at 0"),
        runs().stream().map(run -> run.node().ordinal() + " at " + run.level()).toList());
    assertTrue(runs().getLast().present());
  }

  @Test
  void aRunHasTheNameThatItWasGiven() {
    trainTo(1);
    long run = session.newest().run();
    assertEquals(Optional.empty(), session.runs().name(run));
    session.runs().rename(run, " slow ");
    assertEquals(Optional.of("slow"), session.runs().name(run));
    session.runs().rename(run, " ");
    assertEquals(Optional.empty(), session.runs().name(run));
  }
}
