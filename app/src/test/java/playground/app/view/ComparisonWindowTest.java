package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.model.experiment.Experiment;
import playground.model.experiment.ReadyComparison;
import playground.model.network.Activation;
import playground.model.training.Snapshot;

/** Two or three networks in lockstep, side by side. */
class ComparisonWindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theUserChangesBAloneAndTheDifferenceStandsBetween() {
    Experiment first = playground.session().experimentProperty().get();
    playground.onFx(() -> comparison().open());
    Label between = playground.find("difference.1");
    assertEquals("no difference", between.getText());

    ComboBox<Activation> activation = playground.find("activation");
    playground.onFx(() -> activation.setValue(Activation.RELU));
    assertEquals("Activation\nTanh ↔ ReLU", between.getText());
    assertEquals(
        List.of(Activation.TANH, Activation.RELU),
        experiments().stream().map(e -> e.network().activation()).toList());

    playground.robot.clickOn(playground.<Node>find("compare.play"));
    playground.until(() -> snapshots().size() == 2 && snapshots().getFirst().epoch() > 20);
    assertEquals(snapshots().get(0).epoch(), snapshots().get(1).epoch());
    playground.robot.clickOn(playground.<Node>find("compare.play"));

    playground.robot.clickOn(playground.<Node>find("compare.leave"));
    assertFalse(comparison().isOpen());
    assertEquals(first, playground.session().experimentProperty().get());
    playground.until(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("lockstep")));
  }

  @Test
  void keysPlayStepAndResetAllAndNotWhatIsBehind() {
    playground.onFx(() -> comparison().open(ReadyComparison.RINGS));
    playground.robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    playground.until(() -> snapshots().stream().allMatch(s -> s.epoch() == 1));
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> snapshots().stream().allMatch(s -> s.epoch() > 3));
    assertEquals(0, playground.snapshot().epoch());
    assertEquals(3, snapshots().size());
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.robot.press(KeyCode.R).release(KeyCode.R);
    playground.until(() -> snapshots().stream().allMatch(s -> s.epoch() == 0));
  }

  @ParameterizedTest
  @CsvSource({
    "SIGMOID_RELU, ENGLISH, LIGHT, 1280, 800, true",
    "SIGMOID_RELU, CHINESE, DARK, 1280, 800, false",
    "RINGS, ENGLISH, DARK, 1280, 800, false",
    "RINGS, CHINESE, LIGHT, 1000, 700, false",
    "RESIDUAL, ENGLISH, LIGHT, 1000, 700, false",
  })
  void nothingIsCutOff(
      ReadyComparison ready, Language language, Theme theme, int width, int height, boolean factors)
      throws Exception {
    playground.onFx(
        () -> {
          playground.context().texts().languageProperty().set(language);
          playground.context().options().themeProperty().set(theme);
          playground.context().options().showFactorsProperty().set(factors);
          comparison().open(ready);
          playground.stage().getScene().getRoot().resize(width, height);
          comparison().comparison().togglePlaying();
        });
    playground.until(() -> snapshots().getFirst().epoch() > 40);
    playground.onFx(() -> comparison().comparison().togglePlaying());
    playground.until(() -> !snapshots().getFirst().playing());
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(width, height);
          playground.stage().getScene().getRoot().layout();
        });
    playground.frames(30);
    List<String> faults =
        playground.onFx(() -> LayoutCheck.faults(playground.stage().getScene().getRoot()));
    LayoutCheck.savePicture(
        playground, "twins-%s-%dx%d-%s-%s".formatted(ready, width, height, language, theme));
    assertEquals(List.of(), faults);
    assertTrue(comparison().isOpen());
  }

  private ComparisonSwitch comparison() {
    return playground.window().comparison();
  }

  private List<Snapshot> snapshots() {
    return comparison().comparison().snapshotsProperty().get();
  }

  private List<Experiment> experiments() {
    return comparison().comparison().experimentsProperty().get();
  }
}
