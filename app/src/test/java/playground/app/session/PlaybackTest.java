package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import playground.app.text.Notice;
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

  private final List<String> told = new ArrayList<>();
  private final SingleSession training = new SingleSession(EXPLODING);
  private final Playback playback =
      new Playback(
          training,
          new ReadOnlyObjectWrapper<>(EXPLODING).getReadOnlyProperty(),
          notice -> told.add(notice.key()),
          () -> {
            training.reset();
            return Notice.info("status.reset");
          });

  @AfterEach
  void close() {
    training.close();
  }

  @Test
  void divergedAndResetWithinOneFrameItStandsStillAndOneIsToldWhy() {
    playback.toggle();
    assertTrue(playback.playingProperty().get());
    until(() -> training.snapshot().divergence().isPresent());
    playback.reset();
    untilAnswered();
    playback.follow(training.takeSnapshots());

    assertFalse(playback.playingProperty().get());
    assertEquals(0, training.snapshot().epoch());
    assertTrue(told.stream().anyMatch(key -> key.startsWith("status.broke")), told.toString());

    playback.toggle();
    until(() -> training.snapshot().divergence().isPresent());
    playback.follow(training.takeSnapshots());
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
