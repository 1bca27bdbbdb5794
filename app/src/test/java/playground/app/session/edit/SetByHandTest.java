package playground.app.session.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.undo.EditHistory;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Snapshot;

/** A weight that is set by hand, undone and set again; and one that cannot be set. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SetByHandTest {
  private static final String NAME = "Weight: x₁ → Hidden layer 1, unit 1";

  private final SessionModel session = new SessionModel(Experiment.first());
  private final EditHistory edits = new EditHistory(session, new ViewOptions());

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void undoBringsBackTheNetworkAsItWasAndRedoSetsTheValueAgain() {
    trainTo(2);
    double[] before = snapshot().parameters().toArray();
    set(0, -3);
    assertEquals("status.parameter", notice().key());
    assertEquals(1, session.history().marks().size());
    trainTo(4);

    edits.undo();
    assertEquals("status.restored", notice().key());
    until(() -> snapshot().epoch() == 2);
    assertArrayEquals(before, snapshot().parameters().toArray());
    assertEquals(List.of(), session.history().marks());
    assertFalse(edits.canUndoProperty().get());

    trainTo(3);
    edits.redo();
    until(() -> value(0) == -3);
    assertEquals(3, snapshot().epoch(), "training is where it was");
    assertEquals(1, session.history().marks().size());
    edits.undo();
    until(() -> value(0) != -3);
    assertEquals(3, snapshot().epoch());
  }

  @Test
  void eachValueIsAStepAmongTheSettings() {
    double before = value(0);
    set(0, 1);
    set(1, 2);
    session.settings().editTraining(t -> t.withOptimizerChoice(OptimizerChoice.ADAM));
    set(0, 3);

    edits.undo();
    until(() -> value(0) == 1);
    edits.undo();
    assertEquals(Experiment.first(), session.experimentProperty().get());
    edits.undo();
    until(() -> value(1) != 2);
    assertEquals(1, value(0));
    edits.undo();
    until(() -> value(0) == before);
    assertFalse(edits.canUndoProperty().get());
    for (int step = 0; step < 4; step++) {
      edits.redo();
    }
    until(() -> value(0) == 3 && value(1) == 2);
    assertEquals(
        OptimizerChoice.ADAM, session.experimentProperty().get().training().optimizerChoice());
    assertEquals(0, snapshot().run(), "nothing has restarted");
  }

  @Test
  void aValueThatWouldMakeTheLossInfiniteIsRefusedInOneSentenceAndIsNoStep() {
    Experiment chain =
        Experiment.first()
            .withData(Experiment.first().data().withDataset(Dataset.PLANE))
            .withNetwork(
                Experiment.first()
                    .network()
                    .withHiddenUnits(Collections.nCopies(30, 1))
                    .withActivation(Activation.LINEAR));
    session.settings().open(chain);
    until(() -> snapshot().experiment().equals(chain));
    ParameterLayout layout = new ParameterLayout(chain.architecture());
    for (int layer = 0; layer < 30; layer++) {
      double[] before = snapshot().parameters().toArray();
      int index = layout.weight(layer, 0, 0);
      set(index, 1e6);
      if (notice().kind() == Notice.Kind.PROBLEM) {
        assertArrayEquals(before, session.snapshotProperty().get().parameters().toArray());
        String told =
            new Texts(Language.ENGLISH).get(notice().key(), notice().arguments().toArray());
        assertTrue(told.startsWith(NAME + " = 10⁶ would make the loss infinite"), told);
        edits.undo();
        int last = layout.weight(layer - 1, 0, 0);
        until(() -> value(last) != 1e6);
        return;
      }
    }
    throw new AssertionError("none was refused");
  }

  @Test
  void aValueForANetworkThatIsNoMoreIsToldAndIsNoStep() {
    Snapshot old = snapshot();
    session.playback().reset();
    session.setParameter(old, NAME, 0, 7);
    until(() -> notice().key().equals("refused.otherRun"));
    assertFalse(edits.canUndoProperty().get());
    assertTrue(value(0) != 7);
  }

  @Test
  void whatIsTooLongAgoToBringBackIsNoStepAnyMore() {
    for (int k = 1; k <= 60; k++) {
      set(0, k);
    }
    int undone = 0;
    while (edits.canUndoProperty().get()) {
      edits.undo();
      undone++;
      int expected = 60 - undone;
      until(() -> value(0) == expected);
    }
    assertEquals(50, undone);
  }

  /** Set again and again, because it depends on when the training thread comes to it. */
  @Test
  void theValueIsNeverSeenBeforeTheUserIsToldOfIt() {
    for (int k = 1; k <= 2_000; k++) {
      session.tell(Notice.info("status.welcome"));
      set(0, k);
      assertEquals("status.parameter", notice().key(), "the value " + k);
    }
  }

  private void set(int index, double value) {
    session.setParameter(snapshot(), NAME, index, value);
    until(() -> value(index) == value || notice().kind() == Notice.Kind.PROBLEM);
  }

  private void trainTo(long epoch) {
    while (snapshot().epoch() < epoch) {
      long next = snapshot().epoch() + 1;
      session.playback().stepEpoch();
      until(() -> snapshot().epoch() == next);
    }
  }

  private double value(int index) {
    return snapshot().parameters().toArray()[index];
  }

  private Notice notice() {
    return session.noticeProperty().get();
  }

  private Snapshot snapshot() {
    session.pulse();
    return session.snapshotProperty().get();
  }

  private void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      session.pulse();
    }
  }
}
