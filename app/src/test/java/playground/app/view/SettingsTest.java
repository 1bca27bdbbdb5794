package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.training.snapshot.Snapshot;

/** Each setting in the window, changed as a user changes it. */
class SettingsTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @CsvSource({
    "learningRate, 0.5",
    "momentum, 0.25",
    "batchSize, 50",
    "regularizationRate, 0.3",
    "points, 900",
    "noise, 20",
    "trainShare, 70",
    "depth, 5"
  })
  void eachNumberCanBeTyped(String key, String text) {
    playground.type(key + ".field", text);
    assertEquals(Double.parseDouble(text), value(key, experiment()), 1e-12);
    playground.until(() -> snapshot().experiment().equals(experiment()));
  }

  @ParameterizedTest
  @CsvSource({
    "learningRate",
    "momentum",
    "batchSize",
    "regularizationRate",
    "points",
    "noise",
    "trainShare",
    "depth"
  })
  void eachSliderActs(String key) {
    double before = value(key, experiment());
    Slider slider = playground.find(key);
    playground.onFx(slider::increment);
    double after = value(key, experiment());
    assertTrue(after > before, key + ": " + before + " → " + after);
    assertEquals(
        after,
        Double.parseDouble(this.<TextField>find(key + ".field").getText().replace(",", "")),
        1e-9);
    playground.until(() -> snapshot().experiment().equals(experiment()));
  }

  @ParameterizedTest
  @CsvSource({
    "learningRate, 11, 10",
    "learningRate, abc, 10",
    "learningRate, -0.1, 10",
    "batchSize, 2.5, '1,000'",
    "points, 1000000, '100,000'",
    "noise, '', 50",
    "momentum, 1, 0.999"
  })
  void aNumberOutOfRangeIsRefusedAndTheLastGoodOneStands(String key, String text, String most) {
    Experiment before = experiment();
    playground.type(key + ".field", text);
    Notice notice = playground.onFx(() -> playground.session().noticeProperty().get());

    assertEquals(before, experiment());
    assertEquals(Notice.Kind.PROBLEM, notice.kind());
    String message = this.<Label>find("status").getText();
    assertTrue(message.contains(most), message);
    assertEquals(
        value(key, before),
        Double.parseDouble(this.<TextField>find(key + ".field").getText().replace(",", "")),
        1e-12);
  }

  @Test
  void theMomentumCanBeChangedWhereItCounts() {
    for (OptimizerChoice choice : OptimizerChoice.values()) {
      playground.choose("optimizer", choice);
      boolean counts = choice == OptimizerChoice.MOMENTUM || choice == OptimizerChoice.NESTEROV;
      assertEquals(counts, !playground.find("momentum").isDisabled(), choice.name());
      assertEquals(counts, !playground.find("momentum.field").isDisabled(), choice.name());
    }
  }

  @Test
  void aLayersOwnActivationIsChosenAtTheHeadOfItsColumn() {
    playground.robot.clickOn(this.<Node>find("layerHead.1"));
    playground.robot.clickOn("ReLU");
    List<Activation> mixed = List.of(Activation.TANH, Activation.RELU, Activation.TANH);
    assertEquals(mixed, experiment().network().activations().each());
    assertTrue(this.<Button>find("layerHead.1").getText().startsWith("ReLU"));
    ComboBox<Activation> all = find("activation");
    assertEquals(null, all.getValue());
    assertEquals("Mixed", all.getButtonCell().getText());

    playground.choose("activation", Activation.SIGMOID);
    assertEquals(List.of(Activation.SIGMOID), experiment().network().activations().each());
    playground.onFx(playground.context().edits()::undo);
    assertEquals(mixed, experiment().network().activations().each());
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"ENTER", "SPACE", "DOWN"})
  void aLayersActivationIsChosenByKeysAndSpokenWithItsLayer(KeyCode opening) {
    Button head = find("layerHead.1");
    playground.onFx(head::requestFocus);
    playground.press(opening);
    playground.press(KeyCode.DOWN);
    playground.press(KeyCode.DOWN);
    playground.press(KeyCode.ENTER);
    assertEquals(
        List.of(Activation.TANH, Activation.RELU, Activation.TANH),
        experiment().network().activations().each());
    assertFalse(playground.snapshot().playing());
    assertEquals("Activation of hidden layer 2: ReLU", head.getAccessibleText());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals("第 2 个隐藏层的激活函数：ReLU", head.getAccessibleText());
  }

  @Test
  void anOutputThatTheLossCannotBeTakenAtIsRefusedWithTheReason() {
    playground.robot.clickOn(this.<Node>find("layerHead.output"));
    playground.robot.clickOn("Step");
    assertEquals(Output.AUTOMATIC, experiment().network().options().output());
    assertTrue(this.<Label>find("status").getText().contains("cannot be taken"));
    assertTrue(this.<Button>find("layerHead.output").getText().startsWith("Tanh"));
  }

  @Test
  void choicesAct() {
    playground.choose("activation", Activation.RELU);
    playground.choose("initializer", Initializer.HE);
    playground.choose("regularization", Penalty.L2);
    assertEquals(Activation.RELU, experiment().network().activations().common().orElseThrow());
    assertEquals(Initializer.HE, experiment().network().initializer());
    assertEquals(Penalty.L2, experiment().training().regularization().penalty());

    playground.choose("problem", Problem.REGRESSION);
    assertEquals(Dataset.PLANE, experiment().data().dataset());
    playground.robot.clickOn(this.<Node>find("Dataset.BUMPS"));
    assertEquals(Dataset.BUMPS, experiment().data().dataset());
    playground.until(() -> snapshot().experiment().equals(experiment()));
  }

  @Test
  void theOrderOfTheExamplesIsChosenInTheMenu() {
    Menus.choose(playground, "menu.experiment.order.FIXED");
    Menus.choose(playground, "menu.experiment.remainder.CARRIED");
    assertEquals(EpochPlan.PLAYGROUND, experiment().training().epochPlan());
  }

  @Test
  void inputsAreSwitchedAndTheLastOneStays() {
    playground.robot.clickOn(this.<Node>find("Feature.SIN_X1"));
    assertTrue(experiment().network().features().contains(Feature.SIN_X1));
    playground
        .robot
        .clickOn(this.<Node>find("Feature.SIN_X1"))
        .clickOn(this.<Node>find("Feature.X1"));
    playground.robot.clickOn(this.<Node>find("Feature.X2"));

    assertEquals(List.of(Feature.X2), experiment().network().features());
    assertTrue(this.<ToggleButton>find("Feature.X2").isSelected());
    assertEquals("A network needs at least one input.", this.<Label>find("status").getText());
  }

  @Test
  void neuronsAreAddedAndTakenAway() {
    playground.robot.clickOn(this.<Node>find("units.more.1"));
    assertEquals(List.of(8, 9, 8), experiment().network().hiddenUnits());
    playground
        .robot
        .clickOn(this.<Node>find("units.fewer.0"))
        .clickOn(this.<Node>find("units.fewer.0"));
    assertEquals(List.of(6, 9, 8), experiment().network().hiddenUnits());
    playground.until(() -> snapshot().architecture().units(0) == 6);
    playground.until(
        () ->
            playground.window().mapsProperty().get() != null
                && playground.window().mapsProperty().get().layout().architecture().units(0) == 6);
  }

  @Test
  void aButtonBelowALayerKeepsTheFocusForTheNextNeuron() {
    Button more = find("units.more.1");
    playground.onFx(() -> more.requestFocus());
    playground.press(KeyCode.SPACE);
    playground.press(KeyCode.SPACE);
    assertEquals(List.of(8, 10, 8), experiment().network().hiddenUnits());
  }

  @Test
  void aLayerThatComesBackSaysHowManyUnitsItHasNow() {
    playground.onFx(() -> playground.session().settings().editNetwork(n -> n.withUnits(2, 1)));
    assertTrue(this.<Button>find("units.fewer.2").isDisabled());
    playground.onFx(() -> playground.session().settings().editNetwork(n -> n.withDepth(2)));
    assertFalse(playground.isThere("units.2"));
    playground.onFx(() -> playground.session().settings().editNetwork(n -> n.withDepth(3)));
    assertEquals(List.of(8, 8, 8), experiment().network().hiddenUnits());
    assertEquals("8", this.<Label>find("units.2").getText());
    assertFalse(this.<Button>find("units.fewer.2").isDisabled());
  }

  @Test
  void anEmptyAndTheDeepestNetworkWork() {
    playground.type("depth.field", "0");
    playground.until(() -> snapshot().architecture().depth() == 1);
    playground.type("depth.field", "30");
    playground.until(() -> snapshot().architecture().depth() == 31);
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> snapshot().epoch() > 3);
  }

  @Test
  void newWeightsKeepTheDataAndNewDataDoNot() {
    Snapshot before = playground.snapshot();
    playground.onFx(playground.session().settings()::newWeights);
    playground.until(() -> snapshot().run() == before.run() + 1);
    assertEquals(before.split().train().x1(0), snapshot().split().train().x1(0));
    assertNotEquals(before.parameters().weight(0, 0, 0), snapshot().parameters().weight(0, 0, 0));

    playground.onFx(() -> this.<Button>find("newData").fire());
    playground.until(() -> snapshot().run() == before.run() + 2);
    assertNotEquals(before.split().train().x1(0), snapshot().split().train().x1(0));
  }

  private <N extends Node> N find(String id) {
    return playground.find(id);
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private static double value(String key, Experiment experiment) {
    return switch (key) {
      case "learningRate" -> experiment.training().learningRate();
      case "momentum" -> experiment.training().momentum();
      case "batchSize" -> experiment.training().batchSize();
      case "regularizationRate" -> experiment.training().regularization().rate();
      case "points" -> experiment.data().points();
      case "noise" -> experiment.data().noisePercent();
      case "trainShare" -> experiment.data().trainPercent();
      case "depth" -> experiment.network().hiddenUnits().size();
      default -> throw new IllegalArgumentException(key);
    };
  }
}
