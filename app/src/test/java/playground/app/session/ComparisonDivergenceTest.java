package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import playground.app.session.comparison.ComparisonModel;
import playground.app.session.comparison.LaneSettings;
import playground.app.text.Notice;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Snapshot;

/** What is told where numbers overflow in some of the networks that are compared, or in all. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ComparisonDivergenceTest {
  private static final Experiment CALM = withRate(1e-4);
  private static final Experiment WILD = withRate(10);

  private final ComparisonModel comparison = new ComparisonModel();

  @AfterEach
  void close() {
    comparison.close();
  }

  @Test
  void theOneThatStopsIsNamedOnceWhileTheOtherGoesOn() {
    open(CALM, WILD);
    comparison.togglePlaying();
    until(() -> notice().key().equals("compare.broke"));
    Snapshot broken = snapshots().get(1);
    assertEquals(List.of("B", broken.divergence().orElseThrow().epoch()), notice().arguments());

    comparison.tell(Notice.info("compare.welcome"));
    long epoch = snapshots().getFirst().epoch();
    until(() -> snapshots().getFirst().epoch() > epoch + 10);
    assertEquals("compare.welcome", notice().key());
    assertTrue(comparison.playingProperty().get());
  }

  @Test
  void aSingleStepThatBreaksOneIsToldToo() {
    open(CALM, WILD);
    while (snapshots().get(1).divergence().isEmpty()) {
      long epoch = snapshots().getFirst().epoch();
      comparison.stepEpoch();
      until(() -> snapshots().getFirst().epoch() > epoch);
    }
    assertEquals("compare.broke", notice().key());
  }

  @Test
  void ofAllThatStopNoneIsSaidToGoOn() {
    open(WILD, WILD);
    comparison.togglePlaying();
    until(() -> !comparison.playingProperty().get());
    assertEquals("compare.allBroke", notice().key());

    comparison.tell(Notice.info("compare.welcome"));
    comparison.togglePlaying();
    until(() -> !comparison.playingProperty().get());
    assertEquals("compare.allBroke", notice().key());
  }

  @Test
  void withASmallerRateTheyTrainAgain() {
    open(WILD, WILD);
    comparison.togglePlaying();
    until(() -> !comparison.playingProperty().get());
    comparison.settings().laneProperty().set(LaneSettings.ALL);
    comparison.settings().editTraining(training -> training.withLearningRate(1e-4));
    comparison.togglePlaying();
    until(() -> snapshots().getFirst().epoch() > 5);
    assertFalse(snapshots().getFirst().divergence().isPresent());
  }

  private static Experiment withRate(double rate) {
    Experiment first = Experiment.first();
    return first
        .withData(first.data().withDataset(Dataset.PLANE))
        .withNetwork(first.network().withActivation(Activation.LINEAR))
        .withTraining(first.training().withLearningRate(rate));
  }

  private void open(Experiment a, Experiment b) {
    comparison.open(List.of(a, b));
    until(() -> !snapshots().isEmpty());
  }

  private Notice notice() {
    return comparison.noticeProperty().get();
  }

  private List<Snapshot> snapshots() {
    return comparison.snapshotsProperty().get();
  }

  private void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      comparison.pulse();
    }
  }
}
