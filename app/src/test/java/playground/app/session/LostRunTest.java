package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.app.session.undo.EditHistory;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.training.snapshot.Snapshot;

/** A run that was thrown away comes back with undo: weights, epoch, curves, and how it goes on. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LostRunTest {
  private final SessionModel session = new SessionModel(Experiment.first());
  private final EditHistory edits = new EditHistory(session, new ViewOptions());

  @AfterEach
  void close() {
    session.close();
  }

  static Stream<Consumer<SessionModel>> waysToLoseIt() {
    return Stream.of(
        session -> session.playback().reset(),
        session -> session.settings().newWeights(),
        session -> session.settings().editSeed("other"),
        session -> session.settings().editData(data -> data.withDataset(Dataset.XOR)),
        session -> session.settings().editNetwork(network -> network.withDepth(5)),
        session -> session.begin(Experiment.first(), Notice.info("link.opened")));
  }

  @ParameterizedTest
  @MethodSource("waysToLoseIt")
  void undoBringsItBackAndItGoesOnAsIfNothingHadHappened(Consumer<SessionModel> way) {
    trainTo(12);
    double[] lost = parameters();
    List<Double> curve = curve();
    way.accept(session);
    until(() -> snapshot().epoch() == 0);
    assertEquals(1, session.history().size());
    trainTo(3);

    edits.undo();
    assertEquals("status.restored", session.noticeProperty().get().key());
    until(() -> snapshot().epoch() == 12);
    assertArrayEquals(lost, parameters());
    assertEquals(curve, curve());
    assertEquals(Experiment.first(), session.experimentProperty().get());
    assertFalse(edits.canUndoProperty().get());
    trainTo(14);
    assertArrayEquals(undisturbed(14), parameters());

    edits.redo();
    until(() -> snapshot().epoch() == 0);
    assertEquals("status.redoneRestarted", session.noticeProperty().get().key());
    edits.undo();
    until(() -> snapshot().epoch() == 14);
    assertArrayEquals(undisturbed(14), parameters());
  }

  @Test
  void aDragOfTheDepthIsOneStepBackToTheRunBeforeIt() {
    trainTo(5);
    for (int depth = 4; depth <= 7; depth++) {
      int hidden = depth;
      session.settings().editNetwork(network -> network.withDepth(hidden));
      until(() -> snapshot().architecture().depth() == hidden + 1);
    }
    edits.undo();
    until(() -> snapshot().epoch() == 5);
    assertArrayEquals(undisturbed(5), parameters());
  }

  @Test
  void oneIsToldThatUndoBringsItBackWhereThereIsSomethingToLose() {
    session.playback().reset();
    assertEquals("status.reset", session.noticeProperty().get().key());
    assertFalse(edits.canUndoProperty().get());
    trainTo(2);
    session.playback().reset();
    assertTrue(told().contains("Ctrl+Z"), told());
    until(() -> snapshot().epoch() == 0);
    trainTo(2);
    session.settings().newWeights();
    assertTrue(told().contains("Ctrl+Z"), told());
  }

  @Test
  void manyLostRunsComeBackOneAfterTheOther() {
    List<double[]> lost = new ArrayList<>();
    for (int run = 1; run <= 4; run++) {
      trainTo(run);
      lost.add(parameters());
      session.playback().reset();
      until(() -> snapshot().epoch() == 0);
    }
    for (int run = 4; run >= 1; run--) {
      int epoch = run;
      edits.undo();
      until(() -> snapshot().epoch() == epoch);
      assertArrayEquals(lost.get(run - 1), parameters());
      assertEquals(run + 1, session.history().size());
    }
  }

  private String told() {
    Notice told = session.noticeProperty().get();
    return new Texts(Language.ENGLISH).get(told.key(), told.arguments().toArray());
  }

  private double[] undisturbed(long epoch) {
    try (SessionModel other = new SessionModel(Experiment.first())) {
      while (other.snapshotProperty().get().epoch() < epoch) {
        long next = other.snapshotProperty().get().epoch() + 1;
        other.playback().stepEpoch();
        while (other.snapshotProperty().get().epoch() < next) {
          other.pulse();
        }
      }
      return other.snapshotProperty().get().parameters().toArray();
    }
  }

  private List<Double> curve() {
    return IntStream.range(0, session.history().size())
        .mapToObj(session.history().train()::least)
        .toList();
  }

  private double[] parameters() {
    return snapshot().parameters().toArray();
  }

  private void trainTo(long epoch) {
    while (snapshot().epoch() < epoch) {
      long next = snapshot().epoch() + 1;
      session.playback().stepEpoch();
      until(() -> snapshot().epoch() == next);
    }
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
