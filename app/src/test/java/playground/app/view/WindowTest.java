package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import playground.app.PlaygroundWindow;
import playground.app.session.Notice;
import playground.app.text.Language;
import playground.model.data.Dataset;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.experiment.Experiment;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.optimization.Penalty;
import playground.model.training.Snapshot;

/** What a user does with mouse and keyboard, and what comes of it. */
class WindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void playTrainsAndTheLossFalls() {
    double before = playground.snapshot().losses().train();
    playground.robot.clickOn(this.<Node>find("run.play"));
    playground.until(() -> snapshot().epoch() > 100);
    playground.robot.clickOn(this.<Node>find("run.play"));
    playground.until(() -> !snapshot().playing());

    assertTrue(snapshot().losses().train() < 0.9 * before);
    Label epoch = playground.find("epoch");
    assertEquals("%06d".formatted(snapshot().epoch()), epoch.getText().replace(",", ""));
  }

  @Test
  void keysPlayStepAndReset() {
    double[] first = playground.snapshot().parameters().toArray();
    playground.robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    playground.until(() -> snapshot().epoch() == 1);
    playground.onFx(playground.session()::stepBatch);
    playground.until(() -> snapshot().position() == 10);
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> snapshot().epoch() > 10);
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> !snapshot().playing());
    playground.robot.press(KeyCode.R).release(KeyCode.R);
    playground.until(() -> snapshot().epoch() == 0);

    assertArrayEquals(first, snapshot().parameters().toArray());
  }

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
    type(key, text);
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
    type(key, text);
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
  void choicesAct() {
    choose("activation", Activation.RELU);
    choose("initializer", Initializer.HE);
    choose("regularization", Penalty.L2);
    assertEquals(Activation.RELU, experiment().network().activation());
    assertEquals(Initializer.HE, experiment().network().initializer());
    assertEquals(Penalty.L2, experiment().training().regularization().penalty());

    choose("problem", Problem.REGRESSION);
    assertEquals(Dataset.PLANE, experiment().data().dataset());
    playground.robot.clickOn(this.<Node>find("Dataset.BUMPS"));
    assertEquals(Dataset.BUMPS, experiment().data().dataset());
    playground.until(() -> snapshot().experiment().equals(experiment()));
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
  void anEmptyAndTheDeepestNetworkWork() {
    type("depth", "0");
    playground.until(() -> snapshot().architecture().depth() == 1);
    type("depth", "30");
    playground.until(() -> snapshot().architecture().depth() == 31);
    playground.onFx(playground.session()::togglePlaying);
    playground.until(() -> snapshot().epoch() > 3);
  }

  @Test
  void newWeightsKeepTheDataAndNewDataDoNot() {
    Snapshot before = playground.snapshot();
    playground.onFx(playground.session()::newWeights);
    playground.until(() -> snapshot().run() == before.run() + 1);
    assertEquals(before.split().train().x1(0), snapshot().split().train().x1(0));
    assertNotEquals(before.parameters().weight(0, 0, 0), snapshot().parameters().weight(0, 0, 0));

    playground.onFx(() -> this.<Button>find("newData").fire());
    playground.until(() -> snapshot().run() == before.run() + 2);
    assertNotEquals(before.split().train().x1(0), snapshot().split().train().x1(0));
  }

  @Test
  void theLanguageChangesWhileItRuns() {
    assertEquals("Play", this.<Button>find("run.play").getAccessibleText());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals("播放", this.<Button>find("run.play").getAccessibleText());
    assertEquals("按空格键开始训练。", this.<Label>find("status").getText());
    assertEquals("显示测试数据", this.<CheckBox>find("output.showTest").getText());
    assertEquals("反向传播游乐场", playground.stage().getTitle());
  }

  @Test
  void sigmoidAtDepthEightLosesItsGradientAndReluDoesNot() {
    playground.onFx(
        () ->
            playground
                .session()
                .editNetwork(
                    network ->
                        network
                            .withHiddenUnits(Collections.nCopies(8, 8))
                            .withActivation(Activation.SIGMOID)));
    playground.until(() -> snapshot().architecture().depth() == 9);
    assertTrue(snapshot().gradientFlow().firstToLast() < 1e-3);

    playground.onFx(
        () ->
            playground
                .session()
                .editNetwork(
                    network ->
                        network.withActivation(Activation.RELU).withInitializer(Initializer.HE)));
    playground.until(() -> snapshot().experiment().equals(experiment()));
    double ratio = snapshot().gradientFlow().firstToLast();
    assertTrue(ratio > 0.01 && ratio < 100, "ratio " + ratio);
  }

  @Test
  void anOverflowIsToldAndTrainingCanGoOn() {
    choose("problem", Problem.REGRESSION);
    choose("activation", Activation.LINEAR);
    type("learningRate", "10");
    playground.onFx(playground.session()::togglePlaying);
    playground.until(() -> snapshot().breakdown().isPresent());

    assertFalse(playground.onFx(() -> playground.session().playingProperty().get()));
    String message = this.<Label>find("status").getText();
    assertTrue(message.matches("Stopped: .* layer .* in epoch \\d+.*"), message);

    type("learningRate", "0.00001");
    playground.onFx(playground.session()::reset);
    playground.onFx(playground.session()::togglePlaying);
    playground.until(() -> snapshot().epoch() > 20);
  }

  @Test
  void closingTheWindowEndsItsThreads() {
    playground.onFx(playground.session()::togglePlaying);
    playground.until(() -> snapshot().epoch() > 1);
    playground.onFx(playground.window()::close);
    for (String name : new String[] {"training", "maps"}) {
      playground.until(
          () ->
              Thread.getAllStackTraces().keySet().stream()
                  .noneMatch(thread -> thread.getName().equals(name)));
    }
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

  private void type(String key, String text) {
    TextField field = playground.find(key + ".field");
    playground.onFx(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
    playground.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  private <E> void choose(String key, E choice) {
    ComboBox<E> box = playground.find(key);
    playground.onFx(() -> box.setValue(choice));
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
