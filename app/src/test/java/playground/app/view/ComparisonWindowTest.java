package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.app.text.Numbers;
import playground.app.view.comparison.ComparisonSwitch;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetComparison;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.training.snapshot.Snapshot;

/** Two or three networks in lockstep, side by side. */
class ComparisonWindowTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theUserChangesBAloneAndTheDifferenceStandsBetween() throws InterruptedException {
    Experiment first = playground.session().experimentProperty().get();
    compare();
    Label between = playground.find("difference.1");
    assertEquals("no difference", between.getText());

    ComboBox<Activation> activation = playground.find("activation");
    playground.onFx(() -> activation.setValue(Activation.RELU));
    assertEquals("Activation\nTanh ↔ ReLU", between.getText());
    assertEquals(
        List.of(Activation.TANH, Activation.RELU),
        experiments().stream().map(e -> e.network().activations().common().orElseThrow()).toList());

    playground.robot.clickOn(playground.<Node>find("compare.play"));
    playground.until(() -> snapshots().size() == 2 && snapshots().getFirst().epoch() > 20);
    List<Snapshot> seen = snapshots();
    assertEquals(seen.get(0).epoch(), seen.get(1).epoch());
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
  void anySettingOfOneNetworkCanBeChangedAndEachDifferenceIsWritten() throws InterruptedException {
    compare();
    enter("depth", "20");
    enter("units.all", "4");
    enter("clipping", "1");
    enter("schedule.warmUp", "5");
    enter("momentum", "0.5");
    playground.onFx(() -> playground.<CheckBox>find("residual").fire());
    playground.onFx(() -> playground.<ToggleButton>find("Feature.X1_TIMES_X2").fire());
    playground.onFx(
        () -> playground.<ComboBox<Penalty>>find("regularization").setValue(Penalty.L2));
    Label between = playground.find("difference.1");
    assertEquals(
        """
        Inputs
        x₁, x₂ ↔ x₁, x₂, x₁x₂

        Hidden layers
        3 × 8 ↔ 20 × 4

        Residual
        off ↔ on

        Momentum
        0.9 ↔ 0.5

        Warm-up epochs
        0 ↔ 5

        Clipping
        off ↔ 1

        Regularization
        None ↔ L2""",
        between.getText());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals(
        """
        输入特征
        x₁, x₂ ↔ x₁, x₂, x₁x₂

        隐藏层
        3 × 8 ↔ 20 × 4

        残差连接
        关 ↔ 开

        动量
        0.9 ↔ 0.5

        预热轮数
        0 ↔ 5

        梯度裁剪
        关 ↔ 1

        正则化
        无 ↔ L2""",
        between.getText());
    playground.until(() -> snapshots().getLast().experiment().equals(experiments().getLast()));
    assertEquals(
        experiments().stream().map(Experiment::data).distinct().toList(),
        List.of(Experiment.first().data()));
  }

  @Test
  void settingsCanBeThoseOfAOrOfBothAndUndoTakesThemBack() throws InterruptedException {
    compare();
    Label between = playground.find("difference.1");
    Node laneA = playground.find("compare.lane.0");
    assertEquals("Network A", laneA.getAccessibleText());
    playground.robot.clickOn(laneA);
    enter("learningRate", "0.3");
    assertEquals("Learning rate\n0.3 ↔ 0.01", between.getText());

    playground.robot.clickOn(playground.<Node>find("compare.lane.-1"));
    enter("batchSize", "25");
    assertEquals("Learning rate\n0.3 ↔ 0.01", between.getText());
    assertEquals(
        List.of(25, 25), experiments().stream().map(e -> e.training().batchSize()).toList());

    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("no difference", between.getText());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("Learning rate\n0.3 ↔ 0.01", between.getText());
    assertEquals(Experiment.first(), playground.session().experimentProperty().get());
  }

  @Test
  void whatDoesNotFitIsRefusedAndSaid() throws InterruptedException {
    compare();
    enter("batchSize", "1");
    ComboBox<Normalization> normalization = playground.find("normalization");
    playground.onFx(() -> normalization.setValue(Normalization.BATCH));
    playground.until(() -> normalization.getValue() == Normalization.NONE);
    assertEquals(
        playground.context().texts().get("SettingsConflict.BATCH_OF_ONE"),
        playground.<Label>find("compareStatus").getText());
  }

  /** Compares the experiment with itself, and waits until all of that is on the screen. */
  private void compare() throws InterruptedException {
    playground.onFx(() -> comparison().open());
    awaitNetworks();
    playground.frames(2);
  }

  /** They are made on another thread. */
  private void awaitNetworks() {
    playground.until(() -> !snapshots().isEmpty());
  }

  private void enter(String setting, String value) {
    playground.onFx(
        () -> {
          TextField field = playground.find(setting + ".field");
          field.setText(value);
          field.fireEvent(new ActionEvent());
        });
  }

  private void press(KeyCode with, KeyCode key) {
    playground.robot.press(with, key).release(key, with);
  }

