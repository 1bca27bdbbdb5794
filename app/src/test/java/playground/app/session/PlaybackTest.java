package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;
import playground.model.training.session.SingleSession;

/** What the play button shows where much has happened between two frames. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlaybackTest {
  private static final Experiment EXPLODING =
      Experiment.first()
          .withData(Experiment.first().data().withDataset(Dataset.PLANE))
          .withNetwork(Experiment.first().network().withActivation(Activation.LINEAR))
          .withTraining(Experiment.first().training().withLearningRate(10));

  private final SingleSession training = new SingleSession(EXPLODING);
  private final SessionModel session = new SessionModel(training);
  private final Playback playback = session.playback();
  private final List<String> told = new ArrayList<>();

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void divergedAndResetWithinOneFrameItStandsStillAndOneIsToldWhy() {
    session.noticeProperty().subscribe(notice -> told.add(notice.key()));
    playback.toggle();
    assertTrue(playback.playingProperty().get());
    until(() -> training.snapshot().divergence().isPresent());
    playback.reset();
    untilAnswered();
    session.pulse();

    assertFalse(playback.playingProperty().get());
    assertEquals(0, session.snapshotProperty().get().epoch());
    assertTrue(told.stream().anyMatch(key -> key.startsWith("status.broke")), told.toString());

    playback.toggle();
    until(() -> training.snapshot().divergence().isPresent());
    session.pulse();
    assertFalse(playback.playingProperty().get());
  }

  private void untilAnswered() {
    until(() -> training.snapshot().commands() >= training.commands());
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }
}
