package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.model.data.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.optimization.Clipping;
import playground.model.training.Breakdown;
import playground.model.training.Snapshot;

/** Numbers overflow; one sees where and why, and takes a way on. */
class PostMortemWindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theLastGoodStateWithHalfTheLearningRate() {
    explode(1280, 800);
    assertTrue(
        playground
            .<Label>find("postMortemSentence")
            .getText()
            .matches(".*layer.* in epoch \\d+.*"));
    double rate = experiment().training().learningRate();

    playground.robot.clickOn(playground.<Node>find("postMortem.halfRate"));
    playground.until(() -> snapshot().breakdown().isEmpty());
    assertEquals(rate / 2, experiment().training().learningRate());
    assertTrue(snapshot().losses().train() < 10, "loss " + snapshot().losses().train());
    assertFalse(shown());
  }

  /** Linear layers that each make what passes through larger overflow before the output does. */
  @Test
  void aHiddenLayerThatBrokeFirstIsNamedAndWhoClosesTheWindowKeepsTheState() {
    explode(
        Experiment.first()
            .network()
            .withHiddenUnits(Collections.nCopies(30, 64))
            .withActivation(Activation.LINEAR)
            .withInitializer(Initializer.WIDE_UNIFORM),
        10);
    Breakdown breakdown = playground.snapshot().breakdown().orElseThrow();
    assertTrue(breakdown.layer() < 30, "layer " + breakdown.layer());
    String named =
        "idden layer %d was the first with a number that is not finite, in epoch %d"
            .formatted(breakdown.layer() + 1, breakdown.epoch());
    String sentence = playground.<Label>find("postMortemSentence").getText();
    assertTrue(sentence.contains(named), sentence);
    String status = playground.<Label>find("status").getText();
    assertTrue(status.contains(named), status);

    playground.robot.clickOn(playground.<Node>find("postMortem.close"));
    playground.until(() -> !shown());
    assertEquals(breakdown, playground.snapshot().breakdown().orElseThrow());
  }

  @Test
  void clippingOrFittingWeights() {
    explode(1000, 700);
    playground.robot.clickOn(playground.<Node>find("postMortem.clip"));
    playground.until(() -> snapshot().breakdown().isEmpty());
    assertEquals(1, experiment().training().clipping().norm());

    playground.onFx(() -> playground.session().editTraining(t -> t.withClipping(Clipping.NONE)));
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> snapshot().breakdown().isPresent());
    playground.robot.clickOn(playground.<Node>find("postMortem.weights"));
    playground.until(() -> snapshot().epoch() == 0 && snapshot().breakdown().isEmpty());
    assertEquals(Initializer.XAVIER, experiment().network().initializer());
    assertFalse(shown());
  }

  @ParameterizedTest
  @CsvSource({
    "XAVIER, 10, postMortem.halfRate",
    "XAVIER, 10, postMortem.clip",
    "WIDE_UNIFORM, 0.03, postMortem.halfRate",
    "WIDE_UNIFORM, 0.03, postMortem.clip",
    "WIDE_UNIFORM, 0.03, postMortem.weights"
  })
  void fromALargeRateOrLargeWeightsEachWayLeadsOn(
      Initializer initializer, double rate, String way) {
    explode(
        Experiment.first().network().withActivation(Activation.LINEAR).withInitializer(initializer),
        rate);
    Experiment before = experiment();
    playground.robot.clickOn(playground.<Node>find(way));
    playground.until(() -> snapshot().breakdown().isEmpty());
    assertNotEquals(before, experiment());
    assertFalse(shown());
    assertTrue(Double.isFinite(snapshot().losses().train()));
    long epoch = snapshot().epoch();

    playground.onFx(playground.session().playback()::stepBatch);
    playground.until(
        () ->
            snapshot().epoch() > epoch
                || snapshot().position() > 0
                || snapshot().breakdown().isPresent());
    if (!way.equals("postMortem.halfRate")) {
      assertTrue(snapshot().breakdown().isEmpty(), "trains on");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, LIGHT, 1280, 800",
    "CHINESE, DARK, 1280, 800",
    "CHINESE, LIGHT, 1000, 700",
    "ENGLISH, DARK, 1000, 700"
  })
  void looks(Language language, Theme theme, int width, int height) throws Exception {
    playground.onFx(
        () -> {
          playground.context().texts().languageProperty().set(language);
          playground.context().options().themeProperty().set(theme);
        });
    explode(width, height);
    playground.frames(20);
    LayoutCheck.savePicture(
        playground, "post-mortem-%dx%d-%s-%s".formatted(width, height, language, theme));
    assertTrue(shown());
    assertEquals(
        List.of(),
        playground.onFx(
            () -> LayoutCheck.faults(playground.find("postMortemSentence").getParent())));
  }

  private void explode(int width, int height) {
    playground.onFx(() -> playground.stage().getScene().getRoot().resize(width, height));
    explode(
        Experiment.first()
            .network()
            .withActivation(Activation.LINEAR)
            .withInitializer(Initializer.UNIFORM),
        0.2);
  }

  private void explode(NetworkSettings network, double rate) {
    playground.onFx(
        () -> {
          Experiment first = Experiment.first();
          playground
              .session()
              .open(
                  first
                      .withNetwork(network)
                      .withTraining(first.training().withLearningRate(rate).withMomentum(0))
                      .withData(first.data().withDataset(Dataset.PLANE)));
          playground.session().playback().toggle();
        });
    playground.until(() -> snapshot().breakdown().isPresent());
    playground.until(this::shown);
  }

  private boolean shown() {
    return playground.<Node>find("postMortemSentence").getParent().isVisible();
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }
}