  @Test
  void keysPlayStepAndResetAllAndNotWhatIsBehind() {
    playground.onFx(() -> comparison().open(PresetComparison.RINGS));
    awaitNetworks();
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

  @Test
  void escapeLeavesTheComparisonAfterAllThatIsNearerToIt() throws InterruptedException {
    press(KeyCode.CONTROL, KeyCode.T);
    assertTrue(playground.onFx(() -> comparison().isOpen()));
    awaitNetworks();
    playground.frames(2);
    MenuButton ready = playground.find("compare.ready");
    playground.robot.clickOn(ready);
    assertTrue(playground.onFx(ready::isShowing));
    playground.press(KeyCode.ESCAPE);
    assertFalse(playground.onFx(ready::isShowing));

    ComboBox<Activation> activation = playground.find("activation");
    playground.onFx(activation::requestFocus);
    playground.onFx(activation::show);
    playground.press(KeyCode.ESCAPE);
    assertFalse(playground.onFx(activation::isShowing));

    TextField rate = playground.find("learningRate.field");
    playground.onFx(rate::requestFocus);
    playground.press(KeyCode.DIGIT7);
    playground.press(KeyCode.ESCAPE);
    assertEquals("0.01", playground.onFx(() -> rate.getText()));

    playground.press(KeyCode.F10);
    playground.press(KeyCode.ESCAPE);
    assertTrue(playground.onFx(() -> comparison().isOpen()), "the menu bar alone was left");

    playground.press(KeyCode.ESCAPE);
    assertFalse(playground.onFx(() -> comparison().isOpen()));
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == 1);
  }

  @Test
  void theKeyThatComparesAlsoGoesBack() {
    press(KeyCode.CONTROL, KeyCode.T);
    awaitNetworks();
    press(KeyCode.CONTROL, KeyCode.T);
    assertFalse(playground.onFx(() -> comparison().isOpen()));
    press(KeyCode.CONTROL, KeyCode.T);
    assertTrue(playground.onFx(() -> comparison().isOpen()));
  }

  @Test
  void themeLanguageAndTheListOfKeysAreReachedFromAComparisonToo() {
    playground.onFx(() -> comparison().open(PresetComparison.RINGS));
    awaitNetworks();
    Menus.choose(playground, "menu.view.language.CHINESE");
    assertEquals(Language.CHINESE, playground.context().texts().languageProperty().get());
    Menus.choose(playground, "menu.view.theme.DARK");
    assertEquals(Theme.DARK, playground.context().options().themeProperty().get());
    playground.press(KeyCode.F1);
    playground.until(() -> playground.isThere("keys"));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("keys"));

    playground.robot.clickOn(playground.<Node>find("compare.leave"));
    playground.press(KeyCode.F1);
    playground.until(() -> playground.isThere("keys"));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("keys"));
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
      PresetComparison ready,
      Language language,
      Theme theme,
      int width,
      int height,
      boolean factors)
      throws Exception {
    nothingIsCutOff(ready, language, theme, width, height, factors, false);
  }

  @ParameterizedTest
  @CsvSource({
    "SIGMOID_RELU, ENGLISH, LIGHT, 1280, 800",
    "RINGS, CHINESE, DARK, 1280, 800",
    "XAVIER_UNIFORM, ENGLISH, DARK, 1000, 700",
    "RINGS, ENGLISH, LIGHT, 1000, 700",
  })
  void norIsAnythingBesideTheSettings(
      PresetComparison ready, Language language, Theme theme, int width, int height)
      throws Exception {
    nothingIsCutOff(ready, language, theme, width, height, false, true);
  }

  @Test
  void thePointerOverTheLossesReadsThoseOfEachNetwork() throws Exception {
    playground.onFx(() -> comparison().open(PresetComparison.XAVIER_HE));
    awaitNetworks();
    playground.frames(5);
    playground.robot.moveTo(playground.<Node>find("comparedLosses"));
    String told = playground.onFx(() -> toldAtLosses().getText());
    String loss = Numbers.loss(snapshots().get(1).losses().train());
    assertTrue(told.matches("epoch 0\\nA: train \\S+, test \\S+\\nB: .*"), told);
    assertTrue(told.contains("B: train " + loss + ","), told + " instead of " + loss);
    playground.robot.moveTo(playground.<Node>find("compare.play"));
    assertFalse(playground.onFx(() -> toldAtLosses().isVisible()));
  }

  private Label toldAtLosses() {
    return (Label) playground.find("comparedLosses").lookup(".told-at-pointer");
  }

  private void nothingIsCutOff(
      PresetComparison ready,
      Language language,
      Theme theme,
      int width,
      int height,
      boolean factors,
      boolean settings)
      throws Exception {
    playground.onFx(
        () -> {
          playground.context().texts().languageProperty().set(language);
          playground.context().options().themeProperty().set(theme);
          playground.context().options().showFactorsProperty().set(factors);
          comparison().open(ready);
          playground.context().options().laneSettingsProperty().set(settings);
          comparison().comparison().settings().laneProperty().set(1);
          playground.stage().getScene().getRoot().resize(width, height);
          comparison().comparison().togglePlaying();
        });
    awaitNetworks();
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
        playground,
        "twins-%s%s-%dx%d-%s-%s"
            .formatted(ready, settings ? "-settings" : "", width, height, language, theme));
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
