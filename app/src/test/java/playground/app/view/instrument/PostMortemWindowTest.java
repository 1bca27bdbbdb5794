package playground.app.view.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.naming.Marks;
import playground.app.session.Playback;
import playground.app.session.Recoveries;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.app.view.LayoutCheck;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.Snapshot;

/** Numbers overflow; one sees where and why, and takes a way on. */
class PostMortemWindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theLastGoodStateWithALearningRateThatHolds() {
    explode(1280, 800);
    assertTrue(
        playground
            .<Label>find("postMortemSentence")
            .getText()
            .matches(".*layer.* in epoch \\d+.*"));
    double rate = experiment().training().learningRate();

    awaitOffers();
    String offered = playground.<Button>find("postMortem.halfRate").getText();
    playground.robot.clickOn(playground.<Node>find("postMortem.halfRate"));
    playground.until(() -> snapshot().divergence().isEmpty());
    assertTrue(experiment().training().learningRate() < rate);
    String field = playground.<TextField>find("learningRate.field").getText();
    assertTrue(offered.endsWith(" " + field), offered + ", but the field has " + field);
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
    Divergence divergence = playground.snapshot().divergence().orElseThrow();
    assertTrue(divergence.layer() < 30, "layer " + divergence.layer());
    String named =
        "idden layer %d was the first with a number that is not finite, in epoch %d"
            .formatted(divergence.layer() + 1, divergence.epoch());
    String sentence = playground.<Label>find("postMortemSentence").getText();
    assertTrue(sentence.contains(named), sentence);
    String status = playground.<Label>find("status").getText();
    assertTrue(status.contains(named), status);

    playground.robot.clickOn(playground.<Node>find("postMortem.close"));
    playground.until(() -> !shown());
    assertEquals(divergence, playground.snapshot().divergence().orElseThrow());
  }

  @Test
  void inTheMiddleOfARunButtonFieldAndMarkHaveOneRate() {
    playground.onFx(
        () -> {
          Experiment first = Experiment.first();
          playground
              .session()
              .settings()
              .open(
                  first
                      .withNetwork(first.network().withActivation(Activation.LINEAR))
                      .withTraining(first.training().withLearningRate(0.001).withMomentum(0))
                      .withData(first.data().withDataset(Dataset.PLANE)));
          playground.session().playback().toggle();
        });
    playground.until(() -> snapshot().epoch() > 10);
    playground.onFx(
        () -> playground.session().settings().editTraining(t -> t.withLearningRate(10)));
    playground.until(this::shown);
    awaitOffers();
    String offered = playground.<Button>find("postMortem.halfRate").getText();
    playground.robot.clickOn(playground.<Node>find("postMortem.halfRate"));
    playground.until(() -> snapshot().divergence().isEmpty());
    assertTrue(snapshot().epoch() > 0, "goes on from where it was good");
    String field = playground.<TextField>find("learningRate.field").getText();
    assertTrue(offered.endsWith(" " + field), offered + ", but the field has " + field);
    String mark = playground.onFx(this::latestMark);
    assertTrue(mark.endsWith(" " + field), mark + ", but the field has " + field);
  }

  @ParameterizedTest
  @CsvSource({"XAVIER, 10", "WIDE_UNIFORM, 0.03", "UNIFORM, 0.2"})
  void theFirstWayThatIsOfferedHolds(Initializer initializer, double rate) {
    explode(
        Experiment.first().network().withActivation(Activation.LINEAR).withInitializer(initializer),
        rate);
    awaitOffers();
    Recoveries.Way way = playground.session().recoveries().offersProperty().get().getFirst().way();
    String key =
        switch (way) {
          case SLOWER -> "postMortem.halfRate";
          case CLIPPED -> "postMortem.clip";
          case WEIGHTS -> "postMortem.weights";
        };
    playground.robot.clickOn(playground.<Node>find(key));
    playground.until(() -> snapshot().divergence().isEmpty());
    assertFalse(shown());
    long epoch = snapshot().epoch();
    playground.onFx(
        () -> {
          playground.session().playback().speedProperty().set(Playback.FLAT_OUT);
          playground.session().playback().toggle();
        });
    playground.until(() -> snapshot().epoch() > epoch + 300 || snapshot().divergence().isPresent());
    assertTrue(snapshot().divergence().isEmpty(), way + " trains on");
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
    awaitOffers();
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
              .settings()
              .open(
                  first
                      .withNetwork(network)
                      .withTraining(first.training().withLearningRate(rate).withMomentum(0))
                      .withData(first.data().withDataset(Dataset.PLANE)));
          playground.session().playback().toggle();
        });
    playground.until(() -> snapshot().divergence().isPresent());
    playground.until(this::shown);
  }

  private void awaitOffers() {
    playground.until(() -> !playground.session().recoveries().offersProperty().get().isEmpty());
  }

  private String latestMark() {
    return Marks.text(
        playground.session().history().marks().getLast(), playground.context().texts());
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
